import { expect, test } from 'vitest'
import { type Month, parseMonth, yearOf } from '../../moteur/expression/month.ts'
import type { Rule } from '../../moteur/expression/variable.ts'
import { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import { type MenageDeReference, menagesDeReference, menagesPresents } from '../openfisca/menages_de_reference.ts'
import { loi_d_essai as loi } from './loi_d_essai.ts'

function lire(menage: MenageDeReference, noms: readonly string[]): readonly unknown[] {
  const mois = parseMonth(menage.period) as Month
  const situation = structuredClone(menage.situation) as Record<string, Record<string, Record<string, unknown>>>
  for (const [id, foyer] of Object.entries(situation['foyers_fiscaux'] ?? {})) {
    foyer['rfr'] = { [yearOf(mois) - 2]: (menage.detail['rfr_n_2'] as Readonly<Record<string, number>>)[id] }
  }
  const lue = readSituation(loi, situation, mois)
  if (isRefusal(lue)) throw new Error(`${menage.id} ${lue.chemin} : ${lue.cause}`)
  const interpreter = new Interpreter(lue)
  return noms.map((nom) => interpreter.reading(loi.variables.get(nom) as Rule, mois, 0).value)
}

test.skipIf(!menagesPresents)(
  'chèque énergie des 2 000 ménages de référence, revenus fiscaux donnés : égal à OpenFisca (fichiers à côté du projet)',
  { timeout: 30_000 },
  async () => {
    const ecarts: unknown[] = []
    const publies: string[] = []
    for await (const menage of menagesDeReference()) {
      const [obtenu, publie] = lire(menage, ['cheque_energie', 'cheque_energie_publie'])
      const attendu = menage.expected['cheque_energie']
      if (obtenu !== attendu) ecarts.push([menage.id, obtenu, attendu])
      if (publie !== attendu) publies.push(menage.id)
    }
    expect(ecarts).toEqual([])
    // The thresholds of 2023 (43), and since 2025 the tax return of the person of reference alone (55).
    expect(publies).toHaveLength(98)
  },
)
