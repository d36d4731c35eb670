import type { Traductions } from './traduction.ts'

export const traductions_cheque_energie: Traductions = {
  en: {
    libelle: 'Energy voucher (chèque énergie)',
    en_bref: 'A yearly voucher to pay for electricity, gas, heating oil or wood.',
    pour_qui: ['All households with a low income'],
    documents: [
      'the tax number of the person who signed the electricity contract',
      'a certificate of your electricity contract in your name, less than three months old',
    ],
    demarche: [
      'Most households that qualify receive it without asking.',
      'If you have not received it, claim it on the website of the voucher, by post, or by calling 0 805 204 805 (free).',
    ],
    delai: 'It is sent once a year. The dates for claiming change every year: they are on the website.',
    a_savoir: [
      'You must file a tax return, even with no income.',
      'You give it to your energy supplier, online or by post.',
      'It also protects you: no power cut in winter, no fee for a new contract.',
    ],
  },
  falc: {
    libelle: 'Le chèque énergie',
    en_bref: 'Le chèque énergie aide à payer l’électricité, le gaz ou le chauffage.\nIl arrive une fois par an.',
    pour_qui: ['Toutes les personnes qui ont peu d’argent'],
    documents: [
      'votre numéro fiscal. Il est écrit sur votre avis d’impôt.',
      'une attestation de contrat d’électricité à votre nom',
    ],
    demarche: [
      'Souvent, le chèque arrive tout seul chez vous.',
      'Vous ne l’avez pas reçu ?\nDemandez-le sur le site du chèque énergie.\nVous pouvez aussi appeler le 0 805 204 805. C’est gratuit.',
    ],
    delai: 'Le chèque arrive une fois par an.\nLes dates pour le demander sont sur le site.',
    a_savoir: [
      'Il faut faire sa déclaration d’impôts, même sans revenu.',
      'Vous donnez le chèque à votre fournisseur d’électricité ou de gaz.',
      'Avec ce chèque, on ne coupe pas votre électricité en hiver.',
    ],
  },
}
