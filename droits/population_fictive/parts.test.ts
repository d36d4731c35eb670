import { describe, expect, test } from 'vitest'
import { monthOfDate } from '../../moteur/expression/month.ts'
import { part_chomeurs_indemnises } from './activites.ts'
import { type FoyerFictif, foyerFictif } from './foyer_fictif.ts'
import type { Valeurs } from './personne.ts'
import { quartier } from './quartier.ts'
import { enEurosDu } from './revenus.ts'

const mois = monthOfDate('2026-11-01')
const population = (profil?: typeof quartier) =>
  Array.from({ length: 12_000 }, (_, rang) => foyerFictif(11, rang, mois, profil ? { profil } : {}))

const france = population()
const unQuartier = population(quartier)

const part = (foyers: readonly FoyerFictif[], est: (foyer: FoyerFictif) => boolean) =>
  (100 * foyers.filter(est).length) / foyers.length

const adultes = ({ situation }: FoyerFictif) =>
  Object.entries(situation.individus)
    .filter(([nom]) => nom.startsWith('adulte'))
    .map(([, valeurs]) => valeurs)
const enfants = (foyer: FoyerFictif) => Object.keys(foyer.situation.individus).length - adultes(foyer).length
const occupation = ({ situation }: FoyerFictif) => situation.menages.menage.statut_occupation_logement['2026'] ?? ''
const age = ({ date_naissance }: { readonly date_naissance: string }) => 2026 - Number(date_naissance.slice(0, 4))

const seul = (foyer: FoyerFictif) => adultes(foyer).length === 1 && enfants(foyer) === 0
const monoparental = (foyer: FoyerFictif) => adultes(foyer).length === 1 && enfants(foyer) > 0
const couple = (foyer: FoyerFictif) => adultes(foyer).length === 2 && enfants(foyer) === 0
/** What someone does in the month computed. */
const aujourdhui = ({ activite }: Valeurs) => Object.values(activite ?? {}).at(-1)
const locataire = (foyer: FoyerFictif) => ['locataire_vide', 'locataire_meuble'].includes(occupation(foyer))

// Percentage points: two, for the mean of a draw of twelve thousand and for what each table leaves out.
const tolerance = 2

function proche(mesure: number, publie: number) {
  expect(Math.abs(mesure - publie), `${mesure.toFixed(1)} pour ${publie}`).toBeLessThanOrEqual(tolerance)
}

describe('les parts tirées sont celles qui sont publiées, à deux points', () => {
  test('ménages : Insee, recensement de 2022', () => {
    proche(part(france, seul), 38.6)
    proche(part(france, couple), 25.7)
    proche(part(france, monoparental), 10.1)
  })

  test('familles nombreuses : Insee Focus n° 249', () => {
    const familles = france.filter((foyer) => enfants(foyer) > 0)
    proche(
      part(familles, (foyer) => enfants(foyer) === 3),
      16.2,
    )
    proche(
      part(familles, (foyer) => enfants(foyer) >= 4),
      5.7,
    )
  })

  test('logement : Insee-SDES 2024', () => {
    proche(
      part(france, (foyer) => occupation(foyer) === 'proprietaire'),
      34.7,
    )
    proche(
      part(france, (foyer) => occupation(foyer) === 'primo_accedant'),
      22.3,
    )
    proche(
      part(france, (foyer) => occupation(foyer) === 'locataire_hlm'),
      17.4,
    )
    proche(part(france, locataire), 22.9)
  })

  test('emploi de 25 à 49 ans, chômage indemnisé : Insee 2024, Unédic 2023', () => {
    const tous = france.flatMap(adultes)
    const parmi = tous.filter((adulte) => age(adulte) >= 26 && age(adulte) < 50)
    proche((100 * parmi.filter((adulte) => aujourdhui(adulte) === 'actif').length) / parmi.length, 82)
    const chomeurs = tous.filter((adulte) => aujourdhui(adulte) === 'chomeur')
    const payes = chomeurs.filter((adulte) => 'are_jours_travailles' in adulte)
    // A few hundred people: five points.
    expect(Math.abs(payes.length / chomeurs.length - part_chomeurs_indemnises)).toBeLessThan(0.05)
  })

  test('salaires à temps plein : Insee 2024, portés à la date', () => {
    const salaires = france
      .flatMap(adultes)
      .map(({ salaire_net }) => Object.entries(salaire_net ?? {}).find(([annee]) => annee === '2026')?.[1] ?? 0)
      .map((annuel) => Number(annuel) / 12)
      .filter((mensuel) => mensuel >= enEurosDu(mois, 1398))
      .toSorted((a, b) => a - b)
    const median = salaires[Math.floor(salaires.length / 2)] ?? 0
    expect(Math.abs(median / enEurosDu(mois, 2190) - 1)).toBeLessThan(0.05)
  })

  test('étrangers : Insee 2023', () => {
    proche(
      part(france, (foyer) => adultes(foyer).some((adulte) => 'nationalite' in adulte)),
      8.2,
    )
  })

  test('quartier prioritaire : Insee Première n° 2008, ONPV 2018', () => {
    proche(part(unQuartier, seul), 40)
    proche(part(unQuartier, monoparental), 16.7)
    proche(
      part(unQuartier, (foyer) => occupation(foyer) === 'locataire_hlm'),
      74,
    )
    proche(part(unQuartier, locataire), 11)
    proche(
      part(unQuartier, (foyer) => adultes(foyer).some((adulte) => 'nationalite' in adulte)),
      23,
    )
  })
})

const jours = (ms: number) => ms / 86_400_000

test('personne n’est né d’un enfant, ni à moins d’un an de ses frères et sœurs', () => {
  for (const foyer of france) {
    const [parent] = adultes(foyer)
    const naissances = Object.entries(foyer.situation.individus)
      .filter(([nom]) => nom.startsWith('enfant'))
      .map(([, { date_naissance }]) => Date.parse(date_naissance))
      .toSorted((a, b) => a - b)
    for (const [rang, naissance] of naissances.entries()) {
      expect(jours(naissance - Date.parse(parent?.date_naissance ?? ''))).toBeGreaterThan(18 * 365 - 60)
      const precedente = naissances[rang - 1]
      if (precedente !== undefined) expect(jours(naissance - precedente), foyer.id).toBeGreaterThan(300)
    }
  }
})
