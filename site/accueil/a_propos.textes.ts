import { textes } from '../../plateforme/langues/textes.ts'

export const aProposTextes = textes({
  accessibilite: {
    note: 'Title of the accessibility page.',
    fr: 'Accessibilité',
    en: 'Accessibility',
    falc: 'Accessibilité',
  },
  degre: {
    note: 'The degree of conformity the law asks for. No audit: nothing more may be promised.',
    fr: 'Aucun audit n’a encore été fait : la loi demande de dire que ce site est « non conforme ».',
    en: 'No audit has been made yet: French law asks us to call this site “not compliant”.',
    falc: 'Personne n’a encore vérifié tout le site.\nLa loi demande alors de dire : le site n’est pas conforme.',
  },
  but: {
    note: 'What we aim at: RGAA is the French reference for accessibility.',
    fr: 'Nous visons le référentiel français, le RGAA, en entier. Chaque changement passe par des essais automatiques.',
    en: 'We aim at the whole French reference (RGAA). Every change goes through automatic tests.',
    falc: 'Nous voulons que tout le monde puisse lire ce site.',
  },
  essais: {
    note: 'Head of the list of what is tested.',
    fr: 'Ce que nous vérifions',
    en: 'What we check',
    falc: 'Ce que nous vérifions',
  },
  essai_sans_script: {
    note: 'Tested: no JavaScript.',
    fr: 'Le site marche sans JavaScript, au clavier et sur un petit téléphone.',
    en: 'The site works without JavaScript, with a keyboard and on a small phone.',
    falc: 'Le site marche sur un petit téléphone.\nIl marche aussi sans souris.',
  },
  essai_contraste: {
    note: 'Tested: contrast; 7 to 1 is the highest level of the rules.',
    fr: 'Les textes ont un contraste d’au moins 7 pour 1, en clair comme en sombre.',
    en: 'Text has a contrast of at least 7 to 1, in light and in dark.',
    falc: 'Les mots se voient bien sur le fond.',
  },
  essai_mots: {
    note: 'Tested: three languages.',
    fr: 'Les pages pour le public existent en français, en anglais et en français facile à lire.',
    en: 'Public pages exist in French, English and easy-to-read French.',
    falc: 'Les pages existent en français facile.',
  },
  manques: { note: 'Head of what is not done.', fr: 'Ce qui manque', en: 'What is missing', falc: 'Ce qui manque' },
  manque_audit: {
    note: 'Not done: an audit, and tests with people.',
    fr: 'Un audit par un tiers, et des essais avec des personnes handicapées.',
    en: 'An audit by a third party, and tests with disabled people.',
    falc: 'Des personnes handicapées doivent encore essayer le site.',
  },
  manque_falc: {
    note: 'Not done: easy-to-read French was not proofread by the people it is for, as its rules ask.',
    fr: 'La relecture du français facile à lire par les personnes à qui il s’adresse.',
    en: 'Proofreading of the easy-to-read French by the people it is written for.',
    falc: 'Des personnes doivent relire nos textes faciles.',
  },
  recours: {
    note: 'Head: what to do when a page does not work for someone.',
    fr: 'Une page vous bloque ?',
    en: 'Is a page blocking you?',
    falc: 'Une page ne marche pas ?',
  },
  recours_detail: {
    note: 'The Défenseur des droits is the French ombudsman.',
    fr: 'Dites-le à l’organisme qui vous propose ce site. Sans réponse, vous pouvez écrire au Défenseur des droits.',
    en: 'Tell the body that offers you this site. Without an answer, you can write to the Défenseur des droits.',
    falc: 'Dites-le à la personne qui vous a donné ce site.\nVous pouvez aussi écrire au Défenseur des droits.',
  },
  defenseur: {
    note: 'Link to the ombudsman.',
    fr: 'Écrire au Défenseur des droits',
    en: 'Write to the Défenseur des droits',
    falc: 'Écrire au Défenseur des droits',
  },
  source: { note: 'Title of the page on source code.', fr: 'Code source', en: 'Source code', falc: 'Code du logiciel' },
  libre: {
    note: 'What the licence allows.',
    fr: 'Juste Droit est un logiciel libre : chacun peut le lire, l’utiliser, le modifier et le partager.',
    en: 'Juste Droit is free software: anyone may read, use, change and share it.',
    falc: 'Juste Droit est un logiciel libre.\nTout le monde peut l’utiliser et le changer.',
  },
  licence: {
    note: 'Link to the text of the licence.',
    fr: 'Lire la licence EUPL 1.2',
    en: 'Read the EUPL 1.2 licence',
    falc: 'Lire la licence EUPL 1.2',
  },
  depot: {
    note: 'Link to the code of this very site.',
    fr: 'Voir le code de ce site',
    en: 'See the code of this site',
    falc: 'Voir le code de ce site',
  },
  demander: {
    note: 'When the one who runs the site gave no address of its code: the licence lets anyone ask for it.',
    fr: 'L’organisme qui vous propose ce site doit vous donner son code si vous le demandez.',
    en: 'The body that offers you this site must give you its code if you ask.',
    falc: 'Vous pouvez demander le code à l’organisme qui vous propose ce site.',
  },
})
