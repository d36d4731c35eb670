import type { Traductions } from './traduction.ts'

export const traductions_ppa: Traductions = {
  en: {
    libelle: 'In-work benefit (prime d’activité)',
    en_bref: 'A supplement for people who work and earn little.',
    pour_qui: ['You belong to the general scheme: most people', 'You belong to the farming scheme'],
    formulaire: 'Claim form for RSA or prime d’activité (cerfa no. 15481, in French)',
    documents: [
      'your payslips for the three months that count',
      'your bank details (RIB)',
      'your CAF or social security number',
      'your residence permit, if you are not a French citizen',
    ],
    demarche: [
      'Claim prime d’activité on the website of CAF or MSA, or hand in the paper form.',
      'If you receive RSA and start working again, declaring that work counts as a claim.',
      'Every three months, check and confirm your income.',
    ],
    delai: 'The benefit is due from the first day of the month you claim. It is paid around the 5th of the next month.',
    a_savoir: [
      'A tax (CRDS, 0.5%) is taken from what is paid: you receive slightly less than the amount computed.',
      'Students and apprentices qualify if their pay is above a threshold in each of the three months.',
    ],
  },
  falc: {
    libelle: 'La prime d’activité',
    en_bref:
      'La prime d’activité est une aide en argent.\nElle est pour les personnes qui travaillent et qui gagnent peu.',
    pour_qui: ['La plupart des personnes', 'Vous travaillez dans l’agriculture'],
    formulaire: 'Le formulaire en papier (numéro 15481)',
    documents: [
      'vos fiches de paie des trois derniers mois',
      'votre RIB. La banque vous donne ce papier.',
      'votre numéro à la CAF ou votre numéro de sécurité sociale',
      'votre titre de séjour, si vous n’êtes pas français',
    ],
    demarche: [
      'Demandez la prime sur le site internet de la CAF ou de la MSA.\nVous pouvez aussi donner le formulaire en papier.',
      'Vous avez le RSA et vous reprenez un travail ?\nDites-le à la CAF. C’est aussi une demande.',
      'Tous les 3 mois, dites combien d’argent vous recevez.',
    ],
    delai:
      'La prime commence le premier jour du mois de votre demande.\nVous recevez l’argent vers le 5 du mois d’après.',
    a_savoir: [
      'Une petite taxe est retirée de la prime.\nVous recevez un peu moins que notre calcul.',
      'Vous êtes étudiant ou apprenti ?\nVotre salaire doit dépasser un minimum chaque mois.',
    ],
  },
}
