import { Actions, Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { dossierTextes } from '../dossier.textes.ts'
import { adresse_du_dossier, type Dossier } from '../dossier.ts'
import { gestes_du_dossier } from '../foyers.ts'
import { motsTextes } from '../mots.textes.ts'

/** Requests of the person over her data. */
export const SectionDemandes = ({ dossier: { foyer, demandes } }: { readonly dossier: Dossier }) => {
  const mots = useMots(dossierTextes)
  const dits = useMots(motsTextes)
  const langue = useLangue()
  return (
    <section class="partie-de-page">
      <h2>{mots.demandes}</h2>
      {demandes.length === 0 && <p>{mots.aucune_demande}</p>}
      <ul>
        {demandes.map(({ exercice_id, sorte, etat, echeance }) => (
          <li key={exercice_id}>
            <a href={`/demandes/${exercice_id}`}>
              {mots.demande_ligne({
                sorte: dits[`sorte_${sorte}`],
                etat: dits[`etat_${etat}`],
                date: ecrireDate(echeance, langue),
              })}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={adresse_du_dossier(foyer, 'demande')}>{mots.demander}</a>
      </p>
    </section>
  )
}

const Geste = ({ action, mot }: { readonly action: string; readonly mot: string }) => (
  <form method="post" action={action}>
    <Bouton genre="second">{mot}</Bouton>
  </form>
)

/** What is done with the whole file: each can be undone. */
export const SectionGestes = ({ dossier: { foyer } }: { readonly dossier: Dossier }) => {
  const mots = useMots(dossierTextes)
  const ici = (geste: string) => adresse_du_dossier(foyer, geste)
  return (
    <section class="partie-de-page">
      <h2>{mots.gestes}</h2>
      <Actions>
        {gestes_du_dossier(foyer).map((geste) => (
          <Geste key={geste} action={ici(geste)} mot={mots[geste]} />
        ))}
      </Actions>
    </section>
  )
}
