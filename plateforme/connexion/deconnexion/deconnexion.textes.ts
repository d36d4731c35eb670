import { textesDeTravail } from '../../langues/textes.ts'

export const deconnexionTextes = textesDeTravail({
  titre: { note: 'Title: the session here is over.', fr: 'Vous êtes déconnecté', en: 'You are signed out' },
  quoi: {
    note: 'The session at ProConnect is still open: on a shared computer, the next person could use it.',
    fr: 'Votre session chez ProConnect est encore ouverte. Sur un ordinateur partagé, fermez-la aussi.',
    en: 'Your session at ProConnect is still open. On a shared computer, close it too.',
  },
  proconnect: { note: 'Button-like link.', fr: 'Me déconnecter de ProConnect', en: 'Sign out of ProConnect' },
  rester: { note: 'Link to the home page.', fr: 'Aller à l’accueil', en: 'Go to the home page' },
})
