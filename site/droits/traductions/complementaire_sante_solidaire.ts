import type { Traductions } from './traduction.ts'

export const traductions_complementaire_sante_solidaire: Traductions = {
  en: {
    libelle: 'Complementary health cover (complémentaire santé solidaire, CSS)',
    en_bref: 'Health cover that is free, or costs less than one euro a day for each person, depending on income.',
    pour_qui: ['It reimburses your care', 'You belong to the farming scheme'],
    formulaire: 'Claim form for CSS (cerfa no. 12504, in French)',
    documents: [
      'your social security number',
      'the income of each person in the household during the last twelve months',
      'your latest tax notice',
    ],
    demarche: [
      'Claim on your ameli account, or hand in the paper form to your health insurance fund.',
      'Choose who manages it: your health insurance fund, or a body on the list.',
      'With RSA, it may be granted and renewed without declaring your income again.',
    ],
    delai:
      'The fund answers within two months. Cover starts on the first day of the month after the decision, for a year.',
    a_savoir: [
      'You pay neither the doctor, nor reimbursed medicines, nor hospital; glasses, teeth and hearing aids are covered.',
      'What you pay depends on each person’s age, and is due every month.',
      'It covers the whole household: one claim is enough.',
    ],
  },
  falc: {
    libelle: 'La complémentaire santé solidaire',
    en_bref: 'C’est une mutuelle gratuite ou très peu chère.\nElle aide à payer le docteur et les médicaments.',
    pour_qui: ['Cette caisse rembourse vos soins', 'Vous travaillez dans l’agriculture'],
    formulaire: 'Le formulaire en papier (numéro 12504)',
    documents: [
      'votre numéro de sécurité sociale',
      'l’argent reçu par chaque personne de la famille pendant un an',
      'votre avis d’impôt',
    ],
    demarche: [
      'Faites la demande sur votre compte ameli.\nVous pouvez aussi donner le formulaire en papier.',
      'Choisissez qui s’occupe de votre mutuelle.\nCela peut être votre caisse d’assurance maladie.',
      'Vous avez le RSA ?\nVous n’avez pas toujours besoin de dire vos revenus une deuxième fois.',
    ],
    delai: 'La caisse répond en 2 mois au plus.\nLa mutuelle commence le mois d’après. Elle dure un an.',
    a_savoir: [
      'Vous ne payez pas le docteur ni l’hôpital.\nLes lunettes et les dents sont aussi remboursées.',
      'Si elle n’est pas gratuite, vous payez un peu chaque mois.\nLe prix dépend de l’âge.',
      'Une seule demande suffit pour toute la famille.',
    ],
  },
}
