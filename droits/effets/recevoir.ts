import { januaryOf, type Month } from '../../moteur/expression/month.ts'
import type { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { instancesOf } from '../../moteur/situation/situation.ts'
import type { Annuel, DroitMensuel, Fiche } from '../droit.ts'
import { recuSous } from '../recu.ts'
import { regle } from '../regles.ts'
import { siCouvert } from '../si_couvert.ts'
import type { Instance } from './instance.ts'

/** A right whose amount other rights may read: a cover has none. */
export type DroitVerse = DroitMensuel | (Fiche & Annuel)

/** The same right, as it is told by the rules that stop where it would read itself through the months. */
const doubles: Readonly<Record<string, readonly string[]>> = {
  rsa: ['rsa_sans_aide_logement'],
  aah: ['aah_hors_asi'],
}

/** The names under which the other rights read a right. */
export const nomsLus = (droit: DroitVerse): readonly string[] => [recuSous(droit).name, ...(doubles[droit.nom] ?? [])]

// As far back as any right looks at a benefit: a year of resources, and the quarter before.
const mois_lus = 24

/**
 * A reader for whom a right is received from a month on, and was not before; never, when no month is said.
 * What is received is what was given, else what the law computes.
 */
export function recevoir(instance: Instance<DroitVerse>, lecteur: Interpreter, mois: Month, depuis?: Month) {
  const { situation } = lecteur
  const { droit, rang } = instance
  const sous = recuSous(droit)
  const par_an = sous.periodicity === 'year'
  const debut = depuis === undefined ? Infinity : par_an ? januaryOf(depuis) : depuis
  const moments = momentsLus(par_an, mois)
  const given = new Map(situation.given)
  let change = false
  for (const nom of nomsLus(droit)) {
    const dits = situation.given.get(nom) ?? []
    const montants = new Map(dits[rang]?.byMonth)
    for (const moment of moments) {
      const dit = montants.get(moment)
      if (moment < debut) montants.set(moment, 0)
      else if (!dit) poser(montants, moment, sousUnAutreNom(instance, lecteur, moment))
      change ||= montants.get(moment) !== dit
    }
    const nouveau = { byMonth: montants, raw: dits[rang]?.raw ?? [] }
    given.set(
      nom,
      instancesOf(situation, sous.entity).map((_, qui) => (qui === rang ? nouveau : dits[qui])),
    )
  }
  return change ? lecteur.over({ ...situation, given }) : lecteur
}

function momentsLus(par_an: boolean, mois: Month): readonly Month[] {
  const tous = Array.from({ length: mois_lus + 1 }, (_, i) => mois - mois_lus + i)
  return par_an ? [...new Set(tous.map(januaryOf))] : tous
}

/** Left unsaid, an amount is computed when it is read. */
function poser(montants: Map<Month, number>, moment: Month, montant: number | undefined): void {
  if (montant === undefined) montants.delete(moment)
  else montants.set(moment, montant)
}

/** A right received under the name of a fact is never computed by that name: what the law gives is said. */
function sousUnAutreNom({ droit, rang }: Instance<DroitVerse>, lecteur: Interpreter, moment: Month) {
  if (droit.forme !== 'mensuel' || !droit.recu_sous) return undefined
  const { verse = droit.regle } = droit
  const value = siCouvert(() => lecteur.reading(regle(verse), moment, rang).value)
  return typeof value === 'number' ? value : undefined
}
