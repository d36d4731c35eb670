import type { Traductions } from './traduction.ts'

export const traductions_paje_base: Traductions = {
  en: {
    libelle: 'Young child allowance (allocation de base de la PAJE)',
    en_bref: 'Money every month until a child turns 3, depending on income.',
    pour_qui: ['You belong to the general scheme', 'You belong to the farming scheme'],
    documents: ['the birth certificate, or the family record book', 'your bank details (RIB)'],
    demarche: [
      'Declare the pregnancy before the end of the fourteenth week, then the birth, to CAF or MSA.',
      'The fund works out the right from these declarations.',
    ],
    delai: 'It is due from the month after the birth.',
    a_savoir: ['The income that counts is that of two years ago.', 'The amount is full, or half, depending on income.'],
  },
  falc: {
    libelle: 'L’allocation de base pour un jeune enfant',
    en_bref: 'C’est de l’argent chaque mois pour un enfant de moins de 3 ans.',
    pour_qui: ['La plupart des personnes', 'Vous travaillez dans l’agriculture'],
    documents: ['l’acte de naissance ou le livret de famille', 'votre RIB. La banque vous donne ce papier.'],
    demarche: [
      'Vous êtes enceinte ?\nDites-le à la CAF ou à la MSA avant 14 semaines.\nEnsuite, dites que l’enfant est né.',
      'La caisse regarde si vous avez droit à l’aide.',
    ],
    delai: 'L’aide commence le mois après la naissance.',
    a_savoir: [
      'La caisse regarde vos revenus d’il y a 2 ans.',
      'Vous recevez toute l’aide, ou la moitié.\nCela dépend de vos revenus.',
    ],
  },
}
