import { expect, test } from 'vitest'
import { parseMonth } from '../../moteur/expression/month.ts'
import type { Rule } from '../../moteur/expression/variable.ts'
import { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import { loi } from '../loi.ts'

const depuis = (annee: number) => (valeur: unknown) => ({ [`year:${annee}:${2027 - annee}`]: valeur })
const depuis_2023 = depuis(2023)
const depuis_2025 = depuis(2025)

const revenus = [
  ...['salaire_de_base', 'salaire_imposable', 'salaire_net', 'chomage_imposable', 'chomage_net'],
  ...['retraite_brute', 'retraite_imposable', 'retraite_nette'],
]
const sans_revenus = (dater: (valeur: unknown) => unknown) => ({
  activite: dater('inactif'),
  ...Object.fromEntries(revenus.map((nom) => [nom, dater(0)])),
})

/** The child, who has the AAH and its supplement, is the tenant with whom the parent lives. */
const situation = {
  individus: {
    parent: { date_naissance: '1980-03-04', ...sans_revenus(depuis_2025) },
    enfant: { date_naissance: '2003-05-06', ...sans_revenus(depuis_2023), taux_incapacite: depuis_2023(0.85) },
  },
  familles: { f: { parents: ['parent'], enfants: ['enfant'] } },
  foyers_fiscaux: { ff: { declarants: ['parent'], personnes_a_charge: ['enfant'] } },
  menages: {
    m: {
      personne_de_reference: ['enfant'],
      enfants: ['parent'],
      statut_occupation_logement: depuis_2023('locataire_vide'),
      loyer: depuis_2023(24_000),
      zone_apl: depuis_2023('zone_2'),
    },
  },
}

test('le complément de l’AAH d’un enfant de 22 ans ne fait pas remonter jusqu’à ses vingt ans : rien n’est demandé du parent avant 2025', () => {
  const mois = parseMonth('2026-04') as number
  const lue = readSituation(loi, situation, mois)
  if (isRefusal(lue)) throw new Error(`${lue.chemin} ${lue.cause}`)
  const interpreter = new Interpreter(lue, { computed: loi.computed })
  const valeur = (nom: string, qui: number) => {
    const { value } = interpreter.reading(loi.variables.get(nom) as Rule, mois, qui)
    return typeof value === 'number' ? value : Number.NaN
  }
  expect(valeur('caah', 1)).toBe(104.77)
  // An adult alone, the child left out: 651.69 € less 12 % for housing (CASF, art. R. 262-9).
  expect(valeur('rsa', 0)).toBeCloseTo(651.69 * 0.88, 2)
})
