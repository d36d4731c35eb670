import type { Traductions } from './traduction.ts'

export const traductions_af: Traductions = {
  en: {
    libelle: 'Family allowance (allocations familiales)',
    en_bref: 'Money every month for families with at least two children under 20.',
    pour_qui: ['You belong to the general scheme', 'You belong to the farming scheme'],
    documents: ['the family record book, or each child’s birth certificate', 'your bank details (RIB)'],
    demarche: [
      'Tell CAF or MSA about the birth or arrival of the second child: the right opens by itself.',
      'If the fund does not know you yet, declare your situation on its website.',
    ],
    delai: 'It is due from the month after the birth or arrival of the second child.',
    a_savoir: [
      'The amount is lower above some levels of income, but the right stays.',
      'It rises when a child grows older.',
      'When a child lives with each parent in turn, parents may share it.',
    ],
  },
  falc: {
    libelle: 'Les allocations familiales',
    en_bref: 'C’est de l’argent chaque mois pour les familles.\nIl faut au moins 2 enfants de moins de 20 ans.',
    pour_qui: ['La plupart des personnes', 'Vous travaillez dans l’agriculture'],
    documents: ['le livret de famille', 'votre RIB. La banque vous donne ce papier.'],
    demarche: [
      'Dites à la CAF ou à la MSA que vous avez un deuxième enfant.\nEnsuite, l’argent arrive tout seul.',
      'La caisse ne vous connaît pas ?\nDites votre situation sur son site internet.',
    ],
    delai: 'L’argent commence le mois après l’arrivée du deuxième enfant.',
    a_savoir: [
      'Vous recevez moins si vos revenus sont élevés.',
      'Vous recevez plus quand un enfant grandit.',
      'Votre enfant vit chez ses deux parents, chacun son tour ?\nLes parents peuvent partager l’argent.',
    ],
  },
}
