import type { Traductions } from './traduction.ts'

export const traductions_aspa: Traductions = {
  en: {
    libelle: 'Minimum income for older people (ASPA)',
    en_bref: 'A minimum income for older people whose pension is low, or who have none.',
    pour_qui: ['You receive or are claiming a pension', 'You are entitled to no pension'],
    formulaire: 'Claim form for ASPA, from the Assurance retraite (in French)',
    documents: [
      'proof of identity, or your residence permit',
      'your bank details (RIB)',
      'the income of the couple during the last three months',
      'your latest tax notice',
    ],
    demarche: [
      'Claim all your pensions first: ASPA tops them up.',
      'Claim ASPA from the fund that pays your pension; with no pension, leave the claim at the town hall.',
    ],
    delai: 'At the earliest, it is due from the first day of the month after the claim.',
    a_savoir: [
      'It may be taken back from what you leave when you die, above a threshold.',
      'You must live in France more than nine months a year.',
      'It opens at retirement age if you are disabled or unfit for work, otherwise at 65.',
    ],
  },
  falc: {
    libelle: 'L’allocation de solidarité aux personnes âgées (ASPA)',
    en_bref: 'C’est une aide en argent pour les personnes âgées.\nLeur retraite est petite, ou elles n’en ont pas.',
    pour_qui: ['Vous avez une retraite', 'Vous n’avez pas de retraite'],
    formulaire: 'Le formulaire en papier',
    documents: [
      'votre carte d’identité ou votre titre de séjour',
      'votre RIB. La banque vous donne ce papier.',
      'l’argent reçu par vous et votre conjoint pendant 3 mois',
      'votre avis d’impôt',
    ],
    demarche: [
      'Demandez d’abord toutes vos retraites.',
      'Demandez ensuite l’ASPA à votre caisse de retraite.\nVous n’avez pas de retraite ? Allez à la mairie.',
    ],
    delai: 'L’aide commence le mois après votre demande.',
    a_savoir: [
      'Après votre mort, l’État peut reprendre une partie de cet argent.\nIl le prend sur ce que vous laissez.',
      'Il faut vivre en France plus de 9 mois par an.',
      'Il faut avoir 65 ans.\nC’est plus tôt si vous êtes handicapé ou trop malade pour travailler.',
    ],
  },
}
