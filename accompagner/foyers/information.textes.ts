import { textes } from '../../plateforme/langues/textes.ts'

/** RGPD art. 13 and 14: what a person must be told, on the letter and on her page. */
export const informationTextes = textes({
  qui_titre: {
    note: 'Heading.',
    fr: 'Qui garde vos données',
    en: 'Who holds your data',
    falc: 'Qui garde vos informations',
  },
  qui: {
    note: 'The body responsible.',
    fr: '{organisation} garde des informations sur votre foyer. C’est cette organisation qui en est responsable. Seules les personnes qui vous suivent les lisent. Un autre agent de cette organisation doit dire pourquoi, et vous le voyez.',
    en: '{organisation} holds information about your household, and is responsible for it. Only the people who follow you read it. Any other of its agents must say why, and you can see it.',
    falc: '{organisation} garde des informations sur vous.\nLes personnes qui vous suivent peuvent les lire.\nUn autre agent doit dire pourquoi il les lit.\nVous pouvez le voir.',
  },
  pourquoi_titre: { note: 'Heading.', fr: 'Pourquoi', en: 'Why', falc: 'Pourquoi' },
  pourquoi: {
    note: 'Purpose and legal ground.',
    fr: 'Pour vous informer des aides auxquelles vous avez peut-être droit, et vous aider à les demander. La loi le permet : c’est une mission d’intérêt public (code des relations entre le public et l’administration, article L. 114-8). Ces données ne servent jamais à contrôler ni à sanctionner. Aucune décision n’est prise par un ordinateur.',
    en: 'To tell you about benefits you may be entitled to, and to help you claim them. The law allows it: it is a task in the public interest (code of relations between the public and the administration, article L. 114-8). The data are never used to check or to punish. No decision is made by a computer.',
    falc: 'Pour vous parler de vos aides.\nPour vous aider à les demander.\nLa loi le permet.\nVos informations ne servent jamais à vous contrôler.\nLa machine ne décide jamais.',
  },
  quoi_titre: {
    note: 'Heading.',
    fr: 'Quelles données, et d’où elles viennent',
    en: 'Which data, and where they come from',
    falc: 'Quelles informations',
  },
  quoi: {
    note: 'Categories of data, and their source.',
    fr: 'L’identité et les coordonnées des personnes du foyer, et ce qui sert à calculer les aides : logement, ressources, enfants, travail. Origine : {origine}.',
    en: 'The names and contact details of the people in the household, and what is needed to compute benefits: housing, income, children, work. Source: {origine}.',
    falc: 'Votre nom, votre adresse, votre téléphone.\nVotre logement, votre argent, vos enfants, votre travail.\nComment nous vous connaissons : {origine}.',
  },
  duree_titre: { note: 'Heading.', fr: 'Jusqu’à quand', en: 'Until when', falc: 'Jusqu’à quand' },
  duree: {
    note: 'Deletion date.',
    fr: 'Jusqu’au {date}. Si une démarche est ouverte d’ici là, le temps de cette démarche. Ensuite tout est effacé.',
    en: 'Until {date}. If you claim a benefit by then, for as long as the claim lasts. Then everything is erased.',
    falc: 'Jusqu’au {date}.\nSi vous faites une démarche : le temps de la démarche.\nEnsuite, tout est effacé.',
  },
  duree_demarche: {
    note: 'Kept while a claim is open.',
    fr: 'Le temps de la démarche en cours, ou de la pause que vous avez demandée. Ensuite tout est effacé.',
    en: 'For as long as the current claim lasts, or the hold you asked for. Then everything is erased.',
    falc: 'Le temps de votre démarche.\nOu le temps de la pause.\nEnsuite, tout est effacé.',
  },
  droits_titre: { note: 'Heading.', fr: 'Vos droits', en: 'Your rights', falc: 'Vos droits' },
  droits: {
    note: 'Rights of the person, with the deadline.',
    fr: 'Vous pouvez avoir une copie de vos données, les faire corriger, vous opposer à être contacté, mettre votre dossier en pause, le faire effacer. C’est gratuit. Une réponse vous est due en un mois. Refuser ne change rien à vos aides, et personne n’insistera.',
    en: 'You can get a copy of your data, have them corrected, object to being contacted, put your file on hold, have it erased. It is free. You must be answered within one month. Saying no changes nothing to your benefits, and nobody will insist.',
    falc: 'Vous pouvez avoir une copie.\nVous pouvez faire corriger une erreur.\nVous pouvez dire non et ne plus être contacté.\nVous pouvez faire effacer votre dossier.\nC’est gratuit. La réponse arrive en un mois.\nDire non ne change pas vos aides.',
  },
  comment: {
    note: 'How to exercise these rights without the site.',
    fr: 'Sur votre espace, ou en le demandant à {organisation}, de vive voix ou par courrier.',
    en: 'On your own page, or by asking {organisation}, in person or by letter.',
    falc: 'Demandez-le sur ce site.\nOu demandez-le à {organisation}.',
  },
  cnil: {
    note: 'Complaint.',
    fr: 'Si la réponse ne vous convient pas : CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, ou cnil.fr.',
    en: 'If the answer does not suit you: CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, or cnil.fr.',
    falc: 'Vous n’êtes pas d’accord avec la réponse ?\nVous pouvez écrire à la CNIL : cnil.fr.\nCNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.',
  },
})
