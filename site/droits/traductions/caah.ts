import type { Traductions } from './traduction.ts'

export const traductions_caah: Traductions = {
  en: {
    libelle: 'AAH supplement for independent living (majoration pour la vie autonome)',
    en_bref: 'A supplement to AAH for people who have a home of their own and do not work.',
    pour_qui: ['You belong to the general scheme', 'You belong to the farming scheme'],
    documents: ['none: the fund that pays AAH has all it needs'],
    demarche: [
      'It is paid with AAH, without claiming.',
      'Check that your fund knows about your home and the housing benefit you receive.',
    ],
    delai: 'It is paid every month, with AAH.',
    a_savoir: [
      'You need a disability of at least 80%, AAH at the full rate, and housing benefit.',
      'It stops when you work.',
      'The older and higher supplement (complément de ressources) is kept only by those who had it before December 2019.',
    ],
  },
  falc: {
    libelle: 'La majoration pour la vie autonome',
    en_bref: 'C’est de l’argent en plus de l’AAH.\nIl faut avoir son logement et ne pas travailler.',
    pour_qui: ['La plupart des personnes', 'Vous travaillez dans l’agriculture'],
    documents: ['aucun papier : la caisse a déjà ce qu’il faut'],
    demarche: [
      'Vous n’avez rien à demander.\nElle arrive avec l’AAH.',
      'Vérifiez que la caisse connaît votre logement et votre aide au logement.',
    ],
    delai: 'Elle est payée chaque mois, avec l’AAH.',
    a_savoir: [
      'Il faut 80 % de handicap, toute l’AAH et une aide au logement.',
      'Elle s’arrête quand vous travaillez.',
      'L’ancien complément de ressources existe encore pour certaines personnes.\nElles l’avaient avant décembre 2019.',
    ],
  },
}
