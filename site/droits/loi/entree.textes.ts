import { textesDeTravail } from '../../../plateforme/langues/textes.ts'

export const entreeTextes = textesDeTravail({
  type: { note: 'What kind of answer the fact takes.', fr: 'Réponse', en: 'Answer' },
  minimum: { note: 'The smallest amount that is accepted.', fr: 'Au moins', en: 'At least' },
  perte: {
    note: 'In place of the smallest amount: losses may be given.',
    fr: 'une perte est acceptée (montant négatif)',
    en: 'a loss is accepted (negative amount)',
  },
  annee_divisee: {
    note: 'How an amount given for a year is read for a month.',
    fr: 'Un montant donné pour une année compte pour un douzième chaque mois.',
    en: 'An amount given for a year counts for one twelfth each month.',
  },
  annee_repetee: {
    note: 'How an answer given for a year is read for a month.',
    fr: 'Une réponse donnée pour une année vaut pour chacun de ses mois.',
    en: 'An answer given for a year holds for each of its months.',
  },
  annee_entiere: {
    note: 'A fact that is known by the year.',
    fr: 'La réponse est donnée pour l’année entière.',
    en: 'The answer is given for the whole year.',
  },
  une_fois: {
    note: 'A fact that does not change.',
    fr: 'La réponse est donnée une fois : elle ne change pas d’un mois à l’autre.',
    en: 'The answer is given once: it does not change from month to month.',
  },
  lecture: { note: 'Head: months and years.', fr: 'Mois et années', en: 'Months and years' },
  membres: { note: 'Head: the closed list of answers.', fr: 'Réponses possibles', en: 'Possible answers' },
  code: { note: 'Column: the code of an answer, as programs write it.', fr: 'Code', en: 'Code' },
  reponse: { note: 'Column: an answer.', fr: 'Réponse', en: 'Answer' },
  voir_membres: {
    note: 'Opens a long list of answers.',
    fr: 'Voir les {nombre} réponses',
    en: 'See the {nombre} answers',
  },
  sans_reponse: {
    note: 'Head: what happens when nobody answers.',
    fr: 'Faute de réponse',
    en: 'When there is no answer',
  },
  inconnu: {
    note: 'There is no declared default: the right is unknown until the fact is given.',
    fr: 'Rien n’est supposé. Le droit reste à préciser tant que ce fait manque, s’il peut changer le résultat.',
    en: 'Nothing is assumed. The right stays unknown while this fact is missing, if it may change the result.',
  },
  suppose: { note: 'The value assumed.', fr: 'On suppose : {valeur}.', en: 'It is assumed to be: {valeur}.' },
  raison: { note: 'Before the reason why a value may be assumed.', fr: 'Raison :', en: 'Reason:' },
  pour_tous: { note: 'The value is assumed for everybody.', fr: 'Pour qui : tout le monde', en: 'For whom: everybody' },
  pour_qui: {
    note: 'Over the condition under which the value is assumed.',
    fr: 'Seulement dans ce cas :',
    en: 'Only in this case:',
  },
  sinon_inconnu: {
    note: 'Under that condition.',
    fr: 'Dans les autres cas, rien n’est supposé.',
    en: 'In other cases, nothing is assumed.',
  },
})
