import { textes } from '../../../plateforme/langues/textes.ts'

export const panierTextes = textes({
  titre: { note: 'Title of the page of the rights.', max: 40, fr: 'Les droits', en: 'The benefits', falc: 'Les aides' },
  description: {
    note: 'Two lines shown by search engines.',
    max: 160,
    fr: 'RSA, prime d’activité : qui les paie, comment les demander, et la loi règle par règle avec ses montants et ses dates.',
    en: 'RSA, prime d’activité: who pays them, how to claim, and the law rule by rule with its amounts and dates.',
    falc: 'Le RSA et la prime d’activité : comment les demander.',
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
    note: 'Before the names of the bodies that pay.',
    fr: 'Qui paie :',
    en: 'Who pays:',
    falc: 'Qui donne l’argent ?',
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
  montants: {
    note: 'Head: the amounts that are revalued.',
    fr: 'Les montants revalorisés',
    en: 'Amounts that are updated',
    falc: 'Les montants qui changent',
  },
  montants_legende: {
    note: 'Caption of their table.',
    fr: 'En vigueur en {mois}',
    en: 'In force in {mois}',
    falc: 'Les montants de {mois}',
  },
  toutes_les_valeurs: {
    note: 'Link to the full list of values.',
    fr: { un: 'Voir la seule valeur datée', autres: 'Voir les {n} valeurs datées' },
    en: { un: 'See the only dated value', autres: 'See all {n} dated values' },
    falc: { un: 'Voir la seule valeur', autres: 'Voir les {n} valeurs' },
  },
})
