import { type LectureSiret, lireSiret } from './lire_siret.ts'

export const sortes = [
  'commune',
  'ccas',
  'departement',
  'epci',
  'caf',
  'msa',
  'cpam',
  'carsat',
  'france_travail',
  'association',
  'bailleur',
  'france_services',
  'dgfip',
  'service_etat',
  'evaluateur',
] as const

export type Sorte = (typeof sortes)[number]

export const estSorte = (mot: string): mot is Sorte => sortes.some((sorte) => sorte === mot)

/** A body that takes part in the experiment. Merged, it is only a name that leads to the one that was kept. */
export interface Organisation {
  readonly organisation_id: string
  readonly sorte: Sorte
  readonly nom: string
  readonly siret: string | null
  readonly fusionnee_dans: string | null
  readonly fictive: boolean
}

export interface OrganisationSaisie {
  readonly sorte: Sorte
  readonly nom: string
  readonly siret: string | null
}

/** As typed: what is wrong comes back in the form as it was written. */
export interface Brute {
  readonly sorte: string
  readonly nom: string
  readonly siret: string
}

export type Faute =
  | { readonly champ: 'sorte'; readonly cause: 'sorte_absente' }
  | { readonly champ: 'nom'; readonly cause: 'nom_absent' | 'nom_trop_long' | 'nom_signes' }
  | { readonly champ: 'siret'; readonly cause: `siret_${Exclude<LectureSiret['sorte'], 'lu' | 'vide'> | 'pris'}` }
  | { readonly champ: 'territoire'; readonly cause: 'territoire_absent' }

const longueurMax = 200

function fauteDuNom(nom: string): Extract<Faute, { readonly champ: 'nom' }>['cause'] | undefined {
  if (nom.length < 2) return 'nom_absent'
  if (nom.length > longueurMax) return 'nom_trop_long'
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(nom) ? 'nom_signes' : undefined
}

/** Reads a form of an organisation: all its faults at once, or what to write. */
export function lireOrganisation(brute: Brute): OrganisationSaisie | readonly Faute[] {
  const nom = brute.nom
    .normalize('NFC')
    .replaceAll(/[ \u00a0\u202f]+/g, ' ')
    .trim()
  const siret = lireSiret(brute.siret)
  const cause = fauteDuNom(nom)
  const fautes: readonly Faute[] = [
    ...(estSorte(brute.sorte) ? [] : [{ champ: 'sorte', cause: 'sorte_absente' } as const]),
    ...(cause ? [{ champ: 'nom', cause } as const] : []),
    ...(siret.sorte === 'lu' || siret.sorte === 'vide'
      ? []
      : [{ champ: 'siret', cause: `siret_${siret.sorte}` } as const]),
  ]
  if (fautes.length > 0 || !estSorte(brute.sorte)) return fautes
  return { sorte: brute.sorte, nom, siret: siret.sorte === 'lu' ? siret.siret : null }
}

export const siren = (siret: string | null): string | null => siret?.slice(0, 9) ?? null
