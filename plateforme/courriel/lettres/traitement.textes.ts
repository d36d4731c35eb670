import { textesDeTravail } from '../../langues/textes.ts'

export const traitementTextes = textesDeTravail({
  nouvelle_sujet: {
    note: 'Subject, to those who answer people’s requests about their data.',
    fr: 'Une demande d’une personne vous attend',
    en: 'A person’s request is waiting for you',
  },
  nouvelle: {
    note: 'Neither who asks nor what. {echeance} is a date.',
    fr: 'Une personne a fait une demande sur ses données. La réponse est due avant le {echeance}.',
    en: 'A person has made a request about her data. The answer is due before {echeance}.',
  },
  bientot_sujet: {
    note: 'Subject. {echeance} is a date.',
    fr: 'Une réponse est due avant le {echeance}',
    en: 'An answer is due before {echeance}',
  },
  bientot: {
    note: 'Neither who asks nor what. {echeance} is a date.',
    fr: 'La demande d’une personne sur ses données attend toujours. La réponse est due avant le {echeance}.',
    en: 'A person’s request about her data is still waiting. The answer is due before {echeance}.',
  },
  ouvrir: { note: 'Before the link to the request.', fr: 'Pour la traiter :', en: 'To deal with it:' },
})
