import { Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Depliant } from '../../../plateforme/html/composants/depliant.tsx'
import { Etat } from '../../../plateforme/html/composants/etat.tsx'
import { Montant } from '../../../plateforme/html/composants/montant.tsx'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import type { DroitCalcule, QuestionSansReponse } from '../calculer.ts'
import { champsDuParcours } from '../parcourir.ts'
import { nomDe } from '../question.ts'
import { CalculExplique } from './calcul_explique.tsx'
import { DeLaLoi } from './de_la_loi.tsx'
import { Demarche } from './demarche.tsx'
import { Raisons } from './raisons.tsx'
import { resultatTextes } from './resultat.textes.ts'
import { suiteTextes } from './suite.textes.ts'

/** Buttons that lead back to the questions left empty. */
export const QuestionsSansReponse = ({ manquent }: { readonly manquent: readonly QuestionSansReponse[] }) => {
  const mots = useMots(resultatTextes)
  const langue = useLangue()
  return (
    <ul class="sans-puces">
      {manquent.map(({ question, ecran }) => (
        <li key={nomDe(question)}>
          <Bouton genre="second" nom={champsDuParcours.vers} valeur={ecran}>
            {mots.repondre({ question: question.libelle(langue) })}
          </Bouton>
        </li>
      ))}
    </ul>
  )
}

interface DroitDuResultatProps {
  readonly calcule: DroitCalcule
  /** One person alone need not be named in the explanation. */
  readonly seul: boolean
  readonly enCouple: boolean
}

type IssueProps = Pick<DroitDuResultatProps, 'calcule' | 'enCouple'>

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

const Issue = ({ calcule, enCouple }: IssueProps) => {
  const mots = useMots(resultatTextes)
  const { resultat, manquent } = calcule
  switch (resultat.etat) {
    case 'ouvert':
      return (
        <p class="promesse">
          {mots.ouvert} <Montant valeur={resultat.montant} periode="mois" grand />
        </p>
      )
    case 'inconnu':
      return (
        <>
          <p>{manquent.length > 0 ? mots.inconnu : mots.inconnu_sans_question}</p>
          <QuestionsSansReponse manquent={manquent} />
        </>
      )
    case 'ferme':
      return <Ferme calcule={calcule} enCouple={enCouple} />
  }
}

/** One right: its state, its amount or its reasons, how it was computed, how to claim it. */
export const DroitDuResultat = ({ calcule, seul, enCouple }: DroitDuResultatProps) => {
  const mots = useMots(resultatTextes)
  const suite = useMots(suiteTextes)
  const { droit, resultat } = calcule
  const ouvert = resultat.etat === 'ouvert'
  return (
    <section class={`droit droit-${resultat.etat}`} aria-labelledby={`droit-${droit.nom}`}>
      <h2 id={`droit-${droit.nom}`}>
        <DeLaLoi mots={droit.libelle} />
      </h2>
      <p>
        <Etat valeur={resultat.etat} />
      </p>
      <p class="doux">
        <DeLaLoi mots={droit.en_bref} />
      </p>
      <Issue calcule={calcule} enCouple={enCouple} />
      {resultat.etat !== 'inconnu' && <CalculExplique calcule={calcule} seul={seul} />}
      {ouvert ? (
        <>
          <h3>{suite.demander}</h3>
          <Demarche droit={droit} />
        </>
      ) : (
        <div class="hors-papier">
          <Depliant titre={suite.quand_meme}>
            <h3 class="invisible">{suite.demander}</h3>
            <Demarche droit={droit} />
          </Depliant>
        </div>
      )}
      <p>
        <a href={droit.fiche_officielle}>{mots.fiche}</a>
      </p>
    </section>
  )
}
