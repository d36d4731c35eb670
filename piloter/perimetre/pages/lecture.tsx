import { Figure } from '../../../plateforme/html/composants/figure.tsx'
import { Tableau } from '../../../plateforme/html/composants/tableau.tsx'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { ecrireNombre } from '../../../plateforme/langues/nombres.ts'
import { lectureTextes } from '../lecture.textes.ts'
import type { Commune, Quartier } from '../perimetre.ts'
import { CarteDesQuartiers } from './carte.tsx'

export interface PerimetreLu {
  /** The first of them: a département has eight hundred. */
  readonly communes: readonly Commune[]
  readonly nombre: number
  readonly population: number
  readonly quartiers: readonly Quartier[]
}

type Noms = ReadonlyMap<string, string>

const TableauDesQuartiers = ({ quartiers, noms }: Pick<PerimetreLu, 'quartiers'> & { readonly noms: Noms }) => {
  const mots = useMots(lectureTextes)
  return (
    <Tableau
      legende={mots.quartiers}
      lignes={[...quartiers.entries()]}
      cle={([, { slug }]) => slug}
      colonnes={[
        { cle: 'nom', titre: mots.nom, entete: true, cellule: ([, { nom }]) => nom },
        { cle: 'numero', titre: mots.numero, nombre: true, cellule: ([rang]) => rang + 1 },
        { cle: 'commune', titre: mots.commune, cellule: ([, q]) => noms.get(q.commune_code) ?? q.commune_code },
        { cle: 'prioritaire', titre: mots.prioritaire, cellule: ([, { prioritaire }]) => prioritaire ?? '–' },
        {
          cle: 'rues',
          titre: mots.rues,
          cellule: ([, { adresses }]) => (adresses.length === 0 ? mots.dessine : adresses.slice(0, 40).join(' ; ')),
        },
      ]}
    />
  )
}

const noms_au_plus = 60

/** What a territory covers, on its public page; nothing when nobody has said it yet. */
export const PerimetrePublic = ({ slug, perimetre }: { readonly slug: string; readonly perimetre: PerimetreLu }) => {
  const mots = useMots(lectureTextes)
  const langue = useLangue()
  const { communes, nombre, population, quartiers } = perimetre
  if (nombre === 0) return null
  const noms = new Map(communes.map(({ code, nom }) => [code, nom]))
  const tableau = <TableauDesQuartiers quartiers={quartiers} noms={noms} />
  return (
    <>
      <p>{mots.communes({ n: nombre, habitants: ecrireNombre(population, langue) })}</p>
      {nombre <= noms_au_plus && <p lang="fr">{communes.map(({ nom }) => nom).join(', ')}</p>}
      {quartiers.some(({ contour }) => contour !== null) ? (
        <Figure titre={mots.carte} source={mots.source} tableau={tableau}>
          <CarteDesQuartiers quartiers={quartiers} />
        </Figure>
      ) : (
        quartiers.length > 0 && tableau
      )}
      <p>
        <a href={`/api/v1/territoires/${slug}/perimetre`}>{mots.donnees}</a>
      </p>
    </>
  )
}
