import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Month, parseMonth } from '../../moteur/expression/month.ts'
import { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import { loi } from '../loi.ts'
import { regleDe } from '../regles.ts'
import { droit_rsa } from '../rsa/rsa.droit.ts'
import { selonOpenfisca } from './conventions.ts'
import {
  avecPrestationsRecues,
  type MenageDeReference,
  menagesDeReference,
  menagesPresents,
} from './menages_de_reference.ts'

const liste = readFileSync(new URL('../ecarts_openfisca.md', import.meta.url), 'utf8')
const expliques = [...liste.matchAll(/^\|\s*(s\d-\d+)\s*\|\s*rsa\s*\|/gm)].map(([, id]) => id as string)

function rsaDe(menage: MenageDeReference): number | string {
  const mois = parseMonth(menage.period) as Month
  const situation = readSituation(loi, selonOpenfisca(avecPrestationsRecues(menage)), mois)
  if (isRefusal(situation)) return `${situation.chemin} : ${situation.cause}`
  const { value } = new Interpreter(situation).reading(regleDe(droit_rsa), mois, 0)
  return typeof value === 'number' ? value : 'inconnu'
}

test.skipIf(!menagesPresents)(
  'RSA des 2 000 ménages de référence : égal à OpenFisca à 0,02 € près, sauf les écarts expliqués (fichiers de référence à côté du projet)',
  async () => {
    const ecarts: string[] = []
    let egaux = 0
    for await (const menage of menagesDeReference()) {
      const obtenu = rsaDe(menage)
      const attendu = menage.expected['rsa'] as number
      if (typeof obtenu === 'number' && Math.abs(obtenu - attendu) <= 0.02) egaux++
      else if (!menage.one_call) ecarts.push(menage.id)
    }
    expect(ecarts.toSorted()).toEqual(expliques.toSorted())
    expect(egaux).toBeGreaterThan(1980)
  },
)
