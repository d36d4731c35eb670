import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Resultat } from '../../droits/resultat.ts'
import { monthName } from '../../moteur/expression/month.ts'
import { corpus_du_panier } from './corpus_du_panier.ts'
import { nombres, parcourirAuHasard, repondre } from './essais/au_hasard.ts'
import { juin_2026, saisir } from './essais/formulaires.ts'
import { type EcranPose, lire } from './lire.ts'
import { parcourir, resultat } from './parcourir.ts'
import { faitsDe, nomDe, nomsDesChamps } from './question.ts'
import { raisonsDe } from './raison.ts'
import { situation } from './situation.ts'

/** The same journeys at every run; others with `GRAINE=12345`. */
const seed = Number(process.env['GRAINE'] ?? 728_746_374)

test('whoever answers everything gets an amount or a reason, whatever the answers', () => {
  fc.assert(
    fc.property(nombres, (tires) => {
      const { calcul } = parcourirAuHasard(tires, 0, juin_2026).vue
      if (calcul.genre !== 'calcule') throw new Error(calcul.genre)
      for (const { resultat: trouve, etape } of calcul.droits) {
        expect(trouve.etat).not.toBe('inconnu')
        if (trouve.etat === 'ferme') expect(etape && raisonsDe(etape)).not.toEqual([])
      }
    }),
    { seed, numRuns: 40, endOnFailure: true },
  )
}, 120_000)

const montantDe = (trouve: Resultat | undefined) => {
  if (trouve?.etat !== 'ouvert') return trouve?.etat
  return 'participation' in trouve ? trouve.participation : trouve.montant
}

/** What was answered of the questions put: a question by its name, a box by its own. */
const repondues = (poses: readonly EcranPose[], champs: Readonly<Record<string, unknown>>): readonly string[] =>
  poses
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const nom = nomDe(question)
      if (question.genre !== 'cases')
        return nomsDesChamps(question, monthName).some((champ) => champ in champs) ? [nom] : []
      const cochees = [champs[nom]].flat()
      return question.options.filter(({ valeur }) => cochees.includes(valeur)).map(({ valeur }) => `${nom} ${valeur}`)
    })

test('a right is never settled by a question left empty: no answer to it would change the result', () => {
  fc.assert(
    fc.property(nombres, fc.nat(9999), (tires, graine) => {
      const { champs, vue } = parcourirAuHasard(tires, 4, juin_2026)
      const { poses, blancs } = lire(saisir(champs), juin_2026, corpus_du_panier)
      const { calcul } = vue
      if (calcul.genre !== 'calcule') throw new Error(calcul.genre)
      const vides = poses
        .flatMap(({ questions }) => questions)
        .filter((question) => !nomsDesChamps(question, monthName).some((nom) => nom in champs))
      expect(vides.length > 0).toBe(blancs.length > 0)
      let rang = graine
      for (const vide of vides.slice(0, 3)) {
        const reponse = repondre(vide, (choix) => (rang = (rang * 31 + 7) % 10_007) % choix)
        const apres = parcourir(saisir({ ...champs, ...reponse, vers: resultat }), juin_2026, corpus_du_panier)
        if (apres.genre !== 'resultat' || apres.calcul.genre !== 'calcule') throw new Error('sans résultat')
        // A retirement pension that someone of thirty-six turns out not to have is no longer counted.
        const restent = repondues(apres.lecture.poses, champs)
        if (repondues(poses, champs).some((repondue) => !restent.includes(repondue))) continue
        const { droits } = apres.calcul
        for (const { droit, de, choisi, resultat: avant } of calcul.droits) {
          if (avant.etat === 'inconnu' || !choisi) continue
          const autre = droits.find((each) => each.droit === droit && each.de === de)
          const trouve = autre?.resultat
          // Boxes answered before may be others now: they are then asked again, and nothing is taken for granted.
          if (trouve?.etat === 'inconnu') {
            expect(autre?.manquent).not.toEqual([])
            continue
          }
          expect([nomDe(vide), reponse, montantDe(trouve)]).toEqual([nomDe(vide), reponse, montantDe(avant)])
        }
      }
    }),
    { seed, numRuns: 40, endOnFailure: true },
  )
}, 120_000)

test('what is missing can always be answered: an unknown right leads back to a question', () => {
  fc.assert(
    fc.property(nombres, (tires) => {
      const { calcul } = parcourirAuHasard(tires, 3, juin_2026).vue
      if (calcul.genre !== 'calcule') throw new Error(calcul.genre)
      for (const { resultat: trouve, manquent } of calcul.droits)
        if (trouve.etat === 'inconnu') expect(manquent).not.toEqual([])
    }),
    { seed, numRuns: 40, endOnFailure: true },
  )
}, 120_000)

test('what is asked is told to the law: no fact named by a question is lost on the way', () => {
  const dits = new Map<string, boolean>()
  let graine = 3
  const tirer = () => (graine = (graine * 1_103_515_245 + 12_345) % 2_147_483_648)
  for (let parcours = 0; parcours < 60; parcours++) {
    const { champs } = parcourirAuHasard(
      Array.from({ length: 160 }, () => tirer() % 9999),
      0,
      juin_2026,
    )
    const { reponses, poses } = lire(saisir(champs), juin_2026, corpus_du_panier)
    const { individus, familles, menages } = situation(reponses, juin_2026)
    const groupes: Readonly<Record<string, object | undefined>> = {
      ...individus,
      foyer: { ...familles.foyer, ...menages.foyer },
    }
    for (const question of poses.flatMap(({ questions }) => questions))
      for (const { variable, de } of faitsDe(question)) {
        const cle = `${question.champ} ${variable}`
        dits.set(cle, dits.get(cle) || variable in (groupes[de] ?? {}))
      }
  }
  expect([...dits].filter(([, dit]) => !dit)).toEqual([])
}, 60_000)

const mots = fc.oneof(
  fc.string(),
  fc.constantFrom('oui', 'non', '1', '2026', '-5', '1e9', 'aucune', 'salaire_net', '12/03'),
)
const champs = [
  'vous_date_naissance_jour',
  'vous_date_naissance_annee',
  'foyer_en_couple',
  'foyer_nb_enfants',
  'vous_revenus',
  'vous_salaire_net',
  'foyer_aides',
  'foyer_logement',
  'vous_nationalite',
  'ecran',
  'vers',
  'faits',
  '__proto__',
] as const

test('no form, however wrong, makes it fail', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...champs), fc.oneof(mots, fc.array(mots))), (saisis) => {
      expect(['ecran', 'resultat']).toContain(parcourir(saisir(saisis), juin_2026, corpus_du_panier).genre)
    }),
    { numRuns: 300 },
  )
})
