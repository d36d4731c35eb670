import { activites_locales, statuts_logement } from '../../../droits/local/aide.ts'
import * as mots_de_la_loi from '../../../droits/local/mots.ts'
import type { Perimetre } from '../../../droits/local/valider/perimetre.ts'
import { Actions, Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { ChampMontant } from '../../../plateforme/html/composants/champ_montant.tsx'
import { ChampTexte } from '../../../plateforme/html/composants/champ_texte.tsx'
import { Cases, Choix } from '../../../plateforme/html/composants/choix.tsx'
import { ChampMois } from '../../../plateforme/html/composants/dates.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { Selection } from '../../../plateforme/html/composants/selection.tsx'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { essaiTextes } from './essai.textes.ts'
import type { QuestionsDeLEssai } from './questions.ts'
import type { Saisie } from './reponses.ts'

interface Props {
  readonly action: string
  readonly questions: QuestionsDeLEssai
  readonly perimetre: Perimetre
  readonly saisie: Saisie
  readonly erreurs: ReadonlyMap<string, string>
}

const hors_du_territoire = '00000'
const liste_max = 60

const Commune = ({ perimetre, valeur }: { readonly perimetre: Perimetre; readonly valeur: string }) => {
  const mots = useMots(essaiTextes)
  const champ = { nom: 'commune', libelle: mots.commune, libre: true, valeur }
  if (perimetre.communes.size > liste_max) return <ChampTexte {...champ} aide={mots.code_commune} largeur="courte" />
  const options = [...perimetre.communes].map(([code, nom]) => ({ valeur: code, libelle: nom }))
  return <Selection {...champ} options={[...options, { valeur: hors_du_territoire, libelle: mots.ailleurs }]} />
}

/** Only what this aid looks at; every answer may be left out. */
export const FormulaireDEssai = ({ action, questions, perimetre, saisie, erreurs }: Props) => {
  const mots = useMots(essaiTextes)
  const texte = (nom: string) => {
    const valeur = saisie[nom]
    return typeof valeur === 'string' ? valeur : ''
  }
  const champ = (nom: string, libelle: string) => ({
    nom,
    libelle,
    libre: true,
    valeur: texte(nom),
    erreur: erreurs.get(nom),
  })
  const ouiNon = [
    { valeur: 'oui', libelle: mots.oui },
    { valeur: 'non', libelle: mots.non },
  ]
  return (
    <Formulaire action={action}>
      <ChampMois
        nom="mois"
        libelle={mots.mois}
        valeur={{ mois: texte('mois_mois'), annee: texte('mois_annee') }}
        erreur={erreurs.get('mois')}
      />
      {(questions.ages || questions.activite) && (
        <ChampTexte {...champ('age', mots.age)} clavier="numeric" largeur="courte" />
      )}
      <Choix {...champ('couple', mots.couple)} options={ouiNon} enLigne />
      {questions.ages && (
        <ChampTexte {...champ('age_du_conjoint', mots.age_du_conjoint)} clavier="numeric" largeur="courte" />
      )}
      <ChampTexte {...champ('enfants', mots.enfants)} aide={mots.enfants_aide} largeur="moyenne" />
      {questions.activite && (
        <Selection
          {...champ('activite', mots.activite)}
          options={activites_locales.map((valeur) => ({ valeur, libelle: mots_de_la_loi.activite[valeur] }))}
        />
      )}
      {questions.incapacite && (
        <ChampTexte {...champ('incapacite', mots.incapacite)} clavier="numeric" largeur="courte" />
      )}
      {questions.commune && <Commune perimetre={perimetre} valeur={texte('commune')} />}
      {questions.anciennete && (
        <ChampTexte {...champ('anciennete', mots.anciennete)} clavier="numeric" largeur="courte" />
      )}
      {questions.logement && (
        <Selection
          {...champ('logement', mots.logement)}
          options={statuts_logement.map((valeur) => ({ valeur, libelle: mots_de_la_loi.logement[valeur] }))}
        />
      )}
      {questions.revenus && <ChampMontant {...champ('revenus', mots.revenus)} periode="mois" />}
      {questions.prestations && <ChampMontant {...champ('prestations', mots.prestations)} periode="mois" />}
      {questions.rfr && <ChampMontant {...champ('rfr', mots.rfr)} periode="an" />}
      {questions.parts_fiscales && (
        <ChampTexte {...champ('parts_fiscales', mots.parts_fiscales)} clavier="decimal" largeur="courte" />
      )}
      {questions.droits.length > 0 && (
        <Cases
          nom="droits"
          libelle={mots.droits}
          libre
          valeurs={[saisie['droits'] ?? []].flat()}
          options={questions.droits.map((valeur) => ({ valeur, libelle: mots_de_la_loi.droit[valeur] }))}
        />
      )}
      {questions.questions.map(({ rang, question }) => (
        <Choix key={rang} {...champ(`question_${rang}`, question)} options={ouiNon} enLigne />
      ))}
      {questions.depense !== null && (
        <ChampMontant {...champ('depense', mots.depense({ depense: questions.depense }))} />
      )}
      <Actions>
        <Bouton>{mots.calculer}</Bouton>
      </Actions>
    </Formulaire>
  )
}
