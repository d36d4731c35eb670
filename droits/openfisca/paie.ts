import { type Json, objet } from './cas.ts'
import type { Situation } from './situation.ts'
import type { Doute } from './sous_entendus.ts'

/** Incomes before contributions, and the lines that a payslip takes off them to what is taxed, then to what is paid. */
interface Paie {
  /** Paid together, or two names for one income, of which the first that is given counts. */
  readonly bruts: readonly string[]
  readonly ensemble: boolean
  readonly imposable: string
  readonly net: string
  readonly jusqua_imposable: readonly string[]
  readonly jusqua_net: readonly string[]
}

const paies: readonly Paie[] = [
  {
    bruts: ['salaire_de_base', 'traitement_indiciaire_brut', 'primes_fonction_publique', 'primes_salaires'],
    ensemble: true,
    imposable: 'salaire_imposable',
    net: 'salaire_net',
    jusqua_imposable: ['cotisations_salariales', 'csg_deductible_salaire'],
    jusqua_net: ['csg_imposable_salaire', 'crds_salaire'],
  },
  {
    bruts: ['retraite_brute'],
    ensemble: true,
    imposable: 'retraite_imposable',
    net: 'retraite_nette',
    jusqua_imposable: ['csg_deductible_retraite'],
    jusqua_net: ['csg_imposable_retraite', 'crds_retraite', 'casa'],
  },
  {
    bruts: ['allocation_retour_emploi', 'chomage_brut'],
    ensemble: false,
    imposable: 'chomage_imposable',
    net: 'chomage_net',
    jusqua_imposable: ['csg_deductible_chomage', 'chomage_cotisation_retraite_complementaire'],
    jusqua_net: ['csg_imposable_chomage', 'crds_chomage'],
  },
]

/** Agents of the State are paid other lines besides: without them all, what they are paid is not told. */
const autres_lignes = ['indemnite_residence', 'indemnite_compensatrice_csg', 'supplement_familial_traitement']

type Personne = Record<string, unknown>

/**
 * Payroll is no part of our law: incomes are given net. A test that gives them gross may expect the lines of the payslip;
 * these then tell what was paid, and the share of it that is paid in other months, within a doubt. Without a gross
 * income, OpenFisca takes nothing more off what is taxed: the net is that.
 */
export function direLesNets(situation: Situation, sortie: Json, doute: Doute): void {
  const lignes = objet(sortie['individus']) ?? {}
  const complet = Object.values(objet(sortie['menages']) ?? {}).some(
    (menage) => 'revenu_disponible' in (objet(menage) ?? {}),
  )
  for (const [id, individu] of Object.entries(situation['individus'] ?? {})) {
    for (const paie of paies) direUnNet(paie, individu, lignesDites(objet(lignes[id]) ?? {}), { ...doute, complet })
  }
}

function lignesDites(lignes: Json): Json {
  return autres_lignes.some((autre) => autre in lignes) ? {} : lignes
}

/** A test that tells all that enters the income of a household leaves out the lines that are nil. */
type Connu = Doute & { readonly complet: boolean }

function direUnNet(paie: Paie, individu: Personne, lignes: Json, connu: Connu): void {
  const bruts = paie.bruts.map((nom) => individu[nom]).filter((brut) => brut !== undefined)
  if (bruts.length === 0) individu[paie.net] ??= individu[paie.imposable] ?? {}
  if (individu[paie.imposable] !== undefined || individu[paie.net] !== undefined) return
  const total = sommeParPeriode(paie.ensemble ? bruts : bruts.slice(0, 1))
  const entier = connu.complet && paie.net !== 'salaire_net'
  const part_nette = entier ? 1 : connu.part_nette
  individu[paie.imposable] = apres(total, paie.jusqua_imposable, lignes, { ...connu, part_nette })
  individu[paie.net] = apres(total, [...paie.jusqua_imposable, ...paie.jusqua_net], lignes, { ...connu, part_nette })
}

function sommeParPeriode(bruts: readonly unknown[]): unknown {
  if (bruts.length === 1) return bruts[0]
  const total: Record<string, number> = {}
  for (const brut of bruts) {
    for (const [quand, valeur] of Object.entries(objet(brut) ?? {})) total[quand] = (total[quand] ?? 0) + Number(valeur)
  }
  return total
}

function apres(brut: unknown, retirees: readonly string[], lignes: Json, doute: Doute): unknown {
  const dites = retirees.map((nom) => objet(lignes[nom]) ?? {})
  const retenue = (mois: string) => dites.reduce((total, ligne) => total + Number(ligne[mois] ?? 0), 0)
  const parPeriode = objet(brut)
  if (!parPeriode) return typeof brut === 'number' ? brut * doute.part_nette : brut
  const connus = Object.keys(parPeriode).filter((mois) => dites.some((ligne) => ligne[mois] !== undefined))
  return Object.fromEntries(
    Object.entries(parPeriode).map(([mois, dit]) => {
      const montant = Number(dit)
      if (Number.isNaN(montant)) return [mois, dit]
      if (connus.includes(mois)) return [mois, montant + retenue(mois)]
      const proche = connus.find((connu) => connu > mois) ?? connus.at(-1)
      if (proche === undefined) return [mois, montant * doute.part_nette]
      return [mois, montant * (1 + retenue(proche) / Number(parPeriode[proche])) * doute.autre_mois]
    }),
  )
}
