import { textes } from '../../../plateforme/langues/textes.ts'

/** What one right changes in the others. */
export const effetsTextes = textes({
  titre: {
    note: 'Head of the effects of a right on the others.',
    fr: 'Ce que ce droit change',
    en: 'What this right changes',
    falc: 'Cette aide change les autres',
  },
  aide: {
    note: 'Under the head. A total over several rights counts these effects already.',
    fr: 'Une fois ce droit reçu, les autres ne sont plus les mêmes. Le total en haut en tient déjà compte.',
    en: 'Once you get this right, others change. The total above already counts this.',
    falc: 'Avec cette aide, d’autres aides changent.',
  },
  aide_non_choisi: {
    note: 'Under the head, for a right that was not asked for: the total does not count it.',
    fr: 'Si vous le demandez, d’autres droits changent. Le total en haut n’en tient pas compte.',
    en: 'If you claim it, others change. The total above does not count this.',
    falc: 'Avec cette aide, d’autres aides changent.',
  },
  montant: {
    note: 'An amount with and without the right. {ecart} has its sign.',
    fr: '{avec} au lieu de {sans} ({ecart})',
    en: '{avec} instead of {sans} ({ecart})',
    falc: '{avec}, et pas {sans} ({ecart})',
  },
  couverture: {
    note: 'A cover with and without the right.',
    fr: '{avec} au lieu de {sans}',
    en: '{avec} instead of {sans}',
    falc: '{avec}, et pas {sans}',
  },
  gratuite: { note: 'A cover for nothing.', fr: 'gratuite', en: 'free', falc: 'gratuite' },
  fermee: { note: 'No cover.', fr: 'pas ouverte', en: 'not open', falc: 'pas possible' },
  net: {
    note: 'What the household gains in the end. {montant} is an amount a month, with its sign.',
    fr: 'En tout, ce droit apporte au foyer {montant}.',
    en: 'In all, this right brings the household {montant}.',
    falc: 'En tout, cette aide donne {montant}.',
  },
  sans_compter: {
    note: 'Rights whose change is not known. {droits} is a list of names, in French.',
    fr: 'Sans compter, faute de réponses : {droits}.',
    en: 'Not counting, for want of answers: {droits}.',
    falc: 'Nous ne savons pas pour : {droits}.',
  },
})
