import fc from 'fast-check'
import { foyer } from './foyers_au_hasard.ts'

const annees = ['2023', '2024', '2025', '2026'] as const
const par_an = (montant: number) => Object.fromEntries(annees.map((annee) => [annee, montant]))

const de_l_adulte = fc.record({
  taux_incapacite: fc.constantFrom(0, 0, 0.6, 0.85),
  handicap: fc.boolean(),
  inapte_travail: fc.boolean(),
  ass_precondition_remplie: fc.boolean(),
  pensions_invalidite: fc.constantFrom(0, 0, 4800).map(par_an),
  salaire_imposable: fc.constantFrom(0, 9000, 24000).map(par_an),
  livret_a: fc.constantFrom(0, 12_000),
})

const de_l_enfant = fc.record({ garde_alternee: fc.boolean() })

/** The same households with what disability, tax and capital add, where benefits may be left to be computed. */
export const foyer_complet = fc
  .record({
    foyer,
    adultes: fc.array(de_l_adulte, { minLength: 2, maxLength: 2 }),
    enfant: de_l_enfant,
    logement: fc.record({
      statut_occupation_logement: fc.constantFrom(
        'locataire_vide',
        'locataire_hlm',
        'locataire_meuble',
        'proprietaire',
      ),
      zone_apl: fc.constantFrom('zone_1', 'zone_2', 'zone_3'),
    }),
    prestations_donnees: fc.boolean(),
  })
  .map(({ foyer: simple, adultes, enfant, logement, prestations_donnees }) => {
    const { parents, enfants } = simple.familles.f
    const individus = Object.entries(simple.individus).map(([id, individu], rang) => [
      id,
      Object.assign({}, individu, parents.includes(id) ? adultes[rang] : enfant),
    ])
    return {
      ...simple,
      individus: Object.fromEntries(individus),
      familles: { f: prestations_donnees ? simple.familles.f : { parents, enfants } },
      menages: { m: { ...simple.menages.m, ...logement } },
    }
  })
