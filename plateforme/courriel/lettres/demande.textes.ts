import { textes } from '../../langues/textes.ts'

export const demandeTextes = textes({
  recue_sujet: {
    note: 'Subject, to the person: her request about her data has come.',
    fr: 'Nous avons reçu votre demande',
    en: 'We have received your request',
    falc: 'Nous avons reçu votre demande',
  },
  recue: {
    note: 'It may be read over a shoulder: not a word of what is asked. {echeance} is a date.',
    fr: 'Votre demande est arrivée. Vous aurez une réponse avant le {echeance}.',
    en: 'Your request has arrived. You will have an answer before {echeance}.',
    falc: 'Votre demande est arrivée. Vous aurez une réponse avant le {echeance}.',
  },
  suivre: {
    note: 'Before the link to the page where the request is followed.',
    fr: 'Pour voir où elle en est :',
    en: 'To see how it is going:',
    falc: 'Pour suivre votre demande :',
  },
})
