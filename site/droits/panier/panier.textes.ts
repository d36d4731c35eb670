import { textes } from '../../../plateforme/langues/textes.ts'

export const panierTextes = textes({
  titre: { note: 'Title of the page of the rights.', max: 40, fr: 'Les droits', en: 'The benefits', falc: 'Les aides' },
  description: {
    note: 'Two lines shown by search engines.',
    max: 160,
    fr: 'RSA, logement, santé, famille, handicap, retraite, chômage : qui paie, comment demander, et la loi règle par règle.',
    en: 'Minimum income, housing, health, family, disability, old age, unemployment: who pays, how to claim, and the law.',
    falc: 'Les aides pour le logement, la santé, la famille : comment les demander.',
  },
  chapeau: {
    note: 'Under the title.',
    fr: 'Voici les droits que nous savons calculer. Pour savoir si l’un d’eux est pour vous, répondez à quelques questions.',
    en: 'These are the benefits we can work out. To see whether one is for you, answer a few questions.',
    falc: 'Nous savons calculer ces aides.\nRépondez à nos questions pour savoir si vous y avez droit.',
  },
  simuler: {
    note: 'The big button: leads to the simulator.',
    max: 30,
    fr: 'Voir mes droits possibles',
    en: 'See what I may get',
    falc: 'Chercher mes aides',
  },
  payeurs: {
    note: 'Before the names of the bodies that decide and pay.',
    fr: 'À qui s’adresser :',
    en: 'Who to contact:',
    falc: 'À qui demander ?',
  },
  voir: {
    note: 'Link to the page of one right.',
    fr: 'Comment demander, et comment c’est calculé',
    en: 'How to claim, and how it is worked out',
    falc: 'Comment demander cette aide',
  },
  officielle: {
    note: 'Link to the official page on service-public.fr.',
    fr: 'La fiche officielle, sur service-public.fr',
    en: 'The official page, on service-public.fr (in French)',
    falc: 'La page officielle, sur service-public.fr',
  },
  loi: {
    note: 'Head of the part for lawyers and social workers.',
    fr: 'Le droit, règle par règle',
    en: 'The law, rule by rule',
    falc: 'Les règles de la loi',
  },
  loi_quoi: {
    note: 'Under that head.',
    fr: 'Pour vérifier. Chaque règle est écrite à partir de ses articles, et expliquée en français à partir du code qui la calcule.',
    en: 'To check. Each rule is written from its articles, and told in French from the very code that computes it.',
    falc: 'Cette partie est pour les professionnels.\nElle est plus difficile à lire.',
  },
})
