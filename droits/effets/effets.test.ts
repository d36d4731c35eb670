import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Month, monthName, parseMonth } from '../../moteur/expression/month.ts'
import { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import { droit_aah } from '../aah/aah.droit.ts'
import { droit_allocation_retour_emploi } from '../chomage/are.droit.ts'
import { foyer } from '../essais/foyers_au_hasard.ts'
import { loi } from '../loi.ts'
import { defautOpenfisca } from '../openfisca/defauts.ts'
import { estInconnue, issueDe } from '../ouverture.ts'
import { panier } from '../panier.ts'
import { droit_rsa } from '../rsa/rsa.droit.ts'
import { ecart, verse } from './changement.ts'
import { type EffetsDuDroit, effetsDe } from './effets.ts'
import { instancesDe } from './instance.ts'
import { auFilDesMois } from './mois_suivants.ts'
import { nomsLus } from './recevoir.ts'

const juin_2025 = parseMonth('2025-06') as number
const toujours = (valeur: unknown) => ({ 'year:2022:6': valeur })

function lecteur(situation: unknown, mois: Month = juin_2025): Interpreter {
  const lue = readSituation(loi, situation, mois)
  if (isRefusal(lue)) throw new Error(`${lue.chemin} ${lue.cause}`)
  return new Interpreter(lue, { assume: defautOpenfisca, computed: loi.computed })
}

/** A person alone of 35, tenant, in the month where the reference quarter is M-4 to M-2. */
function locataire(individu: object = {}, famille: object = {}) {
  return {
    individus: {
      a: {
        date_naissance: '1990-01-15',
        activite: toujours('chomeur'),
        are_date_fin_contrat: '2020-01-31',
        ...individu,
      },
    },
    familles: { f: { parents: ['a'], ...famille } },
    foyers_fiscaux: { ff: { declarants: ['a'] } },
    menages: {
      m: {
        personne_de_reference: ['a'],
        statut_occupation_logement: toujours('locataire_vide'),
        loyer: { 'year:2022:6': 6 * 12 * 400 },
        zone_apl: toujours('zone_2'),
      },
    },
  }
}

function effets(nom: string, situation: unknown): EffetsDuDroit {
  const trouve = effetsDe(panier, lecteur(situation), juin_2025).find(({ cause }) => cause.droit.nom === nom)
  if (!trouve) throw new Error(`${nom} n’est pas ouvert`)
  return trouve
}

const sur = ({ effets: tous }: EffetsDuDroit, nom: string) => tous.find((each) => each.sur.droit.nom === nom)

describe('une personne seule, sans ressource, locataire', () => {
  test('l’aide au logement fait baisser le RSA de 12 % de son montant : 77,58 € (CASF, art. R. 262-9 et R. 262-10)', () => {
    const aide = effets('aide_logement', locataire())
    const rsa = sur(aide, 'rsa')
    expect(rsa?.changement).toEqual({ forme: 'montant', periode: 'mois', sans: 646.52, avec: 568.94 })
    expect(rsa && ecart(rsa.changement)).toBe(-77.58)
    expect(rsa?.par.map(({ name }) => name)).toEqual(['rsa_forfait_logement'])
    expect(aide.net.par_mois).toBeCloseTo(aide.verse.par_mois - 77.58, 2)
  })

  test('donnée pour nulle, elle a les mêmes effets : c’est ce qu’on gagnerait à la demander', () => {
    const [jamais, tue] = [
      effets('aide_logement', locataire({}, { aide_logement: toujours(0) })),
      effets('aide_logement', locataire()),
    ]
    expect(sur(jamais, 'rsa')?.changement).toEqual(sur(tue, 'rsa')?.changement)
    expect(jamais.net).toEqual(tue.net)
  })

  test('déjà reçue pour un autre montant, c’est ce montant qui compte', () => {
    const recue = effets('aide_logement', locataire({}, { aide_logement: { 'year:2022:6': 6 * 12 * 50 } }))
    expect(recue.verse.par_mois).toBe(50)
    expect(sur(recue, 'rsa')?.changement).toMatchObject({ sans: 646.52, avec: 596.52 })
    expect(recue.net.par_mois).toBe(0)
  })
})

test('le RSA rend gratuite la complémentaire santé solidaire, quelles que soient les ressources (CSS, art. L. 861-2)', () => {
  // Paid until January 2025: no month of the quarter of the RSA, eight months of the year of the CSS.
  const salaire = Object.fromEntries([5, 6, 7, 8, 9, 10, 11, 12].map((avant) => [monthName(juin_2025 - avant), 1500]))
  const personne = { salaire_net: salaire, salaire_imposable: salaire }
  const rsa = effets('rsa', locataire(personne))
  expect(sur(rsa, 'complementaire_sante_solidaire')?.changement).toEqual({ forme: 'couverture', sans: 14, avec: 0 })
})

describe('l’allocation chômage, reçue sous le nom de chomage_net', () => {
  const fin_de_contrat = {
    are_date_fin_contrat: '2024-12-31',
    are_motif_fin_contrat: 'licenciement',
    are_date_premier_emploi: '2023-01-01',
    are_jours_travailles: 522,
    are_remunerations_brutes: 48000,
  }
  const personne = locataire({ ...fin_de_contrat, chomage_net: toujours(0) })

  test('même tue, ce qu’elle ferait du RSA est dit : elle le ferme', () => {
    const are = effets('allocation_retour_emploi', personne)
    expect(are.verse.par_mois).toBeGreaterThan(1000)
    expect(sur(are, 'rsa')?.changement).toMatchObject({ avec: 0 })
  })
})

describe('au fil des mois', () => {
  test('le RSA baisse à mesure que l’AAH entre dans le trimestre M-4 à M-2 (décret n° 2025-185)', () => {
    const personne = locataire({ taux_incapacite: toujours(0.8) })
    const aah = effets('aah', personne)
    const suite = auFilDesMois(aah, panier, lecteur(personne), juin_2025)
    const rsa = suite.map((etape) => sur(etape.effets, 'rsa')?.changement).map((change) => change && ecart(change))
    expect(suite.map(({ apres }) => apres)).toEqual(expect.arrayContaining([0, 2, 3]))
    expect(rsa[0]).toBeUndefined()
    expect(rsa.at(-1)).toBeLessThan(0)
  })
})

describe('pour tous les foyers', () => {
  const mois = parseMonth('2026-06') as number
  const argent = (situation: unknown, cause: EffetsDuDroit['cause']) => {
    const lu = lecteur(situation, mois)
    const autres = instancesDe(panier, lu).filter(({ droit, rang }) => droit !== cause.droit || rang !== cause.rang)
    const issues = autres.map(({ droit, rang }) => issueDe(droit, lu, mois, rang))
    return issues.reduce((somme, issue) => somme + (estInconnue(issue) ? 0 : verse(issue)), 0)
  }

  const sansContratRecent = ({ individus, ...groupes }: typeof foyer extends fc.Arbitrary<infer F> ? F : never) => ({
    ...groupes,
    individus: Object.fromEntries(
      Object.entries(individus).map(([id, dit]) => [id, Object.assign({ are_date_fin_contrat: '2020-01-31' }, dit)]),
    ),
  })

  test('le net est ce que gagnent tous les droits ensemble, calculés sur la situation qui dit le droit nul', () => {
    fc.assert(
      fc.property(foyer, (tire) => {
        const content = sansContratRecent(tire)
        const lu = lecteur(content, mois)
        for (const { cause, verse: propre, net } of effetsDe(panier, lu, mois)) {
          // A benefit given is read by the others; only its law differs, and this test is about what is not given.
          if (nomsLus(cause.droit).some((nom) => lu.situation.given.has(nom))) continue
          const sans = structuredClone(content) as unknown as Record<string, Record<string, Record<string, unknown>>>
          const groupe = {
            individu: 'individus',
            famille: 'familles',
            menage: 'menages',
            foyer_fiscal: 'foyers_fiscaux',
          }
          const entite = loi.variables.get(nomsLus(cause.droit)[0] ?? '')?.entity ?? 'famille'
          const objet = sans[groupe[entite]]?.[cause.de] ?? {}
          for (const nom of nomsLus(cause.droit)) objet[nom] = { 'year:2022:6': 0 }
          const difference = propre.par_mois + propre.par_an + argent(content, cause) - argent(sans, cause)
          expect(net.par_mois + net.par_an, `${cause.droit.nom} en ${monthName(mois)}`).toBeCloseTo(difference, 2)
        }
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  test('les noms sous lesquels un droit est lu sont des quantités de la loi', () => {
    for (const droit of [droit_rsa, droit_aah, droit_allocation_retour_emploi])
      for (const nom of nomsLus(droit)) expect([...loi.variables.keys()]).toContain(nom)
  })
})
