import { type Month, monthName } from '../../../moteur/expression/month.ts'
import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Montant } from '../../../plateforme/html/composants/montant.tsx'
import { ecrireMois } from '../../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import type { Calcul, DroitCalcule } from '../calculer.ts'
import { trimestreDeReference } from '../mois_utiles.ts'
import { champsDuParcours, retour, type VueResultat } from '../parcourir.ts'
import { FormuleActuelle } from '../vues/contexte.ts'
import { FormulaireDuParcours } from '../vues/formulaire.tsx'
import { parcoursTextes } from '../vues/parcours.textes.ts'
import { Ajouter } from './ajouter.tsx'
import { DroitDuResultat } from './droit.tsx'
import { DroitsAussi, DroitsFermes } from './droits_replies.tsx'
import { QuestionsSansReponse } from './issue.tsx'
import { resultatTextes } from './resultat.textes.ts'
import { Aide, Fin, Hypotheses, VosReponses } from './suite.tsx'

type Calcule = Calcul & { readonly genre: 'calcule' }

const Total = ({ calcul: { droits, total } }: { readonly calcul: Calcule }) => {
  const mots = useMots(resultatTextes)
  const inconnu = droits.some(({ resultat }) => resultat.etat === 'inconnu')
  if (total.mois === 0 && total.an === 0) return null
  return (
    <div class="total">
      {total.mois > 0 && (
        <p>
          {mots.total} <Montant valeur={total.mois} periode="mois" grand />
        </p>
      )}
      {total.an > 0 && (
        <p>
          {total.mois > 0 ? mots.total_an : mots.total}{' '}
          <Montant valeur={total.an} {...(total.mois > 0 ? {} : { periode: 'an', grand: true })} />
        </p>
      )}
      {inconnu && <p>{mots.total_et_plus}</p>}
    </div>
  )
}

const rangs = { ouvert: 0, inconnu: 1, ferme: 2 } as const

/** What is possible first, then what a question would settle. */
const enOrdre = (droits: readonly DroitCalcule[]): readonly DroitCalcule[] =>
  droits.toSorted((a, b) => rangs[a.resultat.etat] - rangs[b.resultat.etat])

// Beyond, a page of many rights would be read by nobody.
const droits_deplies = 2

const aucuneFormule = () => ''

const Contenu = ({ vue, mois }: { readonly vue: VueResultat; readonly mois: Month }) => {
  const mots = useMots(resultatTextes)
  const langue = useLangue()
  const { calcul, lecture } = vue
  if (calcul.genre === 'hors_bareme')
    return (
      <Avis genre="attention">
        <p>{mots.hors_bareme({ mois: ecrireMois(monthName(mois), langue) })}</p>
      </Avis>
    )
  if (calcul.genre === 'incomplet')
    return (
      <>
        <p>{mots.incomplet}</p>
        <QuestionsSansReponse manquent={calcul.manquent} />
      </>
    )
  const { foyer } = lecture.reponses
  const ouverts = calcul.droits.filter(({ choisi, resultat }) => choisi && resultat.etat === 'ouvert').length
  const autour = {
    seul: !foyer.en_couple && foyer.nb_enfants === 0,
    enCouple: foyer.en_couple === true,
    effets: calcul.effets,
    replie: ouverts > droits_deplies,
  }
  const cherches = Object.values(foyer.besoins ?? {}).some(Boolean)
  const ferme = ({ choisi, resultat }: DroitCalcule) => resultat.etat === 'ferme' && !(choisi && cherches)
  const aussi = ({ choisi, resultat }: DroitCalcule) => resultat.etat === 'ouvert' && !choisi
  return (
    <>
      <Total calcul={calcul} />
      <p class="doux">{mots.estimation}</p>
      {enOrdre(calcul.droits.filter((calcule) => !ferme(calcule) && !aussi(calcule))).map((calcule) => (
        <DroitDuResultat key={`${calcule.droit.nom} ${calcule.de}`} calcule={calcule} {...autour} />
      ))}
      <DroitsAussi droits={calcul.droits.filter(aussi)} autour={autour} />
      <DroitsFermes droits={calcul.droits.filter(ferme)} autour={autour} />
      <Ajouter droits={calcul.a_verifier} />
      <Aide />
      <Hypotheses hypotheses={calcul.hypotheses} />
    </>
  )
}

/** Whoever looked at the result before the end goes on from there. */
const Reprendre = ({ vue: { lecture, faits } }: { readonly vue: VueResultat }) => {
  const mots = useMots(resultatTextes)
  if (lecture.poses.every(({ ecran }) => faits.includes(ecran.nom))) return null
  return (
    <p class="hors-papier">
      <Bouton avance>{mots.reprendre}</Bouton>
    </p>
  )
}

export const ResultatDuParcours = ({ vue, mois }: { readonly vue: VueResultat; readonly mois: Month }) => {
  const mots = useMots(resultatTextes)
  const parcours = useMots(parcoursTextes)
  const langue = useLangue()
  const trimestre = trimestreDeReference(mois).map((each) => ecrireMois(monthName(each), langue))
  return (
    <div class="simulateur resultat">
      <FormulaireDuParcours vue={vue}>
        <h1 tabindex={-1}>{mots.titre}</h1>
        <p>
          {mots.pour({
            mois: ecrireMois(monthName(mois), langue),
            debut: trimestre[0] ?? '',
            fin: trimestre.at(-1) ?? '',
          })}
        </p>
        <FormuleActuelle.Provider value={vue.corpus?.formule ?? aucuneFormule}>
          <Contenu vue={vue} mois={mois} />
        </FormuleActuelle.Provider>
        <Reprendre vue={vue} />
        <VosReponses lecture={vue.lecture} />
        <p class="hors-papier">
          <Bouton genre="lien" nom={champsDuParcours.vers} valeur={retour}>
            {parcours.retour}
          </Bouton>
        </p>
        <Fin />
      </FormulaireDuParcours>
    </div>
  )
}
