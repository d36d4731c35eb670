import { textes } from '../../plateforme/langues/textes.ts'

export const nonRecoursTextes = textes({
  titre: {
    note: 'Head of the figures. 34 % of the households entitled to RSA, in a given quarter, do not receive it.',
    fr: 'Un foyer sur trois qui a droit au RSA ne le reçoit pas',
    en: 'One household in three entitled to RSA does not receive it',
    falc: 'Beaucoup de personnes ont droit au RSA mais ne l’ont pas',
  },
  pourquoi: {
    note: 'Under the head: nobody is at fault.',
    fr: 'Ce n’est pas leur faute. Les règles sont nombreuses, elles changent, et les démarches découragent. C’est vrai aussi pour d’autres aides.',
    en: 'It is not their fault. The rules are many, they change, and claiming is hard. The same is true of other benefits.',
    falc: 'Ce n’est pas leur faute.\nLes règles sont difficiles.\nC’est pareil pour d’autres aides.',
  },
  legende: {
    note: 'Title of the plot.',
    fr: 'Parmi ceux qui y ont droit, part de ceux qui ne reçoivent pas l’aide',
    en: 'Among those entitled to each benefit, share who do not receive it',
    falc: 'Sur 100 qui ont droit à une aide, combien ne l’ont pas ?',
  },
  sources: {
    note: 'Sources of the figures: two statistical services of the French ministries.',
    fr: 'Drees (RSA, Aspa, complémentaire santé), Dares (chômage). Les années et les méthodes diffèrent d’une aide à l’autre.',
    en: 'Drees (RSA, Aspa, health cover), Dares (unemployment). Years and methods differ between benefits.',
    falc: 'Drees et Dares',
  },
  aide: { note: 'Column head: the benefit.', fr: 'Aide', en: 'Benefit', falc: 'Aide' },
  part: {
    note: 'Column head: the share who do not receive it.',
    fr: 'Ne la reçoivent pas',
    en: 'Do not receive it',
    falc: 'Ne l’ont pas',
  },
  annee: { note: 'Column head: the year the figure is about.', fr: 'Année', en: 'Year', falc: 'Année' },
  source: { note: 'Column head: who published the figure.', fr: 'Source', en: 'Source', falc: 'Source' },
  rsa: { note: 'Income support.', fr: 'RSA', en: 'RSA (income support)', falc: 'RSA' },
  css: {
    note: 'Help with health insurance.',
    fr: 'Complémentaire santé solidaire',
    en: 'Top-up health cover',
    falc: 'Aide pour la santé',
  },
  aspa: {
    note: 'Minimum pension; the figure is about people who live alone.',
    fr: 'Minimum vieillesse (Aspa), personnes seules',
    en: 'Minimum pension (Aspa), single people',
    falc: 'Aide pour les personnes âgées seules',
  },
  are: {
    note: 'Unemployment benefit.',
    fr: 'Allocation chômage',
    en: 'Unemployment benefit',
    falc: 'Allocation chômage',
  },
  entre: {
    note: 'A share known between two values, in percent.',
    fr: 'entre {min} et {max} %',
    en: 'between {min} and {max}%',
    falc: 'entre {min} et {max} sur 100',
  },
  environ: {
    note: 'An estimated share, in percent.',
    fr: 'environ {part} %',
    en: 'about {part}%',
    falc: 'environ {part} sur 100',
  },
})
