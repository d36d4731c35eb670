import { textesDeTravail } from '../../langues/textes.ts'

export const lienTextes = textesDeTravail({
  envoye: { note: 'Title after asking for a link.', fr: 'Regardez vos courriels', en: 'Check your e-mail' },
  envoye_quoi: {
    note: 'Says nothing of whether the account exists.',
    fr: 'Nous venons d’écrire à cette adresse. Si elle a un compte, le courriel contient un lien pour entrer.',
    en: 'We have just written to that address. If it has an account, the e-mail holds a link to come in.',
  },
  boite: {
    note: 'Link to the page that shows letters, where the program is tried without a server of mail.',
    fr: 'Lire la lettre dans la boîte de démonstration',
    en: 'Read the letter in the demo inbox',
  },
  envoye_duree: {
    note: 'How long the link lasts.',
    fr: 'Le lien sert une fois, pendant un quart d’heure.',
    en: 'The link works once, for a quarter of an hour.',
  },
  rien: { note: 'Under a fold.', fr: 'Je ne reçois rien', en: 'Nothing arrives' },
  rien_quoi: {
    note: 'What to do when no e-mail comes.',
    fr: 'Attendez deux minutes et regardez dans les courriers indésirables. Puis demandez un autre lien.',
    en: 'Wait two minutes and look among the unwanted mail. Then ask for another link.',
  },
  autre: { note: 'Link back to the form.', fr: 'Demander un autre lien', en: 'Ask for another link' },
  arrivee: { note: 'Title of the page where the link lands.', fr: 'Vous y êtes presque', en: 'Almost there' },
  arrivee_quoi: {
    note: 'Why there is a button: some mail systems open links by themselves.',
    fr: 'Appuyez sur le bouton pour entrer. Des messageries ouvrent les liens toutes seules : le bouton montre que c’est vous.',
    en: 'Press the button to come in. Some mail systems open links by themselves: the button shows it is you.',
  },
  entrer: { note: 'Button.', fr: 'Me connecter', en: 'Sign me in' },
})
