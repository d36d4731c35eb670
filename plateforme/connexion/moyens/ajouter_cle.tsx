import { ChampTexte } from '../../html/composants/champ_texte.tsx'
import { useMots } from '../../langues/langue_actuelle.ts'
import { FormulairePasskey } from '../passkey/formulaire_passkey.tsx'
import { moyensTextes } from './moyens.textes.ts'

/** Makes a passkey, under a name by which its holder will know it. */
export const AjouterCle = ({ retour }: { readonly retour: string }) => {
  const mots = useMots(moyensTextes)
  return (
    <FormulairePasskey
      ceremonie="inscrire"
      action="/connexion/cle"
      options="/connexion/cle/options"
      sans={<p>{mots.sans_cle}</p>}
    >
      <input type="hidden" name="retour" value={retour} />
      <p>{mots.ajouter_cle_quoi}</p>
      <ChampTexte nom="nom" libelle={mots.nom_de_cle} aide={mots.nom_de_cle_aide} largeur="moyenne" facultatif />
    </FormulairePasskey>
  )
}
