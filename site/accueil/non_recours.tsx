import { Figure } from '../../plateforme/html/composants/figure.tsx'
import { Tableau } from '../../plateforme/html/composants/tableau.tsx'
import { useMots } from '../../plateforme/langues/langue_actuelle.ts'
import { nonRecoursTextes } from './non_recours.textes.ts'

interface Part {
  readonly aide: 'rsa' | 'css' | 'aspa' | 'are'
  readonly min: number
  readonly max: number
  readonly annee: string
  readonly source: string
}

/** Published estimates, in percent; each keeps the name of who made it, and the interval where one was given. */
const parts: readonly Part[] = [
  { aide: 'rsa', min: 34, max: 34, annee: '2018', source: 'Drees, Les dossiers n° 92, 2022' },
  { aide: 'are', min: 25, max: 42, annee: '2018-2019', source: 'Dares, Document d’études n° 263, 2022' },
  { aide: 'css', min: 44, max: 44, annee: '2021', source: 'Drees, 13 décembre 2022' },
  { aide: 'aspa', min: 50, max: 50, annee: '2016', source: 'Drees, Les dossiers n° 97, 2022' },
]

const Mots = ({ part: { min, max } }: { readonly part: Part }) => {
  const mots = useMots(nonRecoursTextes)
  return <>{min === max ? mots.environ({ part: max }) : mots.entre({ min, max })}</>
}

const Barre = ({ part }: { readonly part: Part }) => {
  const mots = useMots(nonRecoursTextes)
  return (
    <li>
      <p>
        <span>{mots[part.aide]}</span>
        <strong class="chiffres">
          <Mots part={part} />
        </strong>
      </p>
      <svg class="barre" width="100%" height="14" aria-hidden="true" focusable="false">
        <rect class="barre-fond" width="100%" height="14" />
        <rect class="barre-doute" width={`${part.max}%`} height="14" />
        <rect class="barre-sure" width={`${part.min}%`} height="14" />
      </svg>
    </li>
  )
}

const Chiffres = () => {
  const mots = useMots(nonRecoursTextes)
  return (
    <Tableau
      legende={mots.legende}
      lignes={parts}
      cle={({ aide }) => aide}
      colonnes={[
        { cle: 'aide', titre: mots.aide, entete: true, cellule: ({ aide }) => mots[aide] },
        { cle: 'part', titre: mots.part, cellule: (part) => <Mots part={part} /> },
        { cle: 'annee', titre: mots.annee, cellule: ({ annee }) => annee },
        { cle: 'source', titre: mots.source, cellule: ({ source }) => <span lang="fr">{source}</span> },
      ]}
    />
  )
}

/** How many miss what they are entitled to: bars with their words, since a scale would ask for more reading. */
export const NonRecours = () => {
  const mots = useMots(nonRecoursTextes)
  return (
    <Figure titre={mots.legende} source={mots.sources} tableau={<Chiffres />}>
      <ul class="barres">
        {parts.map((part) => (
          <Barre key={part.aide} part={part} />
        ))}
      </ul>
    </Figure>
  )
}
