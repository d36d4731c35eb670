import type { Ecran } from '../ecran.ts'
import { moisDesRevenus } from '../mois_utiles.ts'
import type { Libelle, Option } from '../question.ts'
import { logementTextes } from './logement.textes.ts'

type Cle = keyof (typeof logementTextes)['fr']
const dit =
  (cle: Cle): Libelle =>
  (langue) =>
    logementTextes[langue][cle]

const logements = [
  'locataire_hlm',
  'locataire_vide',
  'locataire_meuble',
  'locataire_foyer',
  'primo_accedant',
  'proprietaire',
  'loge_gratuitement',
  'sans_domicile',
] as const

const options: readonly Option[] = logements.map((valeur) => ({ valeur, libelle: dit(valeur) }))

const commun = { etape: 'logement', titre: dit('titre'), pourquoi: dit('pourquoi') } as const

export const ecransLogement: readonly Ecran[] = [
  {
    ...commun,
    nom: 'logement',
    questions: () => [
      {
        genre: 'choix',
        de: 'foyer',
        champ: 'logement',
        libelle: dit('logement'),
        options,
        faits: [{ variable: 'statut_occupation_logement', de: 'foyer' }],
      },
    ],
  },
  {
    ...commun,
    nom: 'participation',
    questions: ({ reponses: { foyer } }) =>
      foyer.logement === 'loge_gratuitement'
        ? [
            {
              genre: 'oui_non',
              de: 'foyer',
              champ: 'participation_frais',
              libelle: dit('participation'),
              aide: dit('participation_aide'),
              faits: [{ variable: 'participation_frais', de: 'foyer' }],
            },
          ]
        : [],
  },
  {
    ...commun,
    nom: 'aide_logement',
    questions: ({ reponses, mois }) => [
      {
        genre: 'montants',
        de: 'foyer',
        champ: 'aide_logement',
        libelle: dit('aide_logement'),
        aide: dit('aide_logement_aide'),
        mois: moisDesRevenus(reponses, mois),
        faits: [{ variable: 'aide_logement', de: 'foyer' }],
      },
    ],
  },
]
