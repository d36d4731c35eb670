import type { Traductions } from './traduction.ts'

export const traductions_asf: Traductions = {
  en: {
    libelle: 'Allowance for lone parents (ASF)',
    en_bref: 'Money for each child raised by one parent alone, without child support or with very little of it.',
    pour_qui: ['You belong to the general scheme', 'You belong to the farming scheme'],
    documents: [
      'the family record book, or each child’s birth certificate',
      'the ruling or agreement that sets child support, if there is one',
      'your bank details (RIB)',
    ],
    demarche: [
      'Claim on the website of CAF or MSA, or on paper.',
      'If the child support that was set is not paid, the fund can claim it for you (ARIPA).',
    ],
    delai: 'It is paid every month once the claim has been examined: claim as soon as you are alone with the child.',
    a_savoir: [
      'There is no condition of income.',
      'It stops when the parent lives as a couple again.',
      'It tops up child support that is lower than it.',
    ],
  },
  falc: {
    libelle: 'L’allocation de soutien familial (ASF)',
    en_bref: 'C’est une aide pour le parent qui élève seul son enfant.\nL’autre parent ne donne pas assez d’argent.',
    pour_qui: ['La plupart des personnes', 'Vous travaillez dans l’agriculture'],
    documents: [
      'le livret de famille',
      'le papier du juge sur la pension alimentaire, si vous en avez un',
      'votre RIB. La banque vous donne ce papier.',
    ],
    demarche: [
      'Demandez l’aide sur le site de la CAF ou de la MSA.',
      'L’autre parent ne paie pas la pension ?\nLa caisse peut la demander à votre place.',
    ],
    delai: 'L’aide est payée chaque mois.\nDemandez-la dès que vous êtes seul avec l’enfant.',
    a_savoir: [
      'Vos revenus ne comptent pas.',
      'L’aide s’arrête si vous vivez de nouveau en couple.',
      'Elle complète une petite pension alimentaire.',
    ],
  },
}
