import { Definitions } from '../../../plateforme/html/composants/definitions.tsx'
import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { Paragraphes } from '../../foyers/pages/paragraphes.tsx'
import { demandeTextes } from '../demande.textes.ts'
import { mesDemandesTextes } from '../mes_demandes.textes.ts'
import type { DemandeLue } from '../rgpd.requetes.ts'
import { est_ouverte } from '../rgpd.ts'

const UneDemande = ({ demande }: { readonly demande: DemandeLue }) => {
  const mots = useMots(mesDemandesTextes)
  const dits = useMots(demandeTextes)
  const langue = useLangue()
  const { sorte, etat, recue_le, echeance, close_le, texte } = demande
  const entrees = [
    { terme: mots.etat, valeur: dits[`etat_${etat}`] },
    { terme: mots.recue_le, valeur: ecrireDate(recue_le, langue) },
    est_ouverte(demande)
      ? { terme: mots.reponse_avant, valeur: ecrireDate(echeance, langue) }
      : { terme: mots.close_le, valeur: close_le === null ? '' : ecrireDate(close_le, langue) },
    ...(texte?.demande ? [{ terme: mots.texte, valeur: texte.demande }] : []),
    ...(texte?.prolongation ? [{ terme: mots.prolongation, valeur: texte.prolongation }] : []),
    ...(texte?.reponse ? [{ terme: mots.reponse, valeur: texte.reponse }] : []),
  ]
  return (
    <>
      <h3>{dits[`sorte_${sorte}`]}</h3>
      <Definitions entrees={entrees} />
      {etat === 'refusee' && <Paragraphes mots={mots.recours} />}
    </>
  )
}

/** Each request, where it stands, and its answer. */
export const MesDemandes = ({ demandes }: { readonly demandes: readonly DemandeLue[] }) => {
  const mots = useMots(mesDemandesTextes)
  return (
    <section class="partie-de-page" id="demandes">
      <h2>{mots.demandes}</h2>
      {demandes.length === 0 && <p>{mots.demandes_aucune}</p>}
      {demandes.map((demande) => (
        <UneDemande key={demande.exercice_id} demande={demande} />
      ))}
    </section>
  )
}
