import { textesDeTravail } from '../../langues/textes.ts'

export const organisationTextes = textesDeTravail({
  titre: {
    note: 'Title: she works for several bodies.',
    fr: 'Pour qui travaillez-vous maintenant ?',
    en: 'Who are you working for now?',
  },
  quoi: {
    note: 'What the choice changes.',
    fr: 'Vous verrez les pages de cette organisation. Vous pourrez en changer dans « Mon compte ».',
    en: 'You will see the pages of that organisation. You can change it in “My account”.',
  },
  choix: { note: 'Legend of the choices.', fr: 'Organisation et rôle', en: 'Organisation and role' },
  a_choisir: { note: 'Nothing was chosen.', fr: 'Choisissez une organisation', en: 'Choose an organisation' },
  continuer: { note: 'Button.', fr: 'Continuer', en: 'Continue' },
  poste: { note: 'One choice, with a territory.', fr: '{role}, {territoire}', en: '{role}, {territoire}' },
})
