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

/** Households with everything known, of all the shapes that cost differently: one or two adults, none to four children. */
export function menagesDEssai(nombre: number, graine = 1): readonly MenageDEssai[] {
  const hasard = tirage(graine)
  const entier = (max: number) => Math.floor(hasard() * max)
  return Array.from({ length: nombre }, (_, rang) => {
    const adultes = Array.from({ length: 1 + entier(2) }, (_, i) => [`a${i}`, adulte(entier)] as const)
    const enfants = Array.from({ length: entier(5) }, (_, i) => [`e${i}`, enfant(entier)] as const)
    const parents = adultes.map(([id]) => id)
    const petits = enfants.map(([id]) => id)
    const famille = { parents, enfants: petits, ...prestations(entier) }
    const logement = {
      statut_occupation_logement: { '2025': 'locataire_hlm', '2026': 'locataire_hlm' },
      loyer: { '2025': 5400, '2026': 5400 },
    }
    return {
      id: `essai-${rang}`,
      period: '2026-06',
      situation: {
        individus: Object.fromEntries([...adultes, ...enfants]),
        familles: { f: famille },
        foyers_fiscaux: { ff: { declarants: parents, personnes_a_charge: petits } },
        menages: {
          m: { personne_de_reference: parents.slice(0, 1), conjoint: parents.slice(1), enfants: petits, ...logement },
        },
      },
    }
  })
}

function adulte(entier: (max: number) => number) {
  const mensuel = (montant: number) => Object.fromEntries([2, 3, 4, 5, 6].map((mois) => [`2026-0${mois}`, montant]))
  return {
    date_naissance: `${1960 + entier(45)}-0${1 + entier(9)}-1${entier(9)}`,
    activite: { '2026': 'actif' },
    salaire_net: mensuel(entier(3) === 0 ? 0 : entier(1800)),
    chomage_net: mensuel(entier(4) === 0 ? entier(900) : 0),
    retraite_nette: mensuel(0),
    ass: { '2026': 0 },
    aah: { '2026': 0 },
  }
}

function enfant(entier: (max: number) => number) {
  return { date_naissance: `${2006 + entier(19)}-0${1 + entier(9)}-2${entier(8)}` }
}

function prestations(entier: (max: number) => number) {
  const annee = (montant: number) => ({ '2026': 12 * montant })
  return {
    aide_logement: annee(entier(350)),
    af: annee(150),
    cf: annee(0),
    asf: annee(0),
    paje_base: annee(0),
    aspa: annee(0),
  }
}
