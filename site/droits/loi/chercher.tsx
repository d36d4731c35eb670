import { Recherche } from '../../../plateforme/html/composants/recherche.tsx'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { listesTextes } from './listes.textes.ts'

export const ChercherDansLaLoi = ({ demande }: { readonly demande?: string }) => {
  const mots = useMots(listesTextes)
  return (
    <Recherche action="/droits/recherche" libelle={mots.chercher} valeur={demande}>
      <p class="aide">{mots.exemple}</p>
    </Recherche>
  )
}
