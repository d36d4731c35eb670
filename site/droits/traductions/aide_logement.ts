import type { Traductions } from './traduction.ts'

export const traductions_aide_logement: Traductions = {
  en: {
    libelle: 'Housing benefit (APL, ALF or ALS)',
    en_bref: 'Help with paying the rent, or with repaying some loans.',
    pour_qui: ['You belong to the general scheme', 'You belong to the farming scheme'],
    formulaire: 'Claim form for housing benefit (cerfa no. 10840, in French)',
    documents: [
      'the lease, or a rent receipt',
      'the rent certificate filled in by the landlord',
      'your bank details (RIB)',
      'your CAF or social security number',
    ],
    demarche: [
      'Claim on the website of CAF or MSA as soon as you move in.',
      'Your income of the last twelve months is taken from the tax office and from employers: check it.',
    ],
    delai:
      'It is due from the month after you move in, and at the earliest from the month you claim: the first month is not paid.',
    a_savoir: [
      'It may be paid straight to the landlord, who takes it off the rent.',
      'It is not paid when it is under €10 a month (APL excepted).',
      'It is worked out again every three months.',
    ],
  },
  falc: {
    libelle: 'L’aide au logement (APL, ALF ou ALS)',
    en_bref: 'Cette aide en argent sert à payer le loyer.\nElle peut aussi aider à payer certains crédits.',
    pour_qui: ['La plupart des personnes', 'Vous travaillez dans l’agriculture'],
    formulaire: 'Le formulaire en papier (numéro 10840)',
    documents: [
      'votre bail ou votre quittance de loyer',
      'l’attestation de loyer. Le propriétaire remplit ce papier.',
      'votre RIB. La banque vous donne ce papier.',
      'votre numéro à la CAF ou votre numéro de sécurité sociale',
    ],
    demarche: [
      'Demandez l’aide sur le site de la CAF ou de la MSA.\nFaites-le dès que vous entrez dans le logement.',
      'La CAF connaît vos revenus de l’année passée.\nVérifiez que c’est juste.',
    ],
    delai: 'L’aide commence le mois après votre arrivée dans le logement.\nLe premier mois n’est pas payé.',
    a_savoir: [
      'L’aide peut aller directement au propriétaire.\nVous payez alors un loyer plus petit.',
      'Une aide de moins de 10 euros n’est pas payée, sauf l’APL.',
      'L’aide est recalculée tous les 3 mois.',
    ],
  },
}
