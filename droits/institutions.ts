import type { Fiche } from './droit.ts'

type Institutions = Fiche['institutions']

interface Liens {
  readonly caf: string
  /** The front page, where no page about the right is known. */
  readonly msa?: string
  /** Whom the CAF serves, when it takes more words. */
  readonly caf_pour_qui?: string
}

export const msa = {
  nom: 'Mutualité sociale agricole (MSA)',
  pour_qui: 'Vous relevez du régime agricole',
  lien: 'https://www.msa.fr/lfp/accueil',
} as const

/** The two family funds, each with its own page about the right. */
export function caf_ou_msa({ caf, msa: lien = msa.lien, caf_pour_qui }: Liens): Institutions {
  const pour_qui = caf_pour_qui ?? 'Vous relevez du régime général'
  return [
    { nom: 'Caisse d’allocations familiales (CAF)', pour_qui, lien: caf },
    { ...msa, lien },
  ]
}

export const france_travail = { nom: 'France Travail', lien: 'https://www.francetravail.fr/' } as const

/** Where a disability is recognised, before the right is paid by another body. */
export const maison_du_handicap = {
  nom: 'Maison départementale des personnes handicapées (MDPH)',
  lien: 'https://www.monparcourshandicap.gouv.fr/annuaire',
} as const
