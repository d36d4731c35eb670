import type { DroitLocal } from '../../../droits/local/compiler/compiler.ts'
import { avec_droits_locaux } from '../../../droits/local/loi_locale.ts'
import { type ResultatLocal, resultat_local, version_en_vigueur } from '../../../droits/local/resultat_local.ts'
import { regle } from '../../../droits/regles.ts'
import { siCouvert } from '../../../droits/si_couvert.ts'
import { explain } from '../../../moteur/explain/explain.ts'
import type { Step } from '../../../moteur/explain/step.ts'
import type { Month } from '../../../moteur/expression/month.ts'
import { Interpreter } from '../../../moteur/interpret/interpreter.ts'
import { isRefusal, readSituation } from '../../../moteur/situation/read.ts'
import { questions_de } from './questions.ts'
import type { Reponses } from './reponses.ts'
import { situation_d_essai } from './situation.ts'

export type Essai =
  | { readonly sorte: 'calcule'; readonly resultat: ResultatLocal; readonly etapes: readonly Step[] }
  /** The aid is not in force that month, or the national amounts it leans on are not known yet. */
  | { readonly sorte: 'hors_dates'; readonly cause: string | null }

/** One aid for the household of a trial, and how it came to it. */
export function essayer(droit: DroitLocal, reponses: Reponses, mois: Month): Essai {
  const version = version_en_vigueur(droit, mois)
  if (!version) return { sorte: 'hors_dates', cause: null }
  const loi = avec_droits_locaux([droit])
  const questions = questions_de(version.description)
  const lue = readSituation(loi, situation_d_essai(reponses, questions, mois, `${droit.nom}_v${version.numero}`), mois)
  if (isRefusal(lue)) throw new Error(`essai refusé : ${lue.chemin} ${lue.cause}`)
  const interpreter = new Interpreter(lue, { computed: loi.computed })
  const dites = [droit.ouverture, ...(version.description.montant.genre === 'nature' ? [] : [droit.montant])]
  const essai = siCouvert((): Essai => {
    const resultat = resultat_local(droit, interpreter, mois, 0)
    if (!resultat) return { sorte: 'hors_dates', cause: null }
    return { sorte: 'calcule', resultat, etapes: dites.map((dite) => explain(interpreter, regle(dite), mois, 0)) }
  })
  return 'hors_periode' in essai ? { sorte: 'hors_dates', cause: essai.hors_periode } : essai
}
