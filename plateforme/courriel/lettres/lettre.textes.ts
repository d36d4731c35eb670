import { textes } from '../../langues/textes.ts'

export const lettreTextes = textes({
  bonjour: { note: 'First words of every letter.', fr: 'Bonjour,', en: 'Hello,', falc: 'Bonjour,' },
  signature: {
    note: 'Who writes: the name of the service.',
    fr: 'Juste Droit',
    en: 'Juste Droit',
    falc: 'Juste Droit',
  },
  automatique: {
    note: 'Last line of every letter.',
    fr: 'Ce message est envoyé par le site : personne ne lit les réponses.',
    en: 'This message was sent by the site: nobody reads replies.',
    falc: 'Le site envoie ce message. Personne ne lit les réponses.',
  },
})
