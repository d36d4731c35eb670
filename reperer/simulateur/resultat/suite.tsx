import type { Hypothese } from '../../../droits/manque.ts'
import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { Bouton, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Definitions } from '../../../plateforme/html/composants/definitions.tsx'
import { Depliant } from '../../../plateforme/html/composants/depliant.tsx'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import type { Lecture } from '../lire.ts'
import { champsDuParcours } from '../parcourir.ts'
import { useMoyens } from '../vues/contexte.ts'
import { adresse } from '../vues/formulaire.tsx'
import { DeLaLoi } from './de_la_loi.tsx'
import { reponseDite } from './reponse_dite.ts'
import { suiteTextes } from './suite.textes.ts'

/** What was supposed, by reason: one reason often holds for many rare incomes. */
export const Hypotheses = ({ hypotheses }: { readonly hypotheses: readonly Hypothese[] }) => {
  const mots = useMots(suiteTextes)
  if (hypotheses.length === 0) return null
  const raisons = [...new Set(hypotheses.map(({ raison }) => raison))]
  const noms = (raison: string) =>
    hypotheses.filter((chacune) => chacune.raison === raison).map(({ libelle }) => libelle)
  return (
    <div class="hors-papier">
      <Depliant titre={mots.hypotheses({ n: hypotheses.length })}>
        <p>{mots.hypotheses_aide}</p>
        <ul>
          {raisons.map((raison) => (
            <li key={raison}>
              <DeLaLoi mots={`${noms(raison).join(' ; ')} : ${raison}.`} />
            </li>
          ))}
        </ul>
      </Depliant>
    </div>
  )
}

/** Every answer, with a way back to each screen. */
export const VosReponses = ({ lecture: { poses, reponses } }: { readonly lecture: Lecture }) => {
  const mots = useMots(suiteTextes)
  const langue = useLangue()
  return (
    <div class="hors-papier">
      <Depliant titre={mots.reponses}>
        {poses.map(({ ecran, questions }) => (
          <div key={ecran.nom} class="reponses-d-un-ecran">
            <Definitions
              entrees={questions.map((question) => ({
                terme: question.libelle(langue),
                valeur: reponseDite(question, reponses, langue),
              }))}
            />
            <Bouton genre="lien" nom={champsDuParcours.vers} valeur={ecran.nom}>
              {mots.modifier({ sujet: ecran.titre(langue) })}
            </Bouton>
          </div>
        ))}
      </Depliant>
    </div>
  )
}

const carteFranceServices = 'https://www.france-services.gouv.fr/'

export const Aide = () => {
  const mots = useMots(suiteTextes)
  return (
    <section>
      <h2>{mots.aide}</h2>
      <p>{mots.aide_detail}</p>
      <p>
        <a href={carteFranceServices}>{mots.france_services}</a>
      </p>
      <p>
        <a href="/territoires">{mots.aides_locales}</a>
      </p>
    </section>
  )
}

export const Fin = () => {
  const mots = useMots(suiteTextes)
  const { imprimer } = useMoyens()
  return (
    <div class="hors-papier">
      <Avis>
        <p>{mots.garde}</p>
        <p>{mots.imprimer_aide}</p>
      </Avis>
      <p class="actions">
        {imprimer && (
          <button type="button" class="bouton" onClick={imprimer}>
            {mots.imprimer}
          </button>
        )}
        <LienBouton href={adresse} genre="second">
          {mots.recommencer}
        </LienBouton>
      </p>
    </div>
  )
}
