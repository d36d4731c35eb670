import { textes } from '../../../plateforme/langues/textes.ts'

/** The page of results: what is possible, how much, why, and what is missing. */
export const resultatTextes = textes({
  titre: {
    note: 'Title of the page of results.',
    max: 40,
    fr: 'Vos droits possibles',
    en: 'What you may get',
    falc: 'Vos aides possibles',
  },
  pour: {
    note: 'Under the title. {mois}: the month computed. {debut} and {fin}: the reference quarter.',
    fr: 'Pour une demande faite en {mois}. Les revenus comptés sont ceux de {debut} à {fin}.',
    en: 'For a claim made in {mois}. The income that counts is from {debut} to {fin}.',
    falc: 'C’est pour une demande en {mois}.\nNous comptons l’argent reçu de {debut} à {fin}.',
  },
  total: {
    note: 'Before the total of the rights that are open.',
    fr: 'En tout, vous pouvez recevoir environ',
    en: 'In all, you may get about',
    falc: 'En tout, vous pouvez recevoir environ',
  },
  total_et_plus: {
    note: 'After the total, when a right is still unknown.',
    fr: 'Peut-être plus : il manque une réponse.',
    en: 'Perhaps more: an answer is missing.',
    falc: 'Peut-être plus.\nIl manque une réponse.',
  },
  estimation: {
    note: 'Under the total: only the paying body decides.',
    fr: 'C’est une estimation, d’après vos réponses. Seule la CAF ou la MSA décide.',
    en: 'This is an estimate, from your answers. Only the CAF or MSA decides.',
    falc: 'C’est presque le bon montant.\nLa CAF ou la MSA décide.',
  },
  ouvert: {
    note: 'Sentence before an amount.',
    fr: 'Vous pouvez recevoir environ',
    en: 'You may get about',
    falc: 'Vous pouvez recevoir environ',
  },
  inconnu: {
    note: 'Sentence above the questions that are missing.',
    fr: 'Nous ne pouvons pas encore calculer. Il manque :',
    en: 'We cannot work it out yet. Still missing:',
    falc: 'Nous ne pouvons pas encore calculer.\nIl manque :',
  },
  inconnu_sans_question: {
    note: 'When nothing that we ask would settle the matter.',
    fr: 'Nous ne pouvons pas calculer ce droit. Adressez-vous à la CAF ou à la MSA.',
    en: 'We cannot work this right out. Please ask the CAF or MSA.',
    falc: 'Nous ne pouvons pas calculer.\nDemandez à la CAF ou à la MSA.',
  },
  repondre: {
    note: 'Button that leads back to a question.',
    fr: 'Répondre : {question}',
    en: 'Answer: {question}',
    falc: 'Répondre : {question}',
  },
  ferme: {
    note: 'Sentence above the reasons of a right that is closed. Never a harsh "no".',
    fr: 'D’après vos réponses, ce droit n’est pas ouvert en ce moment.',
    en: 'From your answers, this right is not open at the moment.',
    falc: 'Vous n’avez pas droit à cette aide en ce moment.',
  },
  pourquoi: { note: 'Head of the reasons.', fr: 'Pourquoi', en: 'Why', falc: 'Pourquoi' },
  sans_detail: {
    note: 'When no single reason stands out.',
    fr: 'Le calcul ne laisse aucun montant. Le détail est plus bas.',
    en: 'The calculation leaves no amount. The details are below.',
    falc: 'Le calcul donne 0 euro.',
  },
  porte: {
    note: 'Under a right that is closed: another door to knock at. {organisme} is a name.',
    fr: 'Votre situation change ? Refaites le calcul. Vous pouvez aussi faire une demande : la caisse étudie chaque dossier.',
    en: 'Has something changed? Run the calculation again. You may also claim: the fund looks at every file.',
    falc: 'Votre vie change ?\nRefaites le calcul.\nVous pouvez aussi demander à la CAF.',
  },
  fiche: {
    note: 'Link to the official page of the right.',
    fr: 'Lire la fiche officielle',
    en: 'Read the official page (in French)',
    falc: 'Lire la page officielle',
  },
  calcul: {
    note: 'Opens the explanation.',
    fr: 'Voir le calcul, étape par étape',
    en: 'See the calculation, step by step',
    falc: 'Voir le calcul',
  },
  calcul_en_francais: {
    note: 'On top of the explanation, in English and easy-to-read pages.',
    fr: 'Chaque étape cite la règle, sa date et son texte de loi.',
    en: 'Each step quotes the rule, its date and its legal text. It is in French, as the law is.',
    falc: 'Le calcul utilise les mots de la loi.\nDemandez de l’aide pour le lire.',
  },
  incomplet: {
    note: 'Instead of the results, when the family is not known.',
    fr: 'Nous avons besoin de savoir avec qui vous vivez.',
    en: 'We need to know who you live with.',
    falc: 'Nous devons savoir avec qui vous vivez.',
  },
  hors_bareme: {
    note: 'Instead of the results, when the amounts of the month are not published here yet.',
    fr: 'Les montants de {mois} ne sont pas encore dans ce simulateur. Adressez-vous à la CAF ou à la MSA.',
    en: 'The amounts for {mois} are not in this simulator yet. Please ask the CAF or MSA.',
    falc: 'Nous n’avons pas les montants de {mois}.\nDemandez à la CAF ou à la MSA.',
  },
})
