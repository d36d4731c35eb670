import { textesDeTravail } from '../../../plateforme/langues/textes.ts'

export const listesTextes = textesDeTravail({
  chercher: {
    note: 'Label of the search box over all the rules, facts and values.',
    fr: 'Chercher une règle, un fait, une valeur ou un article',
    en: 'Search for a rule, a fact, a value or an article',
  },
  exemple: {
    note: 'Hint under the search box. Words of French law: not to be translated.',
    fr: 'Par exemple : forfait logement, loyer, L. 262-2',
    en: 'In French, for example: forfait logement, loyer, L. 262-2',
  },
  recherche: { note: 'Title of the page of results.', fr: 'Recherche dans le droit', en: 'Search in the law' },
  resultats: {
    note: 'Count of results. {demande} is what was typed.',
    fr: { un: '{n} résultat pour « {demande} »', autres: '{n} résultats pour « {demande} »' },
    en: { un: '{n} result for “{demande}”', autres: '{n} results for “{demande}”' },
  },
  rien: { note: 'Head: nothing was found.', fr: 'Rien ne porte ces mots', en: 'Nothing bears these words' },
  rien_que_faire: {
    note: 'What to do then.',
    fr: 'Essayez un seul mot, ou un numéro d’article. Ou parcourez les listes :',
    en: 'Try a single French word, or the number of an article. Or go through the lists:',
  },
  demander: {
    note: 'The page of results, before any word was typed.',
    fr: 'Écrivez un mot, un nom technique ou un numéro d’article.',
    en: 'Type a French word, a technical name or the number of an article.',
  },
  regles_n: {
    note: 'Head or link: how many rules.',
    fr: { un: '{n} règle', autres: '{n} règles' },
    en: { un: '{n} rule', autres: '{n} rules' },
  },
  entrees_n: {
    note: 'Head or link: how many facts.',
    fr: { un: '{n} fait demandé', autres: '{n} faits demandés' },
    en: { un: '{n} fact asked', autres: '{n} facts asked' },
  },
  valeurs_n: {
    note: 'Head or link: how many dated values.',
    fr: { un: '{n} valeur datée', autres: '{n} valeurs datées' },
    en: { un: '{n} dated value', autres: '{n} dated values' },
  },
  regles_quoi: {
    note: 'Under the title of the list of rules.',
    fr: 'Tout ce que le logiciel calcule : chaque règle, ses articles, sa formule en français.',
    en: 'All that the software computes: each rule, its articles, its formula in French.',
  },
  entrees_quoi: {
    note: 'Under the title of the list of facts.',
    fr: 'Tout ce que les règles demandent de savoir d’une personne, d’une famille ou d’un logement.',
    en: 'All that the rules need to know of a person, a family or a home.',
  },
  valeurs_quoi: {
    note: 'Under the title of the list of values.',
    fr: 'Les montants, taux et seuils fixés par un texte, avec leur date et leur dernière vérification.',
    en: 'Amounts, rates and thresholds fixed by a text, with their date and their last check.',
  },
  valeurs_legende: {
    note: 'Caption of the table of values.',
    fr: 'Valeurs en vigueur en {mois}',
    en: 'Values in force in {mois}',
  },
  suppose: {
    note: 'Column: whether a value may be assumed when nobody answers.',
    fr: 'Faute de réponse',
    en: 'When there is no answer',
  },
  suppose_oui: {
    note: 'In that column: a value is assumed for everybody.',
    fr: 'une réponse est supposée',
    en: 'an answer is assumed',
  },
  suppose_parfois: {
    note: 'In that column: a value is assumed under a condition.',
    fr: 'supposée dans certains cas',
    en: 'assumed in some cases',
  },
  suppose_non: { note: 'In that column: nothing is assumed.', fr: 'rien n’est supposé', en: 'nothing is assumed' },
})
