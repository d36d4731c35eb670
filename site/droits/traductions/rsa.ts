import type { Traductions } from './traduction.ts'

export const traductions_rsa: Traductions = {
  en: {
    libelle: 'Minimum income (RSA)',
    en_bref: 'A minimum income for households with little or no money coming in.',
    pour_qui: ['You, or your last job, belong to the general scheme: most people', 'You belong to the farming scheme'],
    formulaire: 'Claim form for RSA or prime d’activité (cerfa no. 15481, in French)',
    documents: [
      'proof of identity, or the residence permit of each adult',
      'your bank details (RIB)',
      'your CAF or social security number',
      'the income of each person in the household during the three months that count',
      'the amount of your rent, or something that shows where you live',
    ],
    demarche: [
      'Claim RSA on the website of CAF or MSA, or hand in the paper form.',
      'Your town’s social centre (CCAS), the département, an approved charity or a France services desk can help you do it.',
      'Every three months, check and confirm your income.',
    ],
    delai: 'The RSA is due from the first day of the month you claim: claiming early avoids losing a month.',
    a_savoir: [
      'RSA gives you free complementary health insurance (complémentaire santé solidaire).',
      'If you receive RSA, you are registered with France Travail and sign a commitment contract.',
    ],
  },
  falc: {
    libelle: 'Le RSA',
    en_bref: 'Le RSA est une aide en argent.\nElle est pour les personnes qui ont très peu d’argent, ou pas d’argent.',
    pour_qui: ['La plupart des personnes', 'Vous travaillez dans l’agriculture'],
    formulaire: 'Le formulaire en papier (numéro 15481)',
    documents: [
      'votre carte d’identité ou votre titre de séjour',
      'votre RIB. La banque vous donne ce papier.',
      'votre numéro à la CAF ou votre numéro de sécurité sociale',
      'l’argent reçu par chaque personne de la famille pendant trois mois',
      'le prix de votre loyer. Ou une preuve que quelqu’un vous héberge.',
    ],
    demarche: [
      'Demandez le RSA sur le site internet de la CAF ou de la MSA.\nVous pouvez aussi donner le formulaire en papier.',
      'Vous pouvez demander de l’aide.\nPar exemple : à la mairie, à une assistante sociale, à France services.',
      'Tous les 3 mois, dites combien d’argent vous recevez.',
    ],
    delai: 'Le RSA commence au début du mois de votre demande.\nFaites vite votre demande.',
    a_savoir: [
      'Avec le RSA, votre complémentaire santé est gratuite.\nElle aide à payer le docteur et les médicaments.',
      'Avec le RSA, vous êtes inscrit à France Travail.\nVous signez un contrat avec votre conseiller.',
    ],
  },
}
