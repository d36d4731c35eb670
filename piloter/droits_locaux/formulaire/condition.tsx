import { useContext } from 'preact/hooks'
import * as mots_de_la_loi from '../../../droits/local/mots.ts'
import { genres_de_mesure } from '../../../droits/local/valider/mesure.ts'
import { Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { idChamp } from '../../../plateforme/html/composants/id_champ.ts'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { Ligne, Liste, Nombre, Plusieurs, Texte, UnParmi } from './champs.tsx'
import { DuFormulaire } from './contexte.ts'
import { formulaireTextes } from './formulaire.textes.ts'
import { ChampsDeMesure } from './mesure.tsx'
import { ChampsDuPlafond } from './plafond.tsx'
import { texte_au_chemin } from './saisie.ts'

const Personne = ({ nom }: { readonly nom: string }) => {
  const mots = useMots(formulaireTextes)
  const qui = { demandeur: mots.qui_demandeur, un_adulte: mots.qui_un_adulte, un_enfant: mots.qui_un_enfant }
  return (
    <>
      <UnParmi nom={`${nom}.qui`} libelle={mots.qui} aide={mots.qui_aide} mots={qui} />
      <Nombre nom={`${nom}.age_minimum`} libelle={mots.age_minimum} facultatif />
      <Nombre nom={`${nom}.age_maximum`} libelle={mots.age_maximum} aide={mots.age_maximum_aide} facultatif />
      <Plusieurs nom={`${nom}.activites`} libelle={mots.activites} mots={mots_de_la_loi.activite} facultatif />
      <Nombre nom={`${nom}.taux_incapacite_minimum`} libelle={mots.incapacite} facultatif />
    </>
  )
}

const Champs = ({ nom, genre }: { readonly nom: string; readonly genre: string }) => {
  const mots = useMots(formulaireTextes)
  const { saisie } = useContext(DuFormulaire)
  switch (genre) {
    case 'personne':
      return <Personne nom={nom} />
    case 'composition':
      return (
        <>
          <Liste nom={`${nom}.composition`} libelle={mots.composition} mots={mots_de_la_loi.composition} />
          <Nombre nom={`${nom}.enfants_minimum`} libelle={mots.enfants_minimum} facultatif />
        </>
      )
    case 'logement':
      return <Plusieurs nom={`${nom}.statuts`} libelle={mots.statuts} mots={mots_de_la_loi.logement} />
    case 'residence':
      return (
        <>
          <Texte nom={`${nom}.communes`} libelle={mots.communes} aide={mots.communes_aide} lignes={2} facultatif />
          <Nombre nom={`${nom}.mois_minimum`} libelle={mots.mois_minimum} facultatif />
        </>
      )
    case 'ressources': {
      const mesure = texte_au_chemin(saisie, `${nom}.mesure.genre`)
      const connue = genres_de_mesure.find((un) => un === mesure) ?? 'revenus'
      return (
        <>
          <input type="hidden" name={`${nom}.mesure.genre`} value={connue} />
          <ChampsDeMesure nom={`${nom}.mesure`} genre={connue} />
          <ChampsDuPlafond
            condition={nom}
            genre={texte_au_chemin(saisie, `${nom}.plafond.genre`)}
            periode={connue === 'rfr' ? 'an' : 'mois'}
          />
        </>
      )
    }
    case 'droit':
      return <Plusieurs nom={`${nom}.droits`} libelle={mots.droits} mots={mots_de_la_loi.droit} />
    case 'question':
      return <Ligne nom={`${nom}.question`} libelle={mots.question} aide={mots.question_aide} />
    default:
      return null
  }
}

const genre_dit = (mots: (typeof formulaireTextes)['fr'], genre: string, mesure: string): string => {
  const cle = `genre_${genre === 'ressources' ? mesure : genre}`
  const connus = new Map(Object.entries(mots))
  const dit = connus.get(cle)
  return typeof dit === 'string' ? dit : mots.genre_inconnu
}

/** One condition: its kind is that of the button which added it; to change it, one takes it away. */
export const FieldsetCondition = ({ rang }: { readonly rang: number }) => {
  const mots = useMots(formulaireTextes)
  const { saisie } = useContext(DuFormulaire)
  const nom = `conditions.${rang}`
  const genre = texte_au_chemin(saisie, `${nom}.genre`)
  const n = rang + 1
  const dit = genre_dit(mots, genre, texte_au_chemin(saisie, `${nom}.mesure.genre`))
  return (
    <fieldset class="champ groupe-de-champs" id={idChamp(nom)}>
      <legend>{mots.condition({ n, genre: dit })}</legend>
      {rang > 0 && <UnParmi nom={`${nom}.lien`} libelle={mots.lien} mots={{ et: mots.et, ou: mots.ou }} />}
      <Champs nom={nom} genre={genre} />
      <input type="hidden" name={`${nom}.genre`} value={genre} />
      <Bouton genre="lien" nom="action" valeur={`retirer_condition_${rang}`}>
        {mots.retirer_condition({ n })}
      </Bouton>
    </fieldset>
  )
}
