import type { Ecran } from '../ecran.ts'
import type { Libelle, Question } from '../question.ts'
import { type Adulte, adultesDe } from '../reponses.ts'
import { santeTextes } from './sante.textes.ts'

const dit =
  (cle: keyof (typeof santeTextes)['fr']): Libelle =>
  (langue) =>
    santeTextes[langue][cle]

const taux = ['moins_de_50', 'de_50_a_79', 'au_moins_80'] as const

const incapacite = (adulte: Adulte): Question => ({
  genre: 'choix',
  de: adulte,
  champ: 'taux_incapacite',
  libelle: dit(`taux_${adulte}`),
  aide: dit('taux_aide'),
  options: taux.map((valeur) => ({ valeur, libelle: dit(valeur) })),
  faits: ['taux_incapacite', 'handicap'].map((variable) => ({ variable, de: adulte })),
})

const rsdae = (adulte: Adulte): Question => ({
  genre: 'oui_non',
  de: adulte,
  champ: 'rsdae',
  libelle: dit(`rsdae_${adulte}`),
  faits: [{ variable: 'aah_restriction_substantielle_durable_acces_emploi', de: adulte }],
})

const inapte = (adulte: Adulte): Question => ({
  genre: 'oui_non',
  de: adulte,
  champ: 'inapte',
  libelle: dit(`inapte_${adulte}`),
  faits: [{ variable: 'inapte_travail', de: adulte }],
})

const commun = { etape: 'sante', titre: dit('titre'), pourquoi: dit('pourquoi') } as const

export const ecransSante: readonly Ecran[] = [
  { ...commun, nom: 'incapacite', questions: ({ reponses }) => adultesDe(reponses).map(incapacite) },
  {
    ...commun,
    nom: 'rsdae',
    questions: ({ reponses }) =>
      adultesDe(reponses)
        .filter((adulte) => reponses[adulte].taux_incapacite === 'de_50_a_79')
        .map(rsdae),
  },
  { ...commun, nom: 'inapte', questions: ({ reponses }) => adultesDe(reponses).map(inapte) },
]
