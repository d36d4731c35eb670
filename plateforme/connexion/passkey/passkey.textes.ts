import { textesDeTravail } from '../../langues/textes.ts'

export const passkeyTextes = textesDeTravail({
  entrer: { note: 'Button: sign in with a passkey.', fr: 'Entrer avec ma clé d’accès', en: 'Sign in with my passkey' },
  inscrire: { note: 'Button: make a passkey on this device.', fr: 'Créer une clé d’accès', en: 'Create a passkey' },
  confirmer: {
    note: 'Button: prove again who one is, with a passkey.',
    fr: 'Confirmer avec ma clé d’accès',
    en: 'Confirm with my passkey',
  },
  sans_javascript: {
    note: 'Where the button would be, when the browser runs no script or knows no passkey.',
    fr: 'Une clé d’accès demande JavaScript et un navigateur récent.',
    en: 'A passkey needs JavaScript and a recent browser.',
  },
  abandon: {
    note: 'The person gave up, was too slow, or the key was not found.',
    fr: 'La clé d’accès n’a pas répondu. Vous pouvez recommencer, ou entrer par courriel.',
    en: 'The passkey did not answer. You can try again, or sign in by e-mail.',
  },
  deja: {
    note: 'This device already holds a passkey of this account.',
    fr: 'Cet appareil a déjà une clé d’accès pour ce compte.',
    en: 'This device already has a passkey for this account.',
  },
  panne: {
    note: 'The ceremony failed for another reason.',
    fr: 'Votre navigateur n’a pas pu se servir de la clé d’accès. Entrez plutôt par courriel.',
    en: 'Your browser could not use the passkey. Sign in by e-mail instead.',
  },
})
