import { textes } from '../../../plateforme/langues/textes.ts'

/** The first screen: what the person came to check. The code of a box is that of a need of the basket. */
export const choixTextes = textes({
  titre: {
    note: 'Title of the first screen.',
    max: 40,
    fr: 'Votre recherche',
    en: 'What to check',
    falc: 'Votre choix',
  },
  pourquoi: {
    note: 'Why it is asked.',
    fr: 'Moins vous cochez de cases, moins il y a de questions. Vous pourrez en ajouter à la fin.',
    en: 'The fewer boxes you tick, the fewer questions there are. You can add more at the end.',
    falc: 'Peu de cases : peu de questions.\nVous pouvez ajouter une case à la fin.',
  },
  besoins: {
    note: 'Question, several boxes.',
    fr: 'Que voulez-vous vérifier ?',
    en: 'What would you like to check?',
    falc: 'Quelles aides cherchez-vous ?',
  },
  aide: {
    note: 'Under the question.',
    fr: 'Cochez une ou plusieurs cases.',
    en: 'Tick one box or more.',
    falc: 'Vous pouvez cocher plusieurs cases.',
  },
  tous: { note: 'Box: everything.', fr: 'Tous mes droits', en: 'Everything I may get', falc: 'Toutes les aides' },
  revenu_minimum: {
    note: 'Box: a minimum income.',
    fr: 'Un revenu minimum (RSA)',
    en: 'A minimum income (RSA)',
    falc: 'De l’argent pour vivre (RSA)',
  },
  travail: {
    note: 'Box: a top-up for those who work.',
    fr: 'Un complément à mon salaire (prime d’activité)',
    en: 'A top-up to my wage (prime d’activité)',
    falc: 'De l’argent en plus du salaire (prime d’activité)',
  },
  chomage: {
    note: 'Box: unemployment benefit, and the allowance that follows it.',
    fr: 'Le chômage (ARE, ASS)',
    en: 'Unemployment benefit (ARE, ASS)',
    falc: 'Le chômage (ARE, ASS)',
  },
  logement: {
    note: 'Box: housing benefit.',
    fr: 'Mon loyer ou mon crédit (APL)',
    en: 'My rent or mortgage (APL)',
    falc: 'Une aide pour le loyer (APL)',
  },
  sante: {
    note: 'Box: cover for health care costs.',
    fr: 'Une mutuelle gratuite ou peu chère (CSS)',
    en: 'Free or cheap health cover (CSS)',
    falc: 'Une mutuelle gratuite ou pas chère (CSS)',
  },
  energie: {
    note: 'Box: help with energy bills.',
    fr: 'L’électricité et le chauffage (chèque énergie)',
    en: 'Electricity and heating (chèque énergie)',
    falc: 'L’électricité et le chauffage (chèque énergie)',
  },
  famille: {
    note: 'Box: benefits for children.',
    fr: 'Mes enfants (prestations familiales)',
    en: 'My children (family benefits)',
    falc: 'Les aides pour les enfants',
  },
  handicap: {
    note: 'Box: disability.',
    fr: 'Un handicap ou une invalidité (AAH, ASI)',
    en: 'A disability (AAH, ASI)',
    falc: 'Un handicap (AAH, ASI)',
  },
  vieillesse: {
    note: 'Box: low pensions.',
    fr: 'Une petite retraite (ASPA)',
    en: 'A low pension (ASPA)',
    falc: 'Une petite retraite (ASPA)',
  },
})
