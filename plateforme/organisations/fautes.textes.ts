import { textesDeTravail } from '../langues/textes.ts'

/** What is wrong in the form of an organisation. */
export const fautesTextes = textesDeTravail({
  sorte_absente: {
    note: 'Error.',
    fr: 'Choisissez la nature de l’organisation.',
    en: 'Choose the kind of organisation.',
  },
  nom_absent: {
    note: 'Error.',
    fr: 'Donnez le nom de l’organisation, en deux lettres au moins.',
    en: 'Give the name of the organisation, two letters at least.',
  },
  nom_trop_long: { note: 'Error.', fr: 'Le nom dépasse 200 signes.', en: 'The name is over 200 characters.' },
  nom_signes: {
    note: 'Error.',
    fr: 'Le nom contient un retour à la ligne ou un signe invisible.',
    en: 'The name holds a line break or an invisible character.',
  },
  siret_chiffres: { note: 'Error.', fr: 'Le SIRET ne contient que des chiffres.', en: 'A SIRET holds figures only.' },
  siret_longueur: { note: 'Error.', fr: 'Le SIRET a quatorze chiffres.', en: 'A SIRET has fourteen figures.' },
  siret_siren_seul: {
    note: 'Error: nine figures.',
    fr: 'Ces neuf chiffres sont un SIREN : ajoutez les cinq du numéro de l’établissement.',
    en: 'These nine figures are a SIREN: add the five of the establishment.',
  },
  siret_siren_faux: {
    note: 'Error: the first group is wrong.',
    fr: 'Les neuf premiers chiffres (le SIREN) ne forment pas un numéro possible : relisez-les.',
    en: 'The first nine figures (the SIREN) make no possible number: read them again.',
  },
  siret_nic_faux: {
    note: 'Error: the second group is wrong.',
    fr: 'Les cinq derniers chiffres ne vont pas avec ce SIREN : relisez-les.',
    en: 'The last five figures do not go with this SIREN: read them again.',
  },
  siret_pris: {
    note: 'Error: another one has it.',
    fr: 'Une organisation porte déjà ce SIRET : rattachez-la plutôt.',
    en: 'An organisation already has this SIRET: attach it instead.',
  },
  territoire_absent: { note: 'Error.', fr: 'Choisissez le territoire.', en: 'Choose the territory.' },
})
