import type { Contexte, Ecran } from '../ecran.ts'
import { peutEtreEnceinte } from '../plausible.ts'
import type { Libelle, Question } from '../question.ts'
import { type Adulte, adultesDe, enfantsDe } from '../reponses.ts'
import { familleTextes } from './famille.textes.ts'

type Cle = Exclude<keyof (typeof familleTextes)['fr'], 'naissance_enfant'>
const dit =
  (cle: Cle): Libelle =>
  (langue) =>
    familleTextes[langue][cle]

export const ecranCouple: Ecran = {
  nom: 'couple',
  etape: 'couple',
  titre: dit('titre_couple'),
  pourquoi: dit('pourquoi_couple'),
  questions: () => [
    {
      genre: 'oui_non',
      de: 'foyer',
      champ: 'en_couple',
      libelle: dit('en_couple'),
      aide: dit('en_couple_aide'),
      faits: [],
      toujours: true,
    },
  ],
}

const naissances = ({ reponses }: Contexte): readonly Question[] =>
  enfantsDe(reponses).map((enfant, index) => ({
    genre: 'jour',
    de: enfant,
    champ: 'date_naissance',
    libelle: (langue) => familleTextes[langue].naissance_enfant({ rang: index + 1 }),
    faits: [{ variable: 'date_naissance', de: enfant }],
    toujours: true,
  }))

const enceinte = (adulte: Adulte): Question => ({
  genre: 'oui_non',
  de: adulte,
  champ: 'enceinte',
  libelle: dit(`enceinte_${adulte}`),
  faits: [{ variable: 'enceinte', de: adulte }],
})

const enceinteDepuis: Question = {
  genre: 'mois',
  de: 'vous',
  champ: 'enceinte_depuis',
  libelle: dit('enceinte_depuis'),
  aide: dit('enceinte_depuis_aide'),
  faits: [{ variable: 'enceinte', de: 'vous' }],
}

const seulDepuis: Question = {
  genre: 'mois',
  de: 'foyer',
  champ: 'seul_depuis',
  libelle: dit('seul_depuis'),
  aide: dit('seul_depuis_aide'),
  faits: [{ variable: 'rsa_isolement_recent', de: 'foyer' }],
}

const enfants = { etape: 'enfants', titre: dit('titre_enfants'), pourquoi: dit('pourquoi_enfants') } as const
const naissance = { etape: 'enfants', titre: dit('titre_naissance'), pourquoi: dit('pourquoi_naissance') } as const

export const ecranNombreEnfants: Ecran = {
  ...enfants,
  nom: 'enfants',
  questions: () => [
    {
      genre: 'nombre',
      maximum: 15,
      de: 'foyer',
      champ: 'nb_enfants',
      libelle: dit('nb_enfants'),
      aide: dit('nb_enfants_aide'),
      faits: [],
      toujours: true,
    },
  ],
}

export const ecransEnfants: readonly Ecran[] = [
  { ...enfants, nom: 'naissances', questions: naissances },
  {
    ...naissance,
    nom: 'enceinte',
    questions: ({ reponses, mois }) =>
      adultesDe(reponses)
        .filter((adulte) => peutEtreEnceinte(adulte, reponses, mois))
        .map(enceinte),
  },
  {
    ...naissance,
    nom: 'enceinte_depuis',
    // It is the past that is asked: who lives in a couple has no increase whose start would matter.
    questions: ({ reponses: { foyer, vous } }) => (vous.enceinte && !foyer.en_couple ? [enceinteDepuis] : []),
  },
  {
    nom: 'seul_depuis',
    etape: 'enfants',
    titre: dit('titre_seul'),
    pourquoi: dit('pourquoi_seul'),
    questions: ({ reponses: { foyer } }) => (foyer.nb_enfants ? [seulDepuis] : []),
  },
]
