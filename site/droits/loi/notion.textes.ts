import { textesDeTravail } from '../../../plateforme/langues/textes.ts'

/** What the pages of rules, facts and values share. */
export const notionTextes = textesDeTravail({
  droits: { note: 'Breadcrumb: the page of the rights.', fr: 'Droits', en: 'Rights' },
  regles: { note: 'Title and breadcrumb: the list of the rules.', fr: 'Règles', en: 'Rules' },
  entrees: { note: 'Title and breadcrumb: the facts that rules ask for.', fr: 'Faits demandés', en: 'Facts asked' },
  valeurs: {
    note: 'Title and breadcrumb: the amounts and rates fixed by a text.',
    fr: 'Valeurs datées',
    en: 'Dated values',
  },
  nom: { note: 'The technical name, as programs write it.', fr: 'Nom', en: 'Name' },
  libelle: { note: 'Column: what the rule or value is called.', fr: 'Libellé', en: 'Label' },
  se_lit_pour: { note: 'For whom it is read: each person, each family.', fr: 'Se lit pour', en: 'Read for' },
  unite: { note: 'The unit of the value.', fr: 'Unité', en: 'Unit' },
  periode: { note: 'Every month, every year, once for all.', fr: 'Période', en: 'Period' },
  textes: { note: 'The articles it comes from.', fr: 'Textes', en: 'Legal texts' },
  texte: { note: 'Column: the text that fixes a value.', fr: 'Texte', en: 'Legal text' },
  aucun_texte: {
    note: 'In place of the articles, when a rule is plain arithmetic or a common notion.',
    fr: 'Aucun article : notion commune à plusieurs règles',
    en: 'No article: a notion shared by several rules',
  },
  source: { note: 'The file of the repository where it is written.', fr: 'Écrit dans', en: 'Written in' },
  lue_par: { note: 'Head: the rules that read this one.', fr: 'Où c’est lu', en: 'Where it is read' },
  lue_par_personne: {
    note: 'When nothing reads it.',
    fr: 'Aucune règle ne le lit encore. Il est connu pour qu’un dossier complet soit accepté.',
    en: 'No rule reads it yet. It is known so that a complete file is accepted.',
  },
  lue_par_hypothese: {
    note: 'Before the facts whose declared default depends on this notion.',
    fr: 'Sert aussi à savoir si l’on peut supposer une réponse pour :',
    en: 'Also tells whether an answer may be assumed for:',
  },
  calcule_le_droit: {
    note: 'Before a link to the right that this rule computes.',
    fr: 'C’est le résultat du droit :',
    en: 'This is the result of the right:',
  },
  depuis: { note: 'Column: the day from which a value holds.', fr: 'Depuis', en: 'Since' },
  valeur: { note: 'Column: the value.', fr: 'Valeur', en: 'Value' },
  verifie: {
    note: 'Column: the day someone last compared the value with its text.',
    fr: 'Vérifié le',
    en: 'Checked on',
  },
  contre_texte: { note: 'After that day: compared with the text itself.', fr: 'sur le texte', en: 'against the text' },
  contre_publication: {
    note: 'After that day: compared with a table that a fund, the State or a publisher of law prints.',
    fr: 'sur un barème publié',
    en: 'against a published table',
  },
  contre_openfisca: {
    note: 'After that day: compared with the parameters of OpenFisca; the text remains to be read.',
    fr: 'sur OpenFisca',
    en: 'against OpenFisca',
  },
  contre_calcul: {
    note: 'After that day: worked out from the amount before and the published rate; the amount itself remains to be read.',
    fr: 'calculée d’après le taux publié',
    en: 'worked out from the published rate',
  },
  connue_jusqu_au: {
    note: 'Column: the last day for which the value is known.',
    fr: 'Connue jusqu’au',
    en: 'Known until',
  },
  sans_fin: {
    note: 'In place of that day: only a new text can change the value.',
    fr: 'un nouveau texte',
    en: 'a new text',
  },
  trop_tot: {
    note: 'A value asked for before the first one.',
    fr: 'Pas de valeur en {mois} : la première est du {date}.',
    en: 'No value in {mois}: the first one is of {date}.',
  },
  trop_tard: {
    note: 'A value asked for after the last day it is known for.',
    fr: 'Pas de valeur en {mois} : elle est connue jusqu’au {date}.',
    en: 'No value in {mois}: it is known until {date}.',
  },
  regle_trop_tot: {
    note: 'A rule asked for before it began.',
    fr: 'La règle n’existe pas en {mois} : elle commence le {date}.',
    en: 'The rule does not exist in {mois}: it begins on {date}.',
  },
})
