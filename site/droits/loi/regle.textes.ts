import { textesDeTravail } from '../../../plateforme/langues/textes.ts'

export const regleTextes = textesDeTravail({
  calcul: { note: 'Head: the formula of the rule.', fr: 'Calcul', en: 'Formula' },
  en_francais: {
    note: 'English only in use: formulas and labels are those of French law.',
    fr: 'La formule est écrite à partir du code qui calcule : elle dit exactement ce que le logiciel fait.',
    en: 'The formula is written from the code that computes, in the French of the law: it says exactly what the software does.',
  },
  redactions: { note: 'Head: the dated wordings of the rule.', fr: 'Rédactions', en: 'Wordings' },
  redaction_depuis: { note: 'Over one wording.', fr: 'Depuis le {date}', en: 'Since {date}' },
  redaction_du_au: {
    note: 'Over one wording that another one replaced.',
    fr: 'Du {debut} au {fin}',
    en: 'From {debut} to {fin}',
  },
  sans_date: {
    note: 'A rule given without a date: its values set its limits.',
    fr: 'Une seule rédaction, à toutes les dates que couvrent ses valeurs.',
    en: 'One wording, at every date that its values cover.',
  },
  une_date: {
    note: 'A rule with one dated wording.',
    fr: 'Une seule rédaction, depuis le {date}.',
    en: 'One wording, since {date}.',
  },
  en_vigueur: { note: 'The wording in force the month chosen.', fr: 'en vigueur en {mois}', en: 'in force in {mois}' },
  valeurs_en_vigueur: {
    note: 'Head: the parameters that the rule reads.',
    fr: 'Valeurs en vigueur en {mois}',
    en: 'Values in force in {mois}',
  },
  valeurs: { note: 'Head, when the month cannot be read.', fr: 'Valeurs en vigueur', en: 'Values in force' },
  aucune_valeur: {
    note: 'The rule reads no parameter by itself.',
    fr: 'Cette règle ne lit elle-même aucune valeur fixée par un texte. Celles des règles qu’elle lit sont sur leurs pages.',
    en: 'This rule reads no value fixed by a text by itself. Those of the rules it reads are on their pages.',
  },
  non_couvert: {
    note: 'Notice: the law held here does not cover the month.',
    fr: 'Ce mois n’est pas couvert',
    en: 'This month is not covered',
  },
  non_couvert_detail: {
    note: 'In that notice. A date outside is refused, never guessed.',
    fr: 'Le calcul est refusé pour ce mois : aucune valeur n’est supposée.',
    en: 'Computing is refused for this month: no value is assumed.',
  },
  mois: { note: 'Label of the month to choose.', fr: 'Voir un autre mois', en: 'See another month' },
  voir: { note: 'Button beside the month.', max: 12, fr: 'Voir', en: 'See' },
  mois_illisible: {
    note: 'Error: what was typed is not a month.',
    fr: 'Ce mois n’existe pas. Choisissez un mois et une année sur quatre chiffres.',
    en: 'There is no such month. Choose a month and a year of four digits.',
  },
  lit: { note: 'Head: what the rule reads.', fr: 'Ce que la règle lit', en: 'What the rule reads' },
  autres_regles: { note: 'Head: other rules it reads.', fr: 'Des règles', en: 'Rules' },
  faits: { note: 'Head: facts it reads.', fr: 'Des faits', en: 'Facts' },
})
