import type { AideLocale, AidePubliee } from '../aide.ts'

export const description_essai: AideLocale = {
  nom: 'Coup de pouce',
  en_bref: 'Une aide pour les personnes âgées.',
  conditions: [
    {
      genre: 'personne',
      lien: 'et',
      qui: 'demandeur',
      age_minimum: 65,
      age_maximum: null,
      activites: [],
      taux_incapacite_minimum: null,
    },
    {
      genre: 'ressources',
      lien: 'et',
      mesure: { genre: 'revenus', mois: 3, prestations: 'aucune' },
      plafond: { genre: 'fixe', montant: 1000 },
    },
  ],
  montant: { genre: 'forfait', montant: 120, periode: 'an', par: 'foyer', age_limite: null },
  deliberation: { reference: 'n° 2025-11', date: '2025-12-10', lien: '' },
  documents: ['une pièce d’identité'],
  demarche: 'Au guichet du CCAS.',
  delai: 'quinze jours',
  contact: { service: 'CCAS', telephone: '', courriel: '', adresse: '' },
}

/** An aid of one version, changed where a test needs it. */
export function aide_essai(changee: Partial<AideLocale>): AidePubliee {
  return {
    territoire: { slug: 'valdroit', nom: 'Valdroit' },
    slug: 'coup-de-pouce',
    versions: [{ numero: 1, depuis: '2026-01-01', jusqu_au: null, description: { ...description_essai, ...changee } }],
  }
}
