import { Pagination } from '../html/composants/pagination.tsx'
import { useMots } from '../langues/langue_actuelle.ts'
import type { Groupe, Resultat } from './demande.ts'
import { rechercheTextes } from './recherche.textes.ts'

export interface Trouves {
  readonly groupe: Groupe
  readonly resultats: readonly Resultat[]
  /** The key after which the next page begins, if there is one. */
  readonly suite: string | undefined
}

export const adresseDeRecherche = (q: string, groupe?: Groupe, apres?: string): string =>
  `/recherche?${new URLSearchParams({ q, ...(groupe && { groupe }), ...(apres !== undefined && { apres }) })}`

const UnResultat = ({ titre, adresse, detail, lang }: Resultat) => (
  <li lang={lang}>
    {adresse === undefined ? <strong>{titre}</strong> : <a href={adresse}>{titre}</a>}
    {detail && <span class="resultat-detail">{detail}</span>}
  </li>
)

interface ListeProps {
  readonly q: string
  readonly trouves: Trouves
  /** The page of this heading alone. */
  readonly seul: boolean
}

export const ListeDeResultats = ({ q, trouves: { groupe, resultats, suite }, seul }: ListeProps) => {
  const mots = useMots(rechercheTextes)
  return (
    <section aria-labelledby={`groupe-${groupe}`}>
      <h2 id={`groupe-${groupe}`}>{mots[groupe]}</h2>
      <ul class="resultats">
        {resultats.map((resultat) => (
          <UnResultat key={resultat.cle} {...resultat} />
        ))}
      </ul>
      {seul && <Pagination suivante={suite === undefined ? undefined : adresseDeRecherche(q, groupe, suite)} />}
      {!seul && suite !== undefined && (
        <p>
          <a href={adresseDeRecherche(q, groupe)}>{mots.tous({ groupe: mots[groupe] })}</a>
        </p>
      )}
    </section>
  )
}
