import { textesDeTravail } from '../langues/textes.ts'

const note = 'Hint under a role.'

/** What each role is for, said where one is given. */
export const metiersTextes = textesDeTravail({
  accueil: {
    note,
    fr: 'Reçoit les gens et ouvre leur dossier.',
    en: 'Receives people and opens their file.',
  },
  intervenant: { note, fr: 'Suit des foyers.', en: 'Follows households.' },
  referent: {
    note,
    fr: 'Gère l’équipe de son organisation, et confie les foyers.',
    en: 'Manages the team of her organisation, and entrusts households.',
  },
  pilote: {
    note,
    fr: 'Mène le territoire. Ne lit pas les dossiers.',
    en: 'Leads the territory. Reads no file.',
  },
  partenaire: {
    note,
    fr: 'Agit pour une institution partenaire.',
    en: 'Acts for a partner institution.',
  },
  evaluateur: {
    note,
    fr: 'Lit des chiffres, jamais des noms.',
    en: 'Reads figures, never names.',
  },
  animateur: { note, fr: 'Anime la communauté.', en: 'Runs the community.' },
  national: {
    note,
    fr: 'Suit tous les territoires. Ne lit pas les dossiers.',
    en: 'Follows all territories. Reads no file.',
  },
  prefecture: {
    note,
    fr: 'Lit l’avancement du territoire.',
    en: 'Reads the progress of the territory.',
  },
  administrateur: {
    note,
    fr: 'Fait marcher le site. Ne lit pas les dossiers.',
    en: 'Runs the site. Reads no file.',
  },
})
