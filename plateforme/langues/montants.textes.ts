import { textes } from './textes.ts'

export const montantsTextes = textes({
  entre: {
    note: 'An estimate between two amounts. {max} carries the euro sign; in French {min} does not repeat it.',
    fr: 'entre {min} et {max}',
    en: 'between {min} and {max}',
    falc: 'entre {min} et {max}',
  },
  mois: {
    note: 'An amount paid every month.',
    fr: '{montant} par mois',
    en: '{montant} a month',
    falc: '{montant} chaque mois',
  },
  trimestre: {
    note: 'An amount for three months.',
    fr: '{montant} par trimestre',
    en: '{montant} a quarter',
    falc: '{montant} tous les 3 mois',
  },
  an: { note: 'An amount for a year.', fr: '{montant} par an', en: '{montant} a year', falc: '{montant} chaque année' },
  une_fois: {
    note: 'An amount paid once.',
    fr: '{montant} en une fois',
    en: '{montant}, paid once',
    falc: '{montant} une seule fois',
  },
})
