import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { Fictif } from '../../../plateforme/html/composants/etiquette.tsx'
import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import { ecrireHeure, ecrireJour } from '../../../plateforme/langues/instants.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { dossierTextes } from '../dossier.textes.ts'
import type { FoyerTrouve } from '../foyers.requetes.ts'

/** What must be known before anything is read: on what ground it is open, and what the person asked for. */
export const AvisDuDossier = ({ foyer, titre }: FoyerTrouve) => {
  const mots = useMots(dossierTextes)
  const langue = useLangue()
  return (
    <>
      {foyer.fictif && (
        <p>
          <Fictif />
        </p>
      )}
      {titre?.sorte === 'motif' && (
        <Avis genre="attention">
          <p>{mots.ouvert_pour({ heure: ecrireHeure(titre.jusqu_au, langue) })}</p>
        </Avis>
      )}
      {foyer.limite_le && (
        <Avis genre="attention">
          <p>{mots.limite({ date: ecrireJour(foyer.limite_le, langue) })}</p>
        </Avis>
      )}
      {foyer.oppose_le && (
        <Avis genre="attention">
          <p>{mots.oppose({ date: ecrireJour(foyer.oppose_le, langue) })}</p>
        </Avis>
      )}
      {foyer.clos_le && (
        <Avis>
          <p>{mots.clos({ date: ecrireDate(foyer.clos_le, langue) })}</p>
        </Avis>
      )}
    </>
  )
}
