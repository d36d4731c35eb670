import { Avis } from '../../plateforme/html/composants/avis.tsx'
import { Carte as CarteLien, Cartes } from '../../plateforme/html/composants/cartes.tsx'
import { Fictif } from '../../plateforme/html/composants/etiquette.tsx'
import { Figure } from '../../plateforme/html/composants/figure.tsx'
import { Tableau } from '../../plateforme/html/composants/tableau.tsx'
import { useMots } from '../../plateforme/langues/langue_actuelle.ts'
import { Carte } from './carte/carte.tsx'
import { TableauCarte } from './carte/tableau_carte.tsx'
import { registreTextes } from './registre.textes.ts'
import type { Territoire } from './territoires.requetes.ts'
import { resteACompleter, type Totaux, totauxOfficiels } from './totaux.ts'

const lignes = [
  ['commune', 'communes'],
  ['departement', 'departements_porteurs'],
  ['epci', 'epcis'],
  ['regions', 'regions'],
  ['departements', 'departements'],
  ['vague_2023', 'vague_2023'],
  ['vague_2024', 'vague_2024'],
] as const

/** What is known beside what there is: the gap is shown, not hidden. */
export const Comptes = ({ totaux }: { readonly totaux: Totaux }) => {
  const mots = useMots(registreTextes)
  return (
    <Tableau
      legende={mots.compte_titre}
      lignes={lignes}
      cle={([cle]) => cle}
      colonnes={[
        { cle: 'quoi', titre: mots.quoi, entete: true, cellule: ([, mot]) => mots[mot] },
        { cle: 'connus', titre: mots.connus, nombre: true, cellule: ([cle]) => totaux[cle] },
        { cle: 'attendus', titre: mots.attendus, nombre: true, cellule: ([cle]) => totauxOfficiels[cle] },
      ]}
    />
  )
}

export const ACompleter = ({ totaux }: { readonly totaux: Totaux }) => {
  const mots = useMots(registreTextes)
  const { commune, departement, epci } = resteACompleter(totaux)
  const n = commune + departement + epci
  if (n === 0) return null
  return (
    <Avis titre={mots.a_completer({ n })}>
      <p>{mots.a_completer_quoi({ communes: commune, departements: departement, epcis: epci })}</p>
    </Avis>
  )
}

export const CarteDuRegistre = ({ territoires }: { readonly territoires: readonly Territoire[] }) => {
  const mots = useMots(registreTextes)
  return (
    <Figure
      titre={mots.carte}
      source={mots.carte_source}
      tableau={<TableauCarte territoires={territoires} />}
      telechargement="/territoires.csv"
    >
      <Carte territoires={territoires} />
    </Figure>
  )
}

/** The invented territories stand apart, and say so. */
export const Demonstration = ({ territoires }: { readonly territoires: readonly Territoire[] }) => {
  const mots = useMots(registreTextes)
  if (territoires.length === 0) return null
  return (
    <section class="partie-de-page">
      <h2>{mots.demonstration}</h2>
      <Cartes>
        {territoires.map(({ slug, nom }) => (
          <CarteLien key={slug} titre={nom} href={`/territoires/${slug}`} niveau={3}>
            <p>
              <Fictif />
            </p>
            <p>{mots.demonstration_quoi}</p>
          </CarteLien>
        ))}
      </Cartes>
    </section>
  )
}

export const Donnees = () => {
  const mots = useMots(registreTextes)
  return (
    <section class="partie-de-page">
      <h2>{mots.donnees}</h2>
      <p>{mots.donnees_quoi}</p>
      <ul>
        {['csv', 'json'].map((format) => (
          <li key={format}>
            <a href={`/territoires.${format}`} download>
              {format.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
