import { textes } from '../../../plateforme/langues/textes.ts'

export const epargneTextes = textes({
  titre: { note: 'Title.', max: 40, fr: 'Votre épargne', en: 'Your savings', falc: 'Votre argent de côté' },
  pourquoi: {
    note: 'Why savings are asked (CASF, art. R. 132-1).',
    fr: 'Le RSA compte une petite part de l’épargne comme un revenu. Une erreur de quelques euros ne change presque rien.',
    en: 'The RSA counts a small part of savings as income. Being a few euros out hardly matters.',
    falc: 'Le RSA compte un peu l’argent que vous avez de côté.',
  },
  lesquelles: {
    note: 'Question, several boxes. Of both adults together.',
    fr: 'Qu’avez-vous, dans votre foyer ?',
    en: 'What does your household have?',
    falc: 'Qu’avez-vous dans votre famille ?',
  },
  cocher: {
    note: 'Under a list of boxes.',
    fr: 'Cochez tout ce qui convient, pour vous et votre partenaire.',
    en: 'Tick all that apply, for you and your partner.',
    falc: 'Vous pouvez cocher plusieurs cases.',
  },
  aucune: { note: 'Box: none of these.', fr: 'Rien de tout cela', en: 'None of these', falc: 'Rien de tout cela' },
  livret_a: {
    note: 'Box.',
    fr: 'Un livret A ou un livret de développement durable',
    en: 'A Livret A or LDDS savings account',
    falc: 'Un livret A',
  },
  epargne_revenus_non_imposables: {
    note: 'Box: other savings whose interest is not taxed, or that earn nothing.',
    fr: 'Une autre épargne qui n’est pas imposée',
    en: 'Other savings that are not taxed',
    falc: 'Un autre compte avec de l’argent de côté',
  },
  revenus_capital: {
    note: 'Box: taxed interest, dividends.',
    fr: 'Des intérêts imposés, ou des dividendes',
    en: 'Taxed interest, or dividends',
    falc: 'De l’argent placé qui rapporte',
  },
  revenus_locatifs: {
    note: 'Box.',
    fr: 'Un logement ou un terrain que vous louez',
    en: 'A home or land that you let',
    falc: 'Un logement que vous louez à quelqu’un',
  },
  capital_livret_a: {
    note: 'Amount.',
    fr: 'Combien y a-t-il sur ces livrets ?',
    en: 'How much is in these accounts?',
    falc: 'Combien d’argent sur le livret A ?',
  },
  capital_epargne_revenus_non_imposables: {
    note: 'Amount.',
    fr: 'Combien y a-t-il dans cette autre épargne ?',
    en: 'How much is in these other savings?',
    falc: 'Combien d’argent sur cet autre compte ?',
  },
  mois_revenus_capital: {
    note: 'Amount by month.',
    fr: 'Intérêts et dividendes reçus',
    en: 'Interest and dividends received',
    falc: 'Argent reçu de vos placements',
  },
  mois_revenus_locatifs: {
    note: 'Amount by month.',
    fr: 'Loyers reçus, une fois les charges payées',
    en: 'Rent received, after expenses',
    falc: 'Loyers reçus',
  },
  annee_revenus_capital: {
    note: 'Amount for a year, as on the tax notice.',
    fr: 'Intérêts et dividendes de {annee}, d’après l’avis d’impôt',
    en: 'Interest and dividends of {annee}, from the tax notice',
    falc: 'Argent de vos placements en {annee}',
  },
  annee_revenus_locatifs: {
    note: 'Amount for a year, as on the tax notice.',
    fr: 'Loyers de {annee}, d’après l’avis d’impôt',
    en: 'Rent of {annee}, from the tax notice',
    falc: 'Loyers reçus en {annee}',
  },
})
