import type { Traductions } from './traduction.ts'

export const traductions_ass: Traductions = {
  en: {
    libelle: 'Benefit after unemployment insurance (ASS)',
    en_bref: 'A benefit for jobseekers who have worked for years and whose unemployment benefit has ended.',
    pour_qui: ['You are registered as a jobseeker'],
    documents: [
      'the work certificates of the ten years before your last contract ended',
      'the income of the couple during the last twelve months',
      'your bank details (RIB)',
    ],
    demarche: [
      'France Travail sends the claim form when the unemployment benefit ends.',
      'If you do not receive it, ask your adviser.',
    ],
    delai: 'It is due from the end of the unemployment benefit. It is granted for six months, and can be renewed.',
    a_savoir: [
      'You must have worked five years during the ten years before the contract ended.',
      'It counts towards your pension; RSA does not.',
    ],
  },
  falc: {
    libelle: 'L’allocation de solidarité spécifique (ASS)',
    en_bref: 'Cette aide est pour les personnes au chômage.\nElle commence quand l’allocation chômage est finie.',
    pour_qui: ['Vous cherchez un travail et vous êtes inscrit'],
    documents: [
      'vos certificats de travail des 10 dernières années',
      'l’argent reçu par vous et votre conjoint pendant un an',
      'votre RIB. La banque vous donne ce papier.',
    ],
    demarche: [
      'France Travail vous envoie le dossier à la fin de votre chômage.',
      'Vous ne recevez rien ?\nDemandez le dossier à votre conseiller.',
    ],
    delai: 'L’aide commence à la fin de l’allocation chômage.\nElle dure 6 mois. Ensuite, il faut la redemander.',
    a_savoir: [
      'Il faut avoir travaillé 5 ans pendant les 10 dernières années.',
      'Cette aide compte pour votre retraite.',
    ],
  },
}
