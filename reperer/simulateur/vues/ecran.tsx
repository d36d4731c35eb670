import type { Month } from '../../../moteur/expression/month.ts'
import { Actions, Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Depliant } from '../../../plateforme/html/composants/depliant.tsx'
import { Etapes } from '../../../plateforme/html/composants/etapes.tsx'
import { ResumeErreurs } from '../../../plateforme/html/composants/resume_erreurs.tsx'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { etapes } from '../ecran.ts'
import { erreursTextes } from '../lire/erreurs.textes.ts'
import { champsDuParcours, resultat, retour, type VueEcran } from '../parcourir.ts'
import { nomDe, type Question } from '../question.ts'
import { foyerConnu } from '../reponses.ts'
import { ChampQuestion } from './champ_question.tsx'
import { FormulaireDuParcours } from './formulaire.tsx'
import { parcoursTextes } from './parcours.textes.ts'

/** Fields of several parts have their title in a legend of their own. */
const seule = (questions: readonly Question[]) => questions.length === 1

export const EcranDuParcours = ({ vue, mois }: { readonly vue: VueEcran; readonly mois: Month }) => {
  const { pose, saisie, premier, enErreur } = vue
  const langue = useLangue()
  const mots = useMots(parcoursTextes)
  const { ecran, questions } = pose
  const erreurs = enErreur ? pose.erreurs : []
  return (
    <div class="simulateur">
      <Etapes etapes={etapes.map((etape) => mots[etape])} rang={etapes.indexOf(ecran.etape) + 1} />
      <ResumeErreurs erreurs={erreurs.map(({ nom, cle }) => ({ nom, message: erreursTextes[langue][cle] }))} />
      <FormulaireDuParcours vue={vue}>
        {!seule(questions) && <h1 tabindex={-1}>{ecran.titre(langue)}</h1>}
        {premier && <p class="doux">{mots.rien_garde}</p>}
        {questions.map((question) => (
          <ChampQuestion
            key={nomDe(question)}
            question={question}
            saisie={saisie}
            erreurs={erreurs}
            enTitre={seule(questions)}
          />
        ))}
        {ecran.lien && (
          <p>
            <a href={`${ecran.lien.adresse}?langue=${langue}`} target="_blank" rel="noopener">
              {ecran.lien.libelle(langue)}
            </a>
          </p>
        )}
        <Depliant titre={mots.pourquoi}>
          <p>{ecran.pourquoi(langue, mois)}</p>
        </Depliant>
        <p class="doux petit">{mots.passer}</p>
        <Actions>
          <Bouton grand avance>
            {mots.continuer}
          </Bouton>
          {!premier && (
            <Bouton genre="lien" nom={champsDuParcours.vers} valeur={retour}>
              {mots.retour}
            </Bouton>
          )}
          {foyerConnu(vue.lecture.reponses) && (
            <Bouton genre="lien" nom={champsDuParcours.vers} valeur={resultat}>
              {mots.voir_resultat}
            </Bouton>
          )}
        </Actions>
      </FormulaireDuParcours>
    </div>
  )
}
