import { textes } from '../../../plateforme/langues/textes.ts'

/** The same income under the other names that rights give it. Keys end with the adult: the reader, or their partner. */
export const autrementTextes = textes({
  titre_vous: {
    note: 'Title.',
    max: 50,
    fr: 'Vos revenus imposables',
    en: 'Your taxable income',
    falc: 'Votre argent imposable',
  },
  titre_conjoint: {
    note: 'Title about the partner.',
    max: 60,
    fr: 'Les revenus imposables de votre partenaire',
    en: 'Your partner’s taxable income',
    falc: 'L’argent imposable de votre partenaire',
  },
  pourquoi: {
    note: 'Why taxable amounts are asked.',
    fr: 'L’aide au logement, l’ASS et l’AAH se calculent sur le montant imposable, un peu plus haut que le net.',
    en: 'Housing benefit, the ASS and the AAH are worked out on the taxable amount, a little above the net.',
    falc: 'Certaines aides comptent le montant imposable.',
  },
  salaire_imposable: {
    note: 'Amount.',
    fr: 'Salaire net imposable',
    en: 'Taxable wage',
    falc: 'Salaire imposable',
  },
  salaire_imposable_aide: {
    note: 'Under the amount: where to read it.',
    fr: 'Le « net imposable » de chaque fiche de paie.',
    en: 'The “net imposable” on each payslip.',
    falc: 'Cherchez « net imposable » sur la fiche de paie.',
  },
  chomage_imposable: {
    note: 'Amount.',
    fr: 'Allocations de chômage imposables',
    en: 'Taxable unemployment benefit',
    falc: 'Chômage imposable',
  },
  chomage_imposable_aide: {
    note: 'Under the amount: where to read it.',
    fr: 'Le « montant imposable » du relevé de France Travail.',
    en: 'The “montant imposable” on the France Travail statement.',
    falc: 'Regardez le papier de France Travail.',
  },
  retraite_imposable: {
    note: 'Amount.',
    fr: 'Retraites imposables, toutes caisses ensemble',
    en: 'Taxable pensions, all funds together',
    falc: 'Retraite imposable',
  },
  retraite_imposable_aide: {
    note: 'Under the amount: where to read it.',
    fr: 'Le « montant imposable » du relevé de chaque caisse de retraite.',
    en: 'The “montant imposable” on each pension statement.',
    falc: 'Regardez le papier de la caisse de retraite.',
  },
  titre_brut_vous: {
    note: 'Title.',
    max: 50,
    fr: 'Vos revenus bruts',
    en: 'Your gross income',
    falc: 'Votre argent brut',
  },
  titre_brut_conjoint: {
    note: 'Title about the partner.',
    max: 60,
    fr: 'Les revenus bruts de votre partenaire',
    en: 'Your partner’s gross income',
    falc: 'L’argent brut de votre partenaire',
  },
  pourquoi_brut: {
    note: 'Why gross amounts are asked.',
    fr: 'L’ASPA et l’ASI se calculent sur les montants bruts des trois derniers mois.',
    en: 'The ASPA and the ASI are worked out on gross amounts of the last three months.',
    falc: 'L’ASPA compte les montants bruts.',
  },
  salaire_de_base: { note: 'Amount.', fr: 'Salaire brut', en: 'Gross wage', falc: 'Salaire brut' },
  salaire_de_base_aide: {
    note: 'Under the amount: where to read it.',
    fr: 'Le « salaire brut » de la fiche de paie.',
    en: 'The “salaire brut” on the payslip.',
    falc: 'Cherchez « salaire brut » sur la fiche de paie.',
  },
  retraite_brute: {
    note: 'Amount.',
    fr: 'Retraites brutes, toutes caisses ensemble',
    en: 'Gross pensions, all funds together',
    falc: 'Retraite brute',
  },
  retraite_brute_aide: {
    note: 'Under the amount: where to read it.',
    fr: 'Le « montant brut » du relevé de chaque caisse de retraite, complémentaires comprises.',
    en: 'The “montant brut” on each pension statement, supplementary ones too.',
    falc: 'Cherchez « montant brut » sur le papier de la caisse de retraite.',
  },
})
