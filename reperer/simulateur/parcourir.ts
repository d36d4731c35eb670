import { type Month, monthName } from '../../moteur/expression/month.ts'
import { type Calcul, calculer } from './calculer.ts'
import type { Corpus } from './corpus.ts'
import { motDe, type Saisie } from './lire/saisie.ts'
import { type EcranPose, type Lecture, lire, type Memoire } from './lire.ts'
import { nomsDesChamps } from './question.ts'
import { foyerConnu } from './reponses.ts'

/** The fields of the form that are not answers: the screen one is on, the way out of it, the screens gone through. */
export const champsDuParcours = { ici: 'ecran', vers: 'vers', faits: 'faits' } as const

/** Ways out of a screen; any other word is the name of a screen. */
export const resultat = 'resultat'
export const retour = 'retour'
export const ici = 'ici'

interface Commune {
  readonly mois: Month
  /** Not there while the law is not needed. */
  readonly corpus: Corpus | undefined
  readonly saisie: Saisie
  readonly lecture: Lecture
  /** The screens gone through: a correction then leads back to the result, past those that are done. */
  readonly faits: readonly string[]
}

export type VueEcran = Commune & {
  readonly genre: 'ecran'
  readonly pose: EcranPose
  readonly enErreur: boolean
  readonly premier: boolean
}

export type VueResultat = Commune & { readonly genre: 'resultat'; readonly calcul: Calcul }

/** What the person sees next. */
export type Vue = VueEcran | VueResultat

/** One step of the journey, from the whole form. The server and the browser call this same function. */
export function parcourir(saisie: Saisie, mois: Month, corpus: Corpus, memoire?: Memoire): Vue {
  return suivre(saisie, mois, corpus, memoire)
}

/** The same for a page that has not received the law yet; nothing when it cannot go on without. */
export function parcourirSansLoi(saisie: Saisie, mois: Month): Vue | undefined {
  return foyerConnu(lire(saisie, mois, undefined).reponses) ? undefined : suivre(saisie, mois, undefined)
}

function suivre(saisie: Saisie, mois: Month, corpus: Corpus | undefined, memoire?: Memoire): Vue {
  const lecture = lire(saisie, mois, corpus, memoire)
  const { poses } = lecture
  const nom = motDe(saisie, champsDuParcours.ici)
  const vers = motDe(saisie, champsDuParcours.vers)
  const faits = motDe(saisie, champsDuParcours.faits).split(' ').filter(Boolean)
  const commune: Commune = { saisie, lecture, faits, mois, corpus }
  const rang = poses.findIndex(({ ecran }) => ecran.nom === nom)
  const montrer = (pose: EcranPose | undefined) => vueDe(pose, commune)

  if (vers === '') return nom === '' ? montrer(poses[0]) : avancer(poses[rang], commune)
  if (vers === retour) return montrer(nom === resultat ? poses.at(-1) : poses[Math.max(0, rang - 1)])
  const voulu = vers === ici ? nom : vers
  if (voulu === resultat) return montrer(undefined)
  return montrer(poses.find(({ ecran }) => ecran.nom === voulu) ?? poses[0])
}

/** To the first screen that is not done or has an error; to the result when there is none. */
function avancer(pose: EcranPose | undefined, commune: Commune): Vue {
  if (pose && pose.erreurs.length > 0) return vueDe(pose, commune, true)
  const faits = pose ? [...new Set([...commune.faits, pose.ecran.nom])] : commune.faits
  const suivante = commune.lecture.poses.find(({ ecran, erreurs }) => erreurs.length > 0 || !faits.includes(ecran.nom))
  return vueDe(suivante, { ...commune, faits }, (suivante?.erreurs.length ?? 0) > 0)
}

function vueDe(pose: EcranPose | undefined, commune: Commune, enErreur = false): Vue {
  if (!pose) return { ...commune, genre: 'resultat', calcul: calculer(commune.lecture, commune.mois, commune.corpus) }
  return { ...commune, genre: 'ecran', pose, enErreur, premier: commune.lecture.poses[0] === pose }
}

const reponse = /^(?:foyer|vous|conjoint|enfant\d{1,2})_/

/** The answers that a page carries along, out of sight: those of the other screens, asked or no longer asked. */
export function champsCaches(vue: Vue): readonly (readonly [nom: string, valeur: string])[] {
  const visibles = new Set(
    vue.genre === 'ecran' ? vue.pose.questions.flatMap((question) => nomsDesChamps(question, monthName)) : [],
  )
  return [...vue.saisie]
    .filter(([nom]) => reponse.test(nom) && !visibles.has(nom))
    .flatMap(([nom, valeurs]) => valeurs.filter((valeur) => valeur !== '').map((valeur) => [nom, valeur] as const))
}
