import type { Resultat } from '../../../droits/resultat.ts'
import { Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Montant } from '../../../plateforme/html/composants/montant.tsx'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { ecrireMontant } from '../../../plateforme/langues/montants.ts'
import type { DroitCalcule, QuestionSansReponse } from '../calculer.ts'
import { champsDuParcours } from '../parcourir.ts'
import { nomDe } from '../question.ts'
import { Raisons } from './raisons.tsx'
import { resultatTextes } from './resultat.textes.ts'

// More would only say that the questions are not finished.
const questions_montrees = 3

/** Buttons that lead back to the questions left empty, the first ones. */
export const QuestionsSansReponse = ({ manquent }: { readonly manquent: readonly QuestionSansReponse[] }) => {
  const mots = useMots(resultatTextes)
  const langue = useLangue()
  const autres = manquent.length - questions_montrees
  return (
    <>
      <ul class="sans-puces">
        {manquent.slice(0, questions_montrees).map(({ question, ecran }) => (
          <li key={nomDe(question)}>
            <Bouton genre="second" nom={champsDuParcours.vers} valeur={ecran}>
              {mots.repondre({ question: question.libelle(langue) })}
            </Bouton>
          </li>
        ))}
      </ul>
      {autres > 0 && <p class="doux">{mots.et_autres({ n: autres })}</p>}
    </>
  )
}

interface IssueProps {
  readonly calcule: DroitCalcule
  readonly enCouple: boolean
}

const Ferme = ({ calcule, enCouple }: IssueProps) => {
  const mots = useMots(resultatTextes)
  return (
    <>
      <p>{mots.ferme}</p>
      <Raisons calcule={calcule} enCouple={enCouple} />
      <p>{mots.porte}</p>
    </>
  )
}

type Ouvert = Resultat & { readonly etat: 'ouvert' }

/** Money each month or once a year, or a cover with what is left to pay. */
const Ouverture = ({ resultat }: { readonly resultat: Ouvert }) => {
  const mots = useMots(resultatTextes)
  const langue = useLangue()
  if ('participation' in resultat)
    return resultat.participation === 0 ? (
      <p class="promesse">
        {mots.couverture} <span class="montant montant-grand">{mots.gratuite}</span>
      </p>
    ) : (
      <p class="promesse">
        {mots.couverture_payante} <Montant valeur={resultat.participation} periode="mois" grand />
      </p>
    )
  const verse = resultat.periode === 'mois' ? (resultat.verse ?? resultat.montant) : resultat.montant
  return (
    <>
      <p class="promesse">
        {mots.ouvert} <Montant valeur={verse} periode={resultat.periode} grand />
      </p>
      {verse !== resultat.montant && (
        <p class="doux">{mots.avant_retenues({ montant: ecrireMontant(resultat.montant, langue) })}</p>
      )}
    </>
  )
}

function inconnu({ resultat, manquent }: DroitCalcule, mots: (typeof resultatTextes)['fr']): string {
  if ('hors_periode' in resultat) return mots.hors_periode
  return manquent.length > 0 ? mots.inconnu : mots.inconnu_sans_question
}

/** What a right comes to: its amount, what is missing, or why it is closed. */
export const Issue = ({ calcule, enCouple }: IssueProps) => {
  const mots = useMots(resultatTextes)
  const { resultat, manquent } = calcule
  switch (resultat.etat) {
    case 'ouvert':
      return <Ouverture resultat={resultat} />
    case 'inconnu':
      return (
        <>
          <p>{inconnu(calcule, mots)}</p>
          <QuestionsSansReponse manquent={manquent} />
        </>
      )
    case 'ferme':
      return <Ferme calcule={calcule} enCouple={enCouple} />
  }
}
