import { textes } from '../langues/textes.ts'

export const rechercheTextes = textes({
  titre: { note: 'Title of the page.', fr: 'Rechercher', en: 'Search', falc: 'Chercher' },
  libelle: {
    note: 'Label of the field.',
    fr: 'Un droit, un mot de l’aide, un territoire…',
    en: 'A right, a word of the help, a territory…',
    falc: 'Écrivez un mot',
  },
  libelle_membre: {
    note: 'Label of the field, for who is signed in.',
    fr: 'Un droit, l’aide, un territoire, une organisation, un collègue…',
    en: 'A right, the help, a territory, an organisation, a colleague…',
    falc: 'Écrivez un mot',
  },
  pas_de_nom: {
    note: 'For those who follow households: a name typed here would stay in the browser’s history.',
    fr: 'Ne tapez pas ici le nom d’une personne accompagnée.',
    en: 'Do not type here the name of a person you support.',
    falc: 'N’écrivez pas ici le nom d’une personne aidée.',
  },
  guichet: {
    note: 'Link after the sentence above.',
    fr: 'Chercher un foyer par nom et date de naissance',
    en: 'Find a household by name and birth date',
    falc: 'Chercher un foyer',
  },
  trop_court: {
    note: 'When fewer than two letters were typed.',
    fr: 'Tapez au moins deux lettres.',
    en: 'Type at least two letters.',
    falc: 'Écrivez au moins deux lettres.',
  },
  rien: {
    note: 'Title when nothing is found.',
    fr: 'Rien ne correspond',
    en: 'Nothing matches',
    falc: 'Nous n’avons rien trouvé',
  },
  rien_quoi: {
    note: 'Under it.',
    fr: 'Essayez un mot plus court ou plus courant.',
    en: 'Try a shorter or more usual word.',
    falc: 'Essayez avec un autre mot.',
  },
  la_loi: {
    note: 'Link to the search among rules and texts.',
    fr: 'Chercher aussi dans les règles de calcul',
    en: 'Search the rules of computation too',
    falc: 'Chercher dans les règles de calcul',
  },
  droits: { note: 'Heading of results.', fr: 'Droits', en: 'Rights', falc: 'Droits' },
  aide: { note: 'Heading of results.', fr: 'Aide', en: 'Help', falc: 'Aide' },
  territoires: { note: 'Heading of results.', fr: 'Territoires', en: 'Territories', falc: 'Territoires' },
  aides_locales: {
    note: 'Heading of results.',
    fr: 'Aides locales',
    en: 'Local aids',
    falc: 'Aides près de chez vous',
  },
  organisations: { note: 'Heading of results.', fr: 'Organisations', en: 'Organisations', falc: 'Organisations' },
  membres: { note: 'Heading of results.', fr: 'Collègues', en: 'Colleagues', falc: 'Collègues' },
  tous: {
    note: 'Link under the first results of a heading; {groupe} is that heading.',
    fr: 'Tous les résultats : {groupe}',
    en: 'All results: {groupe}',
    falc: 'Voir tout : {groupe}',
  },
  revenir: {
    note: 'Link from one heading back to all.',
    fr: 'Revenir à tous les résultats',
    en: 'Back to all results',
    falc: 'Revenir',
  },
})
