import fc from 'fast-check'

const montant = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3000 }))
const annee = fc.integer({ min: 1950, max: 2025 })
const adulte = fc.record({
  date_naissance: annee.map((a) => `${Math.min(a, 2008)}-03-02`),
  activite: fc.constantFrom('actif', 'chomeur', 'etudiant', 'inactif', 'retraite'),
  salaire_net: fc.dictionary(fc.constantFrom('2026-03', '2026-04', '2026-05'), montant),
  chomage_net: fc.record({ '2026': montant }),
  retraite_nette: fc.record({ '2026': montant }),
  nationalite: fc.constantFrom('FR', 'FR', 'IT', 'SN'),
  duree_possession_titre_sejour: fc.constantFrom(0, 0.5, 4, 10),
  ass: fc.record({ '2026': fc.constantFrom(0, 5000) }),
})
const enfant = fc.record({ date_naissance: fc.integer({ min: 2003, max: 2026 }).map((a) => `${a}-02-10`) })

/** Households in OpenFisca's form, with the facts that the rights of June 2026 read; some facts are left out. */
export const foyer = fc
  .record({
    adultes: fc.array(adulte, { minLength: 1, maxLength: 2 }),
    enfants: fc.array(enfant, { maxLength: 4 }),
    statut: fc.constantFrom('locataire_vide', 'proprietaire', 'loge_gratuitement'),
    aide_logement: montant,
    af: montant,
  })
  .map(({ adultes, enfants, statut, aide_logement, af }) => {
    const parents = adultes.map((_, i) => `a${i}`)
    const petits = enfants.map((_, i) => `e${i}`)
    return {
      individus: Object.fromEntries([...adultes.map((a, i) => [`a${i}`, a]), ...enfants.map((e, i) => [`e${i}`, e])]),
      familles: {
        f: {
          parents,
          enfants: petits,
          aide_logement: { '2026': aide_logement },
          af: { '2026': af },
          asf: { '2026': 0 },
          cf: { '2026': 0 },
          paje_base: { '2026': 0 },
        },
      },
      foyers_fiscaux: { ff: { declarants: parents, personnes_a_charge: petits } },
      menages: {
        m: {
          personne_de_reference: [parents[0]],
          conjoint: parents.slice(1),
          enfants: petits,
          statut_occupation_logement: { '2026': statut },
          loyer: { '2026': 4800 },
        },
      },
    }
  })
