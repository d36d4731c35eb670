import type { Traductions } from './traduction.ts'

export const traductions_allocation_retour_emploi: Traductions = {
  en: {
    libelle: 'Unemployment benefit (ARE)',
    en_bref: 'The benefit of unemployment insurance, for those who lost a job and worked long enough.',
    pour_qui: ['You have lost a job as an employee'],
    documents: [
      'the employer’s certificate for each contract of the last two years (three from the age of 55)',
      'your social security number',
      'your bank details (RIB)',
      'your residence permit, if you are not a French citizen',
    ],
    demarche: [
      'Register on the website of France Travail the day after the contract ends: you claim the benefit at the same time.',
      'Update your situation every month.',
    ],
    delai:
      'The benefit starts after seven days, and later still if holidays or severance were paid. Registering early brings that day forward.',
    a_savoir: [
      'Register within twelve months after the contract ends: later, the right is usually lost.',
      'Part of it can be added to pay from a new job.',
      'Resigning gives a right to it only in some cases.',
    ],
  },
  falc: {
    libelle: 'L’allocation chômage (ARE)',
    en_bref: 'C’est de l’argent pour les personnes qui ont perdu leur travail.\nIl faut avoir assez travaillé avant.',
    pour_qui: ['Vous avez perdu votre travail'],
    documents: [
      'l’attestation de chaque employeur. L’employeur vous donne ce papier.',
      'votre numéro de sécurité sociale',
      'votre RIB. La banque vous donne ce papier.',
      'votre titre de séjour, si vous n’êtes pas français',
    ],
    demarche: [
      'Inscrivez-vous sur le site de France Travail.\nFaites-le le jour après la fin de votre travail.',
      'Chaque mois, dites à France Travail si votre situation change.',
    ],
    delai: 'L’argent commence au moins 7 jours après votre inscription.\nInscrivez-vous vite.',
    a_savoir: [
      'Inscrivez-vous dans l’année qui suit la fin de votre travail.',
      'Vous retrouvez un travail ?\nVous pouvez parfois garder une partie de l’allocation.',
      'Vous avez quitté votre travail vous-même ?\nVous n’avez pas toujours droit à l’allocation.',
    ],
  },
}
