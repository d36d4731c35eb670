import type { Fiche } from './droit.ts'

type Institutions = Fiche['institutions']

/** The two family funds, each with its own page about the right; the first words may say more of whom the CAF serves. */
export function caf_ou_msa(
  lien_caf: string,
  lien_msa: string,
  pour_qui = 'Vous relevez du régime général',
): Institutions {
  return [
    { nom: 'Caisse d’allocations familiales (CAF)', pour_qui, lien: lien_caf },
    { nom: 'Mutualité sociale agricole (MSA)', pour_qui: 'Vous relevez du régime agricole', lien: lien_msa },
  ]
}

/** Where a right is decided before it is paid, and who pays it. */
export const maison_du_handicap = {
  nom: 'Maison départementale des personnes handicapées (MDPH)',
  lien: 'https://www.monparcourshandicap.gouv.fr/annuaire',
} as const
