import { textesDeTravail } from '../../plateforme/langues/textes.ts'

/** What is wrong in a form filled by those who work. */
export const fautesTextes = textesDeTravail({
  prenom_manque: { note: 'Error.', fr: 'Donnez le prénom.', en: 'Give the first name.' },
  prenom_long: { note: 'Error.', fr: 'Le prénom dépasse 100 signes.', en: 'The first name is over 100 characters.' },
  nom_manque: { note: 'Error.', fr: 'Donnez le nom.', en: 'Give the last name.' },
  nom_long: { note: 'Error.', fr: 'Le nom dépasse 100 signes.', en: 'The last name is over 100 characters.' },
  jour_illisible: {
    note: 'Error under a date in three fields.',
    fr: 'Cette date n’existe pas. Écrivez le jour, le mois et l’année, comme 27 3 1984.',
    en: 'This date does not exist. Write the day, month and year, like 27 3 1984.',
  },
  jour_manque: { note: 'Error.', fr: 'Donnez la date.', en: 'Give the date.' },
  jour_a_venir: { note: 'Error.', fr: 'Cette date n’est pas encore passée.', en: 'This date is still to come.' },
  jour_ancien: { note: 'Error.', fr: 'Cette date est trop ancienne.', en: 'This date is too long ago.' },
  courriel_faux: {
    note: 'Error.',
    fr: 'Cette adresse électronique n’est pas complète, comme nom@exemple.org.',
    en: 'This e-mail address is not complete, like name@example.org.',
  },
  telephone_faux: {
    note: 'Error.',
    fr: 'Ce numéro de téléphone doit avoir de 6 à 15 chiffres.',
    en: 'This telephone number must have 6 to 15 digits.',
  },
  adresse_longue: {
    note: 'Error.',
    fr: 'L’adresse dépasse 300 signes.',
    en: 'The postal address is over 300 characters.',
  },
  place_manque: { note: 'Error.', fr: 'Dites sa place dans le foyer.', en: 'Say their place in the household.' },
  origine_manque: { note: 'Error.', fr: 'Dites d’où vient ce dossier.', en: 'Say where this file comes from.' },
  maniere_manque: {
    note: 'Error.',
    fr: 'Dites comment la personne a été informée.',
    en: 'Say how the person was told.',
  },
  motif_manque: { note: 'Error.', fr: 'Choisissez une raison.', en: 'Choose a reason.' },
  precision_manque: {
    note: 'Error: the reason is « other ».',
    fr: 'Précisez la raison, en 5 à 300 signes.',
    en: 'Say more about the reason, in 5 to 300 characters.',
  },
  personne_manque: { note: 'Error.', fr: 'Choisissez la personne.', en: 'Choose the person.' },
  naissance_manque: {
    note: 'Error: without a birth date the code opens nothing.',
    fr: 'Complétez d’abord sa date de naissance : elle est demandée avec le code.',
    en: 'First fill in their date of birth: it is asked for with the code.',
  },
  sorte_manque: { note: 'Error.', fr: 'Dites ce que la personne demande.', en: 'Say what the person asks for.' },
  canal_manque: { note: 'Error.', fr: 'Dites comment la demande est arrivée.', en: 'Say how the request came.' },
  demande_manque: {
    note: 'Error: the words of a request.',
    fr: 'Écrivez ce que la personne demande, en 4 000 signes au plus.',
    en: 'Write what the person asks for, in 4,000 characters at most.',
  },
  reponse_manque: {
    note: 'Error: the answer to a request.',
    fr: 'Écrivez la réponse que la personne lira, en 4 000 signes au plus.',
    en: 'Write the answer the person will read, in 4,000 characters at most.',
  },
  prolongation_manque: {
    note: 'Error: why more time is needed.',
    fr: 'Dites à la personne pourquoi il faut plus de temps, en 10 à 1 000 signes.',
    en: 'Tell the person why more time is needed, in 10 to 1,000 characters.',
  },
})

export type Faute = { readonly nom: string; readonly faute: keyof (typeof fautesTextes)['fr'] }
