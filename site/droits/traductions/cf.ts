import type { Traductions } from './traduction.ts'

export const traductions_cf: Traductions = {
  en: {
    libelle: 'Supplement for large families (complément familial)',
    en_bref: 'A supplement for families with at least three children over 3, depending on income.',
    pour_qui: ['You belong to the general scheme', 'You belong to the farming scheme'],
    documents: ['none, if the fund knows your children and your income'],
    demarche: [
      'Nothing to claim when the fund knows you: it opens the right when the youngest of the three turns 3.',
      'Otherwise, declare your situation on the website of CAF or MSA.',
    ],
    delai: 'It is due after the third birthday of the youngest of the three children.',
    a_savoir: [
      'It is higher for families with the lowest incomes.',
      'The income that counts is that of two years ago.',
    ],
  },
  falc: {
    libelle: 'Le complément familial',
    en_bref: 'C’est une aide pour les familles de 3 enfants ou plus.\nLes enfants doivent avoir plus de 3 ans.',
    pour_qui: ['La plupart des personnes', 'Vous travaillez dans l’agriculture'],
    documents: ['aucun papier, si la caisse vous connaît'],
    demarche: [
      'La caisse vous connaît ?\nVous n’avez rien à demander.',
      'Sinon, dites votre situation sur le site de la CAF ou de la MSA.',
    ],
    delai: 'L’aide commence quand le plus petit des 3 enfants a 3 ans.',
    a_savoir: ['Vous recevez plus si vos revenus sont très petits.', 'La caisse regarde vos revenus d’il y a 2 ans.'],
  },
}
