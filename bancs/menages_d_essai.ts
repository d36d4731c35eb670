/** A seeded generator (mulberry32): the same households at every run. */
function tirage(graine: number): () => number {
  let etat = graine
  return () => {
    etat = (etat + 0x6d2b79f5) | 0
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export interface MenageDEssai {
  readonly id: string
  readonly period: string
  readonly situation: unknown
}

const annees = ['2022', '2023', '2024', '2025', '2026'] as const
const chaqueAnnee = <T>(valeur: T, jusqua = 5) =>
  Object.fromEntries(annees.slice(0, jusqua).map((annee) => [annee, valeur]))

/** Households with every fact known and no benefit given: the whole panel is computed, from the first rule to the last. */
export function menagesDEssai(nombre: number, graine = 1): readonly MenageDEssai[] {
  const hasard = tirage(graine)
  const entier = (max: number) => Math.floor(hasard() * max)
  return Array.from({ length: nombre }, (_, rang) => {
    const adultes = Array.from({ length: 1 + entier(2) }, (_, i) => [`a${i}`, adulte(entier)] as const)
    const enfants = Array.from({ length: entier(5) }, (_, i) => [`e${i}`, enfant(entier)] as const)
    const parents = adultes.map(([id]) => id)
    const petits = enfants.map(([id]) => id)
    return {
      id: `essai-${rang}`,
      period: '2026-06',
      situation: {
        individus: Object.fromEntries([...adultes, ...enfants]),
        familles: { f: { parents, enfants: petits } },
        foyers_fiscaux: { ff: { declarants: parents, personnes_a_charge: petits } },
        menages: {
          m: { personne_de_reference: parents.slice(0, 1), conjoint: parents.slice(1), enfants: petits, ...logement },
        },
      },
    }
  })
}

const logement = {
  statut_occupation_logement: chaqueAnnee('locataire_hlm'),
  loyer: chaqueAnnee(5400),
  zone_apl: chaqueAnnee('zone_2'),
}

/** The wage moves in the last months, and is the same before. */
function adulte(entier: (max: number) => number) {
  const salaire = entier(3) === 0 ? 0 : entier(1800)
  const derniers = Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((mois) => [`2026-0${mois}`, salaire === 0 ? 0 : entier(1800)]),
  )
  const chomage = entier(4) === 0 ? entier(900) : 0
  const nul = chaqueAnnee(0)
  return {
    date_naissance: `${1960 + entier(45)}-0${1 + entier(9)}-1${entier(9)}`,
    activite: chaqueAnnee(salaire > 0 ? 'actif' : 'chomeur'),
    date_debut_chomage: '2022-07-01',
    are_date_fin_contrat: '2022-06-30',
    are_motif_fin_contrat: 'demission',
    salaire_net: { ...chaqueAnnee(12 * salaire, 4), ...derniers },
    salaire_imposable: chaqueAnnee(12 * salaire),
    salaire_de_base: chaqueAnnee(15 * salaire),
    chomage_net: chaqueAnnee(12 * chomage),
    chomage_imposable: chaqueAnnee(12 * chomage),
    retraite_nette: nul,
    retraite_imposable: nul,
    retraite_brute: nul,
  }
}

function enfant(entier: (max: number) => number) {
  return { date_naissance: `${2006 + entier(19)}-0${1 + entier(9)}-2${entier(8)}`, activite: chaqueAnnee('etudiant') }
}
