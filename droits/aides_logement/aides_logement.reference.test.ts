import { expect, test } from 'vitest'
import { type Month, monthName, parseMonth } from '../../moteur/expression/month.ts'
import { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { gatherLaw } from '../../moteur/law.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import { entrees_a_venir } from '../notions/a_venir.ts'
import { formes } from '../notions/entites.ts'
import { ppa_trimestre_decale } from '../notions/trimestre.ts'
import { selonOpenfisca } from '../openfisca/conventions.ts'
import { type MenageDeReference, menagesDeReference, menagesPresents } from '../openfisca/menages_de_reference.ts'
import { aide_logement, aide_logement_versee, alf, als, apl } from './aide_logement.ts'

export const loi_logement = gatherLaw(formes, [
  aide_logement,
  aide_logement_versee,
  apl,
  alf,
  als,
  ppa_trimestre_decale,
  ...entrees_a_venir,
])

const sorties = ['aide_logement', 'apl', 'alf', 'als']
const details = [
  'aide_logement_base_ressources',
  'aide_logement_R0',
  'aide_logement_loyer_retenu',
  'aide_logement_participation_personnelle',
  'al_nb_personnes_a_charge',
]

function situationDe(menage: MenageDeReference): unknown {
  const situation = structuredClone(menage.situation) as Record<string, Record<string, Record<string, unknown>>>
  const mois = parseMonth(menage.period) as Month
  const [famille] = Object.values(situation['familles'] ?? {})
  if (famille) famille['rsa_percu_le_mois_precedent'] = { [monthName(mois)]: Number(menage.expected['rsa']) > 0 }
  for (const nom of ['ass', 'aah']) {
    const montants = menage.expected[nom] as Readonly<Record<string, number>>
    for (const [id, individu] of Object.entries(situation['individus'] ?? {}))
      individu[nom] = { [menage.period]: montants[id] ?? 0 }
  }
  return situation
}

test.skipIf(!menagesPresents)(
  'probe',
  async () => {
    const bad: Record<string, string[]> = {}
    let n = 0
    for await (const menage of menagesDeReference()) {
      n++
      const mois = parseMonth(menage.period) as Month
      const situation = readSituation(loi_logement, selonOpenfisca(situationDe(menage)), mois)
      if (isRefusal(situation)) throw new Error(`${menage.id} ${situation.chemin} : ${situation.cause}`)
      const interpreter = new Interpreter(situation)
      for (const nom of [...sorties, ...details]) {
        const rule = loi_logement.variables.get(nom)
        if (rule?.kind !== 'rule') throw new Error(nom)
        const { value } = interpreter.reading(rule, mois, 0)
        const attendu = Number(sorties.includes(nom) ? menage.expected[nom] : menage.detail[nom])
        if (typeof value !== 'number')
          (bad[nom] ??= []).push(
            `${menage.id} inconnu ${[...new Set(value?.missing.map((m) => m.input.name))].join(',')}`,
          )
        else if (Math.abs(value - attendu) > 0.02)
          (bad[nom] ??= []).push(`${menage.id} ${value} ${attendu} ${menage.one_call ? 'one_call' : ''}`)
      }
    }
    for (const [k, v] of Object.entries(bad)) console.log(k, v.length, v.slice(0, 60).join('\n   '))
    expect(n).toBe(2000)
  },
  60000,
)
