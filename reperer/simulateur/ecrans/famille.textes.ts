import { textes } from '../../../plateforme/langues/textes.ts'

/** The couple, the children, a birth to come, living alone with children. */
export const familleTextes = textes({
  titre_couple: { note: 'Title.', max: 40, fr: 'Votre couple', en: 'Your relationship', falc: 'Votre couple' },
  en_couple: {
    note: 'Question.',
    fr: 'Vivez-vous en couple ?',
    en: 'Do you live with a partner?',
    falc: 'Vivez-vous en couple ?',
  },
  en_couple_aide: {
    note: 'Under the question: marriage or not, what counts is a shared life.',
    fr: 'Marié, pacsé ou non : ce qui compte est de vivre ensemble.',
    en: 'Married, in a civil partnership or not: what counts is living together.',
    falc: 'Vous pouvez être marié, pacsé, ou rien du tout.',
  },
  pourquoi_couple: {
    note: 'Why the couple is asked.',
    fr: 'Les aides se calculent pour le foyer entier : vous, votre partenaire et vos enfants.',
    en: 'Benefits are worked out for the whole household: you, your partner and your children.',
    falc: 'Nous calculons pour toute votre famille.',
  },
  titre_enfants: { note: 'Title.', max: 40, fr: 'Vos enfants', en: 'Your children', falc: 'Vos enfants' },
  nb_enfants: {
    note: 'Question. Under 25 is the limit of the RSA.',
    fr: 'Combien d’enfants de moins de 25 ans vivent avec vous ?',
    en: 'How many children under 25 live with you?',
    falc: 'Combien d’enfants de moins de 25 ans vivent avec vous ?',
  },
  nb_enfants_aide: {
    note: 'Under the question.',
    fr: 'Comptez aussi ceux qui vivent avec vous une partie du temps. Écrivez 0 si vous n’en avez pas.',
    en: 'Count those who live with you part of the time too. Write 0 if you have none.',
    falc: 'Comptez aussi l’enfant qui vit parfois avec vous.\nPas d’enfant ? Écrivez 0.',
  },
  pourquoi_enfants: {
    note: 'Why children are asked.',
    fr: 'Chaque enfant peut augmenter le montant. Son âge compte.',
    en: 'Each child may raise the amount. Their age counts.',
    falc: 'L’aide est plus grande avec des enfants.\nLeur âge compte.',
  },
  naissance_enfant: {
    note: 'Question, one a child. {rang} is 1, 2, 3…',
    fr: 'Date de naissance de l’enfant {rang}',
    en: 'Date of birth of child {rang}',
    falc: 'Date de naissance de l’enfant {rang}',
  },
  titre_naissance: {
    note: 'Title of the screen about a birth to come.',
    max: 40,
    fr: 'Une naissance à venir',
    en: 'A child on the way',
    falc: 'Un bébé va naître',
  },
  enceinte_vous: {
    note: 'Question.',
    fr: 'Êtes-vous enceinte ?',
    en: 'Are you pregnant?',
    falc: 'Êtes-vous enceinte ?',
  },
  enceinte_conjoint: {
    note: 'Question about the partner.',
    fr: 'Votre partenaire est-elle enceinte ?',
    en: 'Is your partner pregnant?',
    falc: 'Votre partenaire est enceinte ?',
  },
  pourquoi_naissance: {
    note: 'Why pregnancy is asked.',
    fr: 'Une grossesse peut ouvrir le droit avant 25 ans. Elle augmente le montant pour une personne seule.',
    en: 'A pregnancy may open the right before 25. It raises the amount for a single person.',
    falc: 'Être enceinte peut donner droit à plus d’argent.',
  },
  enceinte_depuis: {
    note: 'Question: month of the declaration of pregnancy.',
    fr: 'Quand avez-vous déclaré votre grossesse ?',
    en: 'When did you declare your pregnancy?',
    falc: 'Quand avez-vous déclaré votre grossesse ?',
  },
  enceinte_depuis_aide: {
    note: 'Under the question. The declaration is made by a doctor or midwife before 14 weeks.',
    fr: 'Le mois où la grossesse a été déclarée à la CAF et à l’Assurance maladie. Si ce n’est pas fait, écrivez ce mois-ci.',
    en: 'The month it was declared to the CAF and to health insurance. If it has not been, write this month.',
    falc: 'C’est le mois de la déclaration à la CAF.\nPas encore fait ? Écrivez ce mois-ci.',
  },
  titre_seul: {
    note: 'Title of the screen on living alone with children.',
    max: 40,
    fr: 'Vivre seul avec ses enfants',
    en: 'Living alone with children',
    falc: 'Vivre seul avec ses enfants',
  },
  seul_depuis: {
    note: 'Question to a lone parent.',
    fr: 'Depuis quand vivez-vous seul ou seule avec vos enfants ?',
    en: 'Since when have you lived alone with your children?',
    falc: 'Depuis quand vivez-vous seul avec vos enfants ?',
  },
  seul_depuis_aide: {
    note: 'Under the question.',
    fr: 'Si cela a toujours été le cas, écrivez le mois de naissance de votre premier enfant.',
    en: 'If it has always been so, write the month when your first child was born.',
    falc: 'C’est depuis toujours ?\nÉcrivez le mois de naissance de votre premier enfant.',
  },
  pourquoi_seul: {
    note: 'Why it is asked: the increase lasts twelve months after a separation.',
    fr: 'Le montant est plus élevé pendant un an après une séparation.',
    en: 'The amount is higher for a year after a separation.',
    falc: 'Après une séparation, l’aide est plus grande pendant 1 an.',
  },
})
