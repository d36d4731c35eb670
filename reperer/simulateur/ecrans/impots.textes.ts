import { textes } from '../../../plateforme/langues/textes.ts'

/** What the tax notice tells, for the year before last. Keys end with the adult: the reader, or their partner. */
export const impotsTextes = textes({
  titre_rfr: { note: 'Title.', max: 40, fr: 'Votre avis d’impôt', en: 'Your tax notice', falc: 'Vos impôts' },
  rfr: {
    note: 'Amount. {annee} is a year.',
    fr: 'Revenu fiscal de référence de {annee}',
    en: 'Reference taxable income (revenu fiscal de référence) of {annee}',
    falc: 'Revenu fiscal de référence de {annee}',
  },
  rfr_aide: {
    note: 'Under the amount: where to read it. {suivante} is the next year.',
    fr: 'En première page de l’avis d’impôt reçu en {suivante}, dans le cadre « Vos références ». Zéro s’écrit 0.',
    en: 'On the first page of the tax notice received in {suivante}, under “Vos références”. Nothing is 0.',
    falc: 'C’est sur la première page de l’avis d’impôt de {suivante}.\nCherchez « revenu fiscal de référence ».',
  },
  pourquoi_rfr: {
    note: 'Why it is asked.',
    fr: 'Le chèque énergie dépend de ce revenu. L’État le calcule pour tous, même sans impôt à payer.',
    en: 'The chèque énergie depends on this income. It is worked out for everyone, even with no tax to pay.',
    falc: 'Le chèque énergie dépend de ce montant.',
  },
  titre_vous: {
    note: 'Title.',
    max: 50,
    fr: 'Vos revenus d’il y a deux ans',
    en: 'Your income two years ago',
    falc: 'Votre argent d’il y a 2 ans',
  },
  titre_conjoint: {
    note: 'Title about the partner.',
    max: 60,
    fr: 'Les revenus de votre partenaire il y a deux ans',
    en: 'Your partner’s income two years ago',
    falc: 'L’argent de votre partenaire il y a 2 ans',
  },
  pourquoi: {
    note: 'Why it is asked.',
    fr: 'La CAF regarde les revenus déclarés aux impôts deux ans plus tôt pour les aides aux familles et l’AAH.',
    en: 'The CAF looks at income declared for tax two years ago for family benefits and the AAH.',
    falc: 'La CAF regarde votre argent d’il y a 2 ans.',
  },
  recu_vous: {
    note: 'Question, several boxes.',
    fr: 'Qu’avez-vous déclaré aux impôts pour {annee} ?',
    en: 'What did you declare for tax for {annee}?',
    falc: 'Quel argent avez-vous reçu en {annee} ?',
  },
  recu_conjoint: {
    note: 'Question about the partner.',
    fr: 'Qu’a déclaré votre partenaire aux impôts pour {annee} ?',
    en: 'What did your partner declare for tax for {annee}?',
    falc: 'Quel argent votre partenaire a reçu en {annee} ?',
  },
  recu_aide: {
    note: 'Under the question.',
    fr: 'C’est écrit sur l’avis d’impôt reçu en {suivante}.',
    en: 'It is on the tax notice received in {suivante}.',
    falc: 'Regardez l’avis d’impôt de {suivante}.',
  },
  rien: { note: 'Box: none of these.', fr: 'Rien', en: 'Nothing', falc: 'Rien' },
  montant_aide: {
    note: 'Under the amount of a year, before deductions.',
    fr: 'Le montant de l’année, avant l’abattement de 10 %.',
    en: 'The amount of the year, before the 10% deduction.',
    falc: 'C’est le montant de toute l’année.',
  },
  salaire_imposable: { note: 'Box, then amount of a year.', fr: 'Des salaires', en: 'Wages', falc: 'Un salaire' },
  chomage_imposable: {
    note: 'Box, then amount of a year.',
    fr: 'Du chômage',
    en: 'Unemployment benefit',
    falc: 'Le chômage',
  },
  retraite_imposable: {
    note: 'Box, then amount of a year.',
    fr: 'Des retraites',
    en: 'Pensions',
    falc: 'Une retraite',
  },
  pensions_invalidite: {
    note: 'Box, then amount of a year.',
    fr: 'Une pension d’invalidité',
    en: 'A disability pension',
    falc: 'Une pension d’invalidité',
  },
  pensions_alimentaires_percues: {
    note: 'Box, then amount of a year.',
    fr: 'Une pension alimentaire reçue',
    en: 'Maintenance received',
    falc: 'Une pension alimentaire',
  },
  rpns_auto_entrepreneur_benefice: {
    note: 'Box, then amount of a year: turnover after the flat deduction.',
    fr: 'Une micro-entreprise (après abattement)',
    en: 'A micro-enterprise (after the flat deduction)',
    falc: 'Une petite entreprise',
  },
  rpns_autres_revenus: {
    note: 'Box, then amount of a year.',
    fr: 'Un autre bénéfice d’indépendant',
    en: 'Other self-employed profit',
    falc: 'L’argent d’un autre métier à votre compte',
  },
})
