import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { adresse_du_dossier } from '../../foyers/dossier.ts'
import type { Foyer } from '../../foyers/foyers.ts'
import { demandeTextes } from '../demande.textes.ts'
import { rgpdTextes } from '../rgpd.textes.ts'
import type { Demande } from '../rgpd.ts'

interface Props {
  readonly foyer: Foyer
  readonly lu: readonly Demande[]
}

/** Requests of the person over her data. */
export const SectionDemandes = ({ foyer, lu: demandes }: Props) => {
  const mots = useMots(rgpdTextes)
  const dits = useMots(demandeTextes)
  const langue = useLangue()
  return (
    <section class="partie-de-page">
      <h2>{mots.demandes}</h2>
      {demandes.length === 0 && <p>{mots.section_aucune}</p>}
      <ul>
        {demandes.map(({ exercice_id, sorte, etat, echeance }) => (
          <li key={exercice_id}>
            <a href={`/demandes/${exercice_id}`}>
              {mots.section_ligne({
                sorte: dits[`sorte_${sorte}`],
                etat: dits[`etat_${etat}`],
                date: ecrireDate(echeance, langue),
              })}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={adresse_du_dossier(foyer, 'demande')}>{mots.nouvelle}</a>
      </p>
    </section>
  )
}
