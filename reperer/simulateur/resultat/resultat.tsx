import { type Month, monthName } from '../../../moteur/expression/month.ts'
import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Montant } from '../../../plateforme/html/composants/montant.tsx'
import { ecrireMois } from '../../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import type { Calcul } from '../calculer.ts'
import { trimestreDeReference } from '../mois_utiles.ts'
import { champsDuParcours, retour, type VueResultat } from '../parcourir.ts'
import { FormulaireDuParcours } from '../vues/formulaire.tsx'
import { parcoursTextes } from '../vues/parcours.textes.ts'
import { DroitDuResultat, QuestionsSansReponse } from './droit.tsx'
import { resultatTextes } from './resultat.textes.ts'
import { Aide, Fin, Hypotheses, VosReponses } from './suite.tsx'

type Calcule = Calcul & { readonly genre: 'calcule' }

const Total = ({ calcul: { droits, total } }: { readonly calcul: Calcule }) => {
  const mots = useMots(resultatTextes)
  const inconnu = droits.some(({ resultat }) => resultat.etat === 'inconnu')
  if (total === 0) return null
  return (
    <div class="total">
      <p>
        {mots.total} <Montant valeur={total} periode="mois" grand />
      </p>
      {inconnu && <p>{mots.total_et_plus}</p>}
    </div>
  )
}

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
  return (
    <>
      <Total calcul={calcul} />
      <p class="doux">{mots.estimation}</p>
      {calcul.droits.map((calcule) => (
        <DroitDuResultat
          key={calcule.droit.nom}
          calcule={calcule}
          seul={!foyer.en_couple && foyer.nb_enfants === 0}
          enCouple={foyer.en_couple === true}
        />
      ))}
      <Aide />
      <Hypotheses hypotheses={calcul.hypotheses} />
    </>
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
        <Contenu vue={vue} mois={mois} />
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
