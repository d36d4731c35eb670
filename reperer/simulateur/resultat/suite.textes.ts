import { textes } from '../../../plateforme/langues/textes.ts'

/** What to do next, and what the result rests on. */
export const suiteTextes = textes({
  demander: { note: 'Head: how to claim.', fr: 'Comment demander', en: 'How to claim', falc: 'Comment demander' },
  ou: { note: 'Head: where.', fr: 'Où', en: 'Where', falc: 'Où' },
  etapes: { note: 'Head: the steps of the claim.', fr: 'Étapes', en: 'Steps', falc: 'Que faire' },
  papiers: { note: 'Head: documents.', fr: 'Papiers à préparer', en: 'Papers to prepare', falc: 'Papiers à préparer' },
  formulaire: { note: 'Head: the paper form.', fr: 'Formulaire papier', en: 'Paper form', falc: 'Formulaire papier' },
  delai: { note: 'Head: when it is paid.', fr: 'Quand', en: 'When', falc: 'Quand' },
  a_savoir: { note: 'Head: good to know.', fr: 'À savoir', en: 'Good to know', falc: 'À savoir' },
  quand_meme: {
    note: 'Opens how to claim a right that is closed or unknown.',
    fr: 'Comment demander quand même',
    en: 'How to claim anyway',
    falc: 'Comment demander quand même',
  },
  hypotheses: {
    note: 'Opens the list of what was supposed. {n} is their number.',
    fr: { un: 'Ce que nous avons supposé ({n})', autres: 'Ce que nous avons supposé ({n})' },
    en: { un: 'What we assumed ({n})', autres: 'What we assumed ({n})' },
    falc: { un: 'Ce que nous avons supposé ({n})', autres: 'Ce que nous avons supposé ({n})' },
  },
  hypotheses_aide: {
    note: 'Above what was supposed. If one is wrong, the result may be too.',
    fr: 'Nous ne l’avons pas demandé, car c’est rare. Si c’est votre cas, parlez-en à la caisse : le montant peut changer.',
    en: 'We did not ask, as it is rare. If it applies to you, tell the fund: the amount may change.',
    falc: 'Nous n’avons pas posé ces questions.\nC’est votre cas ? Dites-le à la CAF.',
  },
  reponses: {
    note: 'Opens the list of answers.',
    fr: 'Vos réponses',
    en: 'Your answers',
    falc: 'Vos réponses',
  },
  modifier: {
    note: 'Button beside the answers of one subject.',
    fr: 'Modifier : {sujet}',
    en: 'Change: {sujet}',
    falc: 'Changer : {sujet}',
  },
  aide: {
    note: 'Head: people who can help.',
    fr: 'Quelqu’un peut vous aider',
    en: 'Someone can help you',
    falc: 'Une personne peut vous aider',
  },
  aide_detail: {
    note: 'Who helps, for free. Followed by a link to the map of France services.',
    fr: 'Une France services, la mairie (CCAS), une assistante sociale ou une association fait la demande avec vous. C’est gratuit.',
    en: 'A France services desk, the town hall (CCAS), a social worker or a charity can claim with you. It is free.',
    falc: 'Une personne peut faire la demande avec vous.\nPar exemple : à la mairie ou dans une France services.\nC’est gratuit.',
  },
  france_services: {
    note: 'Link to the map of France services.',
    fr: 'Trouver une France services',
    en: 'Find a France services desk',
    falc: 'Trouver une France services',
  },
  aides_locales: {
    note: 'Link to the list of territories, each with the aids that it votes itself.',
    fr: 'Voir les aides locales de mon territoire',
    en: 'See the local aids of my area',
    falc: 'Voir les aides de ma ville',
  },
  garde: {
    note: 'At the end of the results. True: nothing is stored.',
    fr: 'Nous n’avons rien gardé : ni vos réponses, ni ce résultat. Fermez la page, et tout disparaît.',
    en: 'We have kept nothing: neither your answers nor this result. Close the page and all is gone.',
    falc: 'Nous n’avons rien gardé.\nFermez la page : tout disparaît.',
  },
  imprimer: { note: 'Button.', max: 24, fr: 'Imprimer', en: 'Print', falc: 'Imprimer' },
  imprimer_aide: {
    note: 'Beside the end of the results.',
    fr: 'Pour le garder, imprimez cette page : elle tient sur une ou deux feuilles.',
    en: 'To keep it, print this page: it fits on one or two sheets.',
    falc: 'Pour le garder, imprimez cette page.',
  },
  recommencer: { note: 'Link: start again.', max: 24, fr: 'Recommencer', en: 'Start again', falc: 'Recommencer' },
})
