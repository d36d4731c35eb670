import { effetsDe } from '../droits/effets/effets.ts'
import { loi } from '../droits/loi.ts'
import { panier } from '../droits/panier.ts'
import { regleDe, reglesDe } from '../droits/regles.ts'
import { explain } from '../moteur/explain/explain.ts'
import { type Month, parseMonth } from '../moteur/expression/month.ts'
import { Interpreter } from '../moteur/interpret/interpreter.ts'
import { isRefusal, readSituation } from '../moteur/situation/read.ts'
import { instancesOf, type Situation } from '../moteur/situation/situation.ts'
import { type MenageDEssai, menagesDEssai } from './menages_d_essai.ts'
import { imprimer, mediane } from './tableau.ts'

/** The published speed of OpenFisca-France on a 2-core machine, for its whole panel. */
const openfisca = { un_menage_ms: 613, menages_par_seconde: 2050 }

function lire({ situation, period }: MenageDEssai): [Situation, Month] {
  const mois = parseMonth(period) as Month
  const lue = readSituation(loi, situation, mois)
  if (isRefusal(lue)) throw new Error(`${lue.chemin} : ${lue.cause}`)
  return [lue, mois]
}

function calculer(situation: Situation, mois: Month): void {
  const interpreter = new Interpreter(situation, { computed: loi.computed })
  for (const regle of panier.flatMap(reglesDe))
    instancesOf(situation, regle.entity).forEach((_, rang) => interpreter.reading(regle, mois, rang))
}

function expliquer(menage: MenageDEssai): void {
  const [situation, mois] = lire(menage)
  const interpreter = new Interpreter(situation, { computed: loi.computed })
  for (const droit of panier) explain(interpreter, regleDe(droit), mois, 0)
}

function changer(situation: Situation, mois: Month): void {
  effetsDe(panier, new Interpreter(situation, { computed: loi.computed }), mois)
}

function chronometrer(faire: () => void): number {
  const debut = performance.now()
  faire()
  return performance.now() - debut
}

/** Households per second of the interpreter, and the time of one household told step by step. */
export function banc(): void {
  const menages = menagesDEssai(4000)
  menages.slice(0, 500).forEach(expliquer)
  const lus = menages.map(lire)
  const lecture = chronometrer(() => menages.forEach(lire))
  const calcul = chronometrer(() => lus.forEach(([situation, mois]) => calculer(situation, mois)))
  const explications = menages.slice(0, 400).map((menage) => chronometrer(() => expliquer(menage)))
  const effets = lus.slice(0, 200).map(([situation, mois]) => chronometrer(() => changer(situation, mois)))
  const parSeconde = (duree: number) => Math.round(menages.length / (duree / 1000))
  imprimer(
    `Interprète, ${panier.length} droits (${panier.map(({ nom }) => nom).join(', ')}), ${menages.length} ménages, un cœur`,
    [
      ['lecture des situations', `${parSeconde(lecture)} ménages/s`, ''],
      [
        'calcul, situations lues',
        `${parSeconde(calcul)} ménages/s`,
        `OpenFisca, panneau entier, en lot : ${openfisca.menages_par_seconde} ménages/s`,
      ],
      ['lecture et calcul', `${parSeconde(lecture + calcul)} ménages/s`, ''],
      [
        'un ménage lu, calculé, expliqué (médiane)',
        `${mediane(explications).toFixed(2)} ms`,
        `OpenFisca, un ménage, panneau entier : ${openfisca.un_menage_ms} ms`,
      ],
      ['ce que chaque droit change dans les autres, un ménage (médiane)', `${mediane(effets).toFixed(2)} ms`, ''],
    ],
  )
}
