import type { Traductions } from './traduction.ts'

export const traductions_aah: Traductions = {
  en: {
    libelle: 'Disability benefit for adults (AAH)',
    en_bref: 'A minimum income for disabled adults.',
    pour_qui: [
      'You claim the benefit here: it recognises the disability',
      'It pays the benefit, if you belong to the general scheme',
      'You belong to the farming scheme',
    ],
    formulaire: 'Claim form for the MDPH (cerfa no. 15692, in French)',
    documents: [
      'the claim form for the MDPH',
      'a medical certificate less than a year old',
      'proof of identity, or your residence permit',
      'proof of address',
    ],
    demarche: [
      'Fill in the claim online or on paper, and give it to the MDPH of your département.',
      'A commission sets a degree of disability and decides.',
      'CAF or MSA then works out the amount and pays it.',
    ],
    delai: 'The MDPH has four months to answer; no answer means no. The benefit is due from the month after the claim.',
    a_savoir: [
      'The income of your spouse or partner has not counted since October 2023.',
      'Part of your pay is not counted: working does not take it all away.',
      'Between 50 and 79% disability, it must also be hard for you to get a job.',
    ],
  },
  falc: {
    libelle: 'L’allocation aux adultes handicapés (AAH)',
    en_bref: 'L’AAH est une aide en argent.\nElle est pour les adultes handicapés.',
    pour_qui: [
      'Vous demandez l’AAH à la MDPH. Elle reconnaît votre handicap.',
      'Elle vous donne l’argent',
      'Vous travaillez dans l’agriculture',
    ],
    formulaire: 'Le formulaire en papier (numéro 15692)',
    documents: [
      'le formulaire de demande à la MDPH',
      'un certificat de votre médecin. Il doit avoir moins d’un an.',
      'votre carte d’identité ou votre titre de séjour',
      'une preuve de votre adresse',
    ],
    demarche: [
      'Remplissez la demande sur internet ou sur papier.\nDonnez-la à la MDPH.',
      'Un groupe de personnes étudie votre handicap et décide.',
      'La CAF ou la MSA calcule ensuite votre aide.',
    ],
    delai:
      'La MDPH répond en 4 mois.\nSi elle ne répond pas, cela veut dire non.\nL’aide commence le mois après la demande.',
    a_savoir: [
      'L’argent de votre conjoint ne compte pas.',
      'Vous pouvez travailler et garder une partie de l’AAH.',
      'Votre taux de handicap est entre 50 et 79 % ?\nIl faut aussi avoir du mal à trouver un travail.',
    ],
  },
}
