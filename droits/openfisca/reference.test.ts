import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Month, parseMonth } from '../../moteur/expression/month.ts'
import type { Rule } from '../../moteur/expression/variable.ts'
import { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { roundTo } from '../../moteur/interpret/round.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import { instancesOf } from '../../moteur/situation/situation.ts'
import { loi } from '../loi.ts'
import { objet } from './cas.ts'
import { selonOpenfisca } from './conventions.ts'
import { type MenageDeReference, menagesDeReference, menagesPresents } from './menages_de_reference.ts'

const sorties = [
  ...['rsa', 'ppa', 'aspa', 'cmu_c', 'css_participation_forfaitaire', 'apl', 'alf', 'als', 'aide_logement'],
  ...['cheque_energie', 'ass', 'aah'],
]

const page = readFileSync(new URL('../ecarts_openfisca.md', import.meta.url), 'utf8')
const lignes = page.matchAll(/^\| (s\d-\d+) +\| (\w+) +\| (\S+) +\| (\S+) +\| (.+?) +\| (.+?) +\|$/gm)
const expliques = [...lignes].map(([, id, sortie, notre, leur]) => `${id} ${sortie} ${notre} ${leur}`)

const ecrit = (sortie: string, valeur: number): string => {
  if (sortie === 'cmu_c') return valeur === 1 ? 'oui' : 'non'
  return valeur.toFixed(2).replace('.', ',')
}

/** The outputs that differ for one household, nothing given but what the file gives: `rsa 47,42 152,19`. */
function ecartsDe(menage: MenageDeReference): string[] {
  const mois = parseMonth(menage.period) as Month
  const lue = readSituation(loi, selonOpenfisca(menage.situation), mois)
  if (isRefusal(lue)) throw new Error(`${menage.id} ${lue.chemin} : ${lue.cause}`)
  const interpreter = new Interpreter(lue, { computed: loi.computed })
  return sorties.flatMap((sortie) => {
    const regle = loi.variables.get(sortie) as Rule
    return instancesOf(lue, regle.entity).flatMap((id, rang) => {
      const { value } = interpreter.reading(regle, mois, rang)
      const notre = typeof value === 'number' ? roundTo(value, 0.01, 'nearest') : Number.NaN
      // Of the benefits of a person, the file only gives those above zero.
      const attendu = menage.expected[sortie]
      const leur = Number(objet(attendu) ? (objet(attendu)?.[id] ?? 0) : attendu)
      return Math.abs(notre - leur) <= 0.02 ? [] : [`${sortie} ${ecrit(sortie, notre)} ${ecrit(sortie, leur)}`]
    })
  })
}

describe.skipIf(!menagesPresents)('2 000 ménages de référence, rien de donné que leur situation', () => {
  test('douze droits égaux à OpenFisca à 0,02 € près, sauf les écarts expliqués (fichiers à côté du projet)', {
    timeout: 60_000,
  }, async () => {
    const ecarts: string[] = []
    const instables: string[] = []
    const menages = { compares: 0, instables: 0 }
    for await (const menage of menagesDeReference()) {
      menages[menage.one_call ? 'instables' : 'compares']++
      const les_siens = ecartsDe(menage).map((ecart) => `${menage.id} ${ecart}`)
      ;(menage.one_call ? instables : ecarts).push(...les_siens)
    }
    const nombre = (liste: readonly string[], sortie: string) =>
      new Set(liste.map((ecart) => ecart.split(' ')).flatMap(([id, nom]) => (nom === sortie ? [id] : []))).size
    const bilan = sorties.map((sortie) => ({
      sortie,
      differents: nombre(ecarts, sortie),
      part_egale: 1 - nombre(ecarts, sortie) / menages.compares,
      instables_differents: nombre(instables, sortie),
    }))
    console.table(bilan)
    expect(menages).toEqual({ compares: 1956, instables: 44 })
    expect(ecarts.toSorted()).toEqual(expliques.toSorted())
    expect(bilan.filter(({ part_egale }) => part_egale < 0.995)).toEqual([])
  })
})
