import type { Traductions } from './traduction.ts'

export const traductions_asi: Traductions = {
  en: {
    libelle: 'Disability pension supplement (ASI)',
    en_bref: 'A supplement for disabled people who have a small pension and are below retirement age.',
    pour_qui: [
      'It pays you a disability pension',
      'It pays you a survivor’s pension for disability, or a pension taken before the legal age',
      'You belong to the farming scheme',
    ],
    formulaire: 'Claim form for ASI (cerfa no. 11175, in French)',
    documents: [
      'the letter that grants your pension',
      'the income of the couple during the last three months',
      'proof of identity, or your residence permit',
      'your bank details (RIB)',
    ],
    demarche: [
      'Ask the fund that pays your pension for the form, and return it there.',
      'Then declare your income whenever the fund asks.',
    ],
    delai: 'It is due from the first day of the month after the claim.',
    a_savoir: [
      'It stops at retirement age: ASPA may then replace it.',
      'Your disability must cut your ability to work by two thirds.',
    ],
  },
  falc: {
    libelle: 'L’allocation supplémentaire d’invalidité (ASI)',
    en_bref: 'C’est de l’argent en plus d’une petite pension d’invalidité.\nIl faut ne pas avoir l’âge de la retraite.',
    pour_qui: [
      'Elle vous donne une pension d’invalidité',
      'Elle vous donne une pension ou une retraite avant l’âge',
      'Vous travaillez dans l’agriculture',
    ],
    formulaire: 'Le formulaire en papier (numéro 11175)',
    documents: [
      'la lettre qui vous donne votre pension',
      'l’argent reçu par vous et votre conjoint pendant 3 mois',
      'votre carte d’identité ou votre titre de séjour',
      'votre RIB. La banque vous donne ce papier.',
    ],
    demarche: [
      'Demandez le formulaire à la caisse qui paie votre pension.\nRendez-le à la même caisse.',
      'Ensuite, dites vos revenus quand la caisse le demande.',
    ],
    delai: 'L’aide commence le mois après votre demande.',
    a_savoir: [
      'Elle s’arrête à l’âge de la retraite.\nVous pouvez alors demander l’ASPA.',
      'Votre maladie ou votre handicap doit vous empêcher beaucoup de travailler.',
    ],
  },
}
