import { textesDeTravail } from '../../plateforme/langues/textes.ts'

export const boiteTextes = textesDeTravail({
  titre: { note: 'Title of the page that shows letters nobody sends.', fr: 'Boîte de démonstration', en: 'Demo inbox' },
  ici_seulement: {
    note: 'Why the page exists, and when it goes.',
    fr: 'Aucun serveur de courriel n’est réglé : les lettres s’arrêtent ici. Cette page n’existe que sur cette machine.',
    en: 'No mail server is set up: letters stop here. This page exists on this machine only.',
  },
  comptes: { note: 'Title of the list of invented accounts.', fr: 'Comptes de démonstration', en: 'Demo accounts' },
  comptes_legende: {
    note: 'Caption of the list of invented accounts.',
    fr: 'Personnes inventées, et ce que montrerait leur téléphone',
    en: 'Invented people, and what their telephone would show',
  },
  comptes_comment: {
    note: 'How to use the list.',
    fr: 'Chaque bouton demande un vrai lien de connexion. Il arrive plus bas, dans les lettres.',
    en: 'Each button asks for a real sign-in link. It arrives below, among the letters.',
  },
  aucun_compte: { note: 'The list is empty.', fr: 'Aucun compte de démonstration', en: 'No demo account' },
  aucun_compte_quoi: {
    note: 'Why the list is empty.',
    fr: 'Cette base n’en contient pas. Les lettres des autres comptes arrivent quand même ici.',
    en: 'This database holds none. Letters to other accounts still arrive here.',
  },
  qui: { note: 'Column: a name.', fr: 'Nom', en: 'Name' },
  role: { note: 'Column: roles.', fr: 'Rôle', en: 'Role' },
  organisation: { note: 'Column: organisations and territories.', fr: 'Organisation', en: 'Organisation' },
  code: { note: 'Column: the code of six figures of the telephone.', fr: 'Code à six chiffres', en: 'Six-figure code' },
  sans_code: { note: 'This account has no second proof.', fr: 'aucun', en: 'none' },
  entrer: { note: 'Column of buttons.', fr: 'Entrer', en: 'Come in' },
  se_connecter: {
    note: 'Button. {nom} is somebody invented.',
    fr: 'Se connecter comme {nom}',
    en: 'Sign in as {nom}',
  },
  code_change: {
    note: 'Under the list: the codes of the page grow old.',
    fr: 'Un code change toutes les trente secondes et ne sert qu’une fois. S’il est refusé, rechargez cette page.',
    en: 'A code changes every thirty seconds and works once. If it is refused, reload this page.',
  },
  lettres: { note: 'Title of the list of letters.', fr: 'Dernières lettres', en: 'Latest letters' },
  aucune_lettre: { note: 'The list is empty.', fr: 'Aucune lettre', en: 'No letter' },
  aucune_lettre_quoi: {
    note: 'What makes a letter come.',
    fr: 'Demandez un lien de connexion, ou invitez quelqu’un.',
    en: 'Ask for a sign-in link, or invite somebody.',
  },
  pour: {
    note: 'To whom the letter goes. {destinataire} is an address.',
    fr: 'Pour {destinataire}',
    en: 'To {destinataire}',
  },
})
