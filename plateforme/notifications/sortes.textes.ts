import { textesDeTravail } from '../langues/textes.ts'

const note = 'A line of the list of notifications: what happened. It names things, never people.'

/** What happened, by the `sorte` given to `notifier`. One that is missing here is shown as it is written. */
export const sortesTextes = textesDeTravail({
  suivi_confie: { note, fr: 'Un foyer vous est confié', en: 'A household has been entrusted to you' },
  suivi_retire: { note, fr: 'Un foyer n’est plus suivi par vous', en: 'You no longer follow a household' },
  foyers_sans_suivi: {
    note,
    fr: 'Des foyers de votre organisation ne sont plus suivis par personne',
    en: 'Households of your organisation are no longer followed by anyone',
  },
  demande_recue: {
    note,
    fr: 'Une personne exerce ses droits sur ses données',
    en: 'A person is exercising her rights over her data',
  },
  demande_echeance: {
    note,
    fr: 'Une demande attend une réponse, l’échéance approche',
    en: 'A request awaits an answer, its deadline is near',
  },
  demande_due: {
    note,
    fr: 'La réponse à une demande est due aujourd’hui',
    en: 'The answer to a request is due today',
  },
  demande_en_retard: {
    note,
    fr: 'Une demande est en retard sur son échéance',
    en: 'A request is past its deadline',
  },
  dossier_consulte: {
    note,
    fr: 'Un dossier que vous suivez a été ouvert par un collègue',
    en: 'A file you follow was opened by a colleague',
  },
  invitation_acceptee: { note, fr: 'Une invitation a été acceptée', en: 'An invitation was accepted' },
})
