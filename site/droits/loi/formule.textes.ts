import { textesDeTravail } from '../../../plateforme/langues/textes.ts'

export const formuleTextes = textesDeTravail({
  mois: {
    note: 'Under a formula that says M, M−1… The formula itself stays in French.',
    fr: 'M est le mois pour lequel on calcule ; M−1, celui d’avant.',
    en: 'M is the month computed; M−1 is the month before.',
  },
  annee: {
    note: 'Under a formula that says N, N−1… It follows the sentence about M when there is one.',
    fr: 'N est l’année du mois calculé ; N−1, celle d’avant.',
    en: 'N is the year of the month computed; N−1 is the year before.',
  },
})
