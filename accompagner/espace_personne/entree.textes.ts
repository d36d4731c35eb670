import { textes } from '../../plateforme/langues/textes.ts'

/** The way in, with the code of a letter: plain words, one idea a sentence. */
export const entreeTextes = textes({
  titre: { note: 'Title.', fr: 'Mon espace', en: 'My page', falc: 'Mon espace' },
  entrer_quoi: {
    note: 'Lead of the way in.',
    fr: 'Vous avez reçu une lettre avec un code ? Entrez ici pour lire ce que nous savons de vous.',
    en: 'Did you get a letter with a code? Come in here to read what we know about you.',
    falc: 'Vous avez une lettre avec un code ?\nEntrez ici.\nVous lirez vos informations.',
  },
  code: { note: 'Label.', fr: 'Le code de la lettre', en: 'The code from the letter', falc: 'Le code de la lettre' },
  code_aide: {
    note: 'Hint under the code.',
    fr: '12 chiffres. Par exemple : 482 915 036 174',
    en: '12 figures. For example: 482 915 036 174',
    falc: '12 chiffres. Par exemple : 482 915 036 174',
  },
  naissance: {
    note: 'Label.',
    fr: 'Votre date de naissance',
    en: 'Your date of birth',
    falc: 'Votre date de naissance',
  },
  entrer: { note: 'Button.', fr: 'Entrer', en: 'Come in', falc: 'Entrer' },
  pas_de_lettre: { note: 'Heading.', fr: 'Vous n’avez pas de lettre ?', en: 'No letter?', falc: 'Pas de lettre ?' },
  pas_de_lettre_quoi: {
    note: 'What to do without a letter.',
    fr: 'Demandez-la à l’organisation qui vous accompagne : mairie, CCAS, association. Elle peut aussi lire le dossier avec vous.',
    en: 'Ask the organisation that helps you: town hall, social service, association. They can also read the file with you.',
    falc: 'Demandez une lettre à votre mairie.\nOu à l’association qui vous aide.',
  },
  simulateur: {
    note: 'Link to the simulator.',
    fr: 'Chercher mes droits, sans code',
    en: 'Look for my rights, without a code',
    falc: 'Chercher mes aides, sans code',
  },
  code_faux: {
    note: 'Error: the code has not twelve figures.',
    fr: 'Le code a 12 chiffres. Regardez la lettre.',
    en: 'The code has 12 figures. Look at the letter.',
    falc: 'Le code a 12 chiffres.\nRegardez la lettre.',
  },
  naissance_fausse: {
    note: 'Error: the date does not exist.',
    fr: 'Écrivez votre date de naissance, comme 27 3 1984.',
    en: 'Write your date of birth, like 27 3 1984.',
    falc: 'Écrivez votre date de naissance.\nPar exemple : 27 3 1984',
  },
  refus: {
    note: 'Error: says the same whether the code exists or not.',
    fr: 'Ce code et cette date ne vont pas ensemble, ou la lettre a plus de 30 jours. Vérifiez, ou demandez une nouvelle lettre.',
    en: 'This code and this date do not match, or the letter is over 30 days old. Check, or ask for a new letter.',
    falc: 'Le code ou la date ne va pas.\nRegardez bien la lettre.\nVous pouvez demander une autre lettre.',
  },
  trop: {
    note: 'Error: too many attempts.',
    fr: 'Il y a eu trop d’essais. Attendez un quart d’heure, puis recommencez.',
    en: 'There were too many attempts. Wait a quarter of an hour, then try again.',
    falc: 'Il y a trop d’essais.\nAttendez 15 minutes.',
  },
})
