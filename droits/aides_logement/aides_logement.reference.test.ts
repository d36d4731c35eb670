import { describe, expect, test } from 'vitest'
import { type Month, monthName, parseMonth } from '../../moteur/expression/month.ts'
import { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import { ancien_trimestre } from '../openfisca/conventions.ts'
import { menagesSelonOpenfisca } from '../openfisca/conventions_menages.ts'
import { type MenageDeReference, menagesDeReference, menagesPresents } from '../openfisca/menages_de_reference.ts'
import { loi_des_aides_au_logement as loi } from './loi_essai.ts'

/** Where the text is followed and OpenFisca departs from it: the households whose aid changes, by article. */
const expliques: Readonly<Record<string, string>> = {
  'R. 822-7, deux revenus du travail':
    's1-00046 s1-00309 s1-00330 s1-00406 s1-00613 s1-00768 s1-00966 s1-00973 s2-00021 s2-00052 s2-00075 s2-00195 s2-00893 s2-00996',
  'R. 822-4, pension alimentaire versée': 's1-00809 s2-00152 s2-00290 s2-00744 s2-00978',
  'R. 822-13, pension d’invalidité': 's1-00779 s2-00523',
  'D. 823-16, seuil sur le dernier résultat': 's1-00414 s1-00477 s2-00305 s2-00858',
  'CGI, art. 158, abattement minimal sur les pensions de l’année d’avant': 's1-00772 s1-00940',
  'CGI, art. 83, déduction bornée par le salaire': 's1-00380',
}

const aides = ['aide_logement', 'apl', 'alf', 'als']
const details = [
  'al_nb_personnes_a_charge',
  'aide_logement_R0',
  'aide_logement_loyer_retenu',
  'aide_logement_base_ressources',
  'aide_logement_participation_personnelle',
]

type Instances = Record<string, Record<string, unknown>>

const de_famille = ['af', 'cf', 'asf', 'paje_base', 'aspa']
const de_personne = ['ass', 'aah', 'asi', 'caah']

/** What other rights give: known for the month computed only, and taken for the same the five months before. */
function situationDe(menage: MenageDeReference): unknown {
  const situation: Record<string, Instances> = structuredClone(menage.situation)
  const mois = parseMonth(menage.period) as Month
  const jusqu_a_la = (valeur: unknown) =>
    Object.fromEntries([0, 1, 2, 3, 4, 5].map((rang) => [monthName(mois - rang), valeur]))
  for (const famille of Object.values(situation['familles'] ?? {})) {
    Object.assign(famille, ancien_trimestre)
    for (const nom of de_famille) famille[nom] = jusqu_a_la(menage.detail[nom] ?? menage.expected[nom])
  }
  for (const [id, individu] of Object.entries(situation['individus'] ?? {})) {
    for (const nom of de_personne) individu[nom] = jusqu_a_la(Object(menage.expected[nom])[id] ?? 0)
  }
  return { ...situation, menages: menagesSelonOpenfisca(situation['menages']) }
}

type Lecture = (nom: string, qui?: number) => unknown

function lecteur(menage: MenageDeReference): Lecture {
  const mois = parseMonth(menage.period) as Month
  const situation = readSituation(loi, situationDe(menage), mois)
  if (isRefusal(situation)) throw new Error(`${menage.id} ${situation.chemin} : ${situation.cause}`)
  const interpreter = new Interpreter(situation)
  return (nom, qui = 0) => {
    const regle = loi.variables.get(nom)
    return regle?.kind === 'rule' ? interpreter.reading(regle, mois, qui).value : undefined
  }
}

/** One of the same articles is at work: it moves resources by some hundreds of euros, often without any aid to change. */
function article_en_jeu(menage: MenageDeReference, lire: Lecture): boolean {
  const pensionnes = Object.keys(menage.situation['individus'] ?? {}).some(
    (_, qui) =>
      Number(lire('aide_logement_pensions', qui)) > 0 || lire('aide_logement_cessation_d_activite', qui) === 1,
  )
  return pensionnes || lire('aide_logement_double_activite') === 1 || Number(lire('aide_logement_revenus_communs')) < 0
}

describe.skipIf(!menagesPresents)('aide au logement des 2 000 ménages de référence (à côté du projet)', () => {
  test('égale à OpenFisca à 0,02 € près, sauf les écarts expliqués', async () => {
    const ecarts = new Set<string>()
    const instables: string[] = []
    // The intermediate quantities come from one call for all: what that call makes unstable is not looked at.
    const details_inexpliques: string[] = []
    for await (const menage of menagesDeReference()) {
      const lire = lecteur(menage)
      const differe = (nom: string, attendu: unknown) => {
        const valeur = lire(nom)
        return typeof valeur !== 'number' || Math.abs(valeur - Number(attendu)) > 0.02
      }
      if (aides.some((nom) => differe(nom, menage.expected[nom]))) {
        if (menage.one_call) instables.push(menage.id)
        else ecarts.add(menage.id)
      }
      const autres = menage.one_call ? [] : details.filter((nom) => differe(nom, menage.detail[nom]))
      const par_les_ressources = autres.every((nom) => nom === details[3] || nom === details[4])
      if (autres.length > 0 && !(par_les_ressources && article_en_jeu(menage, lire)))
        details_inexpliques.push(menage.id)
    }
    expect([...ecarts].toSorted()).toEqual(Object.values(expliques).join(' ').split(' ').toSorted())
    expect(instables).toEqual(['s1-00881'])
    // Resources left out here and not there, for the same reason, without any aid to change.
    expect(details_inexpliques).toEqual(['s1-00857', 's2-00097', 's2-00331'])
  }, 20_000)
})
