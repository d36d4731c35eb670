import { textes } from '../../../plateforme/langues/textes.ts'

/** What is said beside a field that cannot be read. Each says what to do. */
export const erreursTextes = textes({
  date_incomplete: {
    note: 'A date with a part missing.',
    fr: 'Écrivez le jour, le mois et l’année. Ou laissez tout vide.',
    en: 'Write the day, the month and the year. Or leave all three empty.',
    falc: 'Écrivez le jour, le mois et l’année.',
  },
  date_impossible: {
    note: 'A day that is not in the calendar.',
    fr: 'Cette date n’existe pas. Vérifiez le jour, le mois et l’année.',
    en: 'This date does not exist. Check the day, the month and the year.',
    falc: 'Cette date n’existe pas.\nVérifiez les chiffres.',
  },
  date_future: {
    note: 'A date in the future.',
    fr: 'Cette date n’est pas encore arrivée. Vérifiez l’année.',
    en: 'This date has not come yet. Check the year.',
    falc: 'Cette date est dans le futur.\nVérifiez l’année.',
  },
  mois_incomplet: {
    note: 'A month without its year, or the reverse.',
    fr: 'Choisissez le mois et écrivez l’année. Ou laissez tout vide.',
    en: 'Choose the month and write the year. Or leave both empty.',
    falc: 'Choisissez le mois.\nÉcrivez l’année.',
  },
  mois_impossible: {
    note: 'A year that cannot be right.',
    fr: 'Vérifiez l’année : elle s’écrit avec quatre chiffres.',
    en: 'Check the year: it has four digits.',
    falc: 'Écrivez l’année avec 4 chiffres.',
  },
  nombre: {
    note: 'Not a whole number, or too large.',
    fr: 'Écrivez un nombre, de 0 à 15.',
    en: 'Write a number, from 0 to 15.',
    falc: 'Écrivez un nombre entre 0 et 15.',
  },
  nombre_entier: {
    note: 'Not a whole number, or too large: days or hours.',
    fr: 'Écrivez un nombre entier, comme 130. Ou laissez vide.',
    en: 'Write a whole number, such as 130. Or leave it empty.',
    falc: 'Écrivez un nombre.\nPar exemple : 130',
  },
  montant: {
    note: 'Not an amount.',
    fr: 'Écrivez un montant en euros, comme 850 ou 850,50. Ou laissez vide.',
    en: 'Write an amount in euros, such as 850 or 850.50. Or leave it empty.',
    falc: 'Écrivez un montant en euros.\nPar exemple : 850,50',
  },
  cases: {
    note: '"None" was ticked with something else.',
    fr: 'Vous avez coché « rien » et autre chose. Gardez l’un des deux.',
    en: 'You ticked “none” and something else. Keep one of the two.',
    falc: 'Vous avez coché « rien ».\nEt vous avez coché autre chose.\nIl faut choisir.',
  },
  choix: {
    note: 'A value that is not in the list (never by hand).',
    fr: 'Choisissez l’une des réponses.',
    en: 'Choose one of the answers.',
    falc: 'Choisissez une réponse.',
  },
})

export type CleErreur = keyof (typeof erreursTextes)['fr']
