import { monthName } from '../../../moteur/expression/month.ts'
import { ecrireMois } from '../../../plateforme/langues/dates.ts'
import type { Contexte, Ecran } from '../ecran.ts'
import { moisDesRevenus } from '../mois_utiles.ts'
import { plausible } from '../plausible.ts'
import type { Libelle, OptionACocher, Question } from '../question.ts'
import { enfantsDe, type Reponses } from '../reponses.ts'
import { aides } from '../ressources.ts'
import { aidesTextes } from './aides.textes.ts'
import { nommer } from './revenus_autres.ts'

type Cle = Exclude<keyof (typeof aidesTextes)['fr'], 'recues'>
const dit =
  (cle: Cle): Libelle =>
  (langue) =>
    aidesTextes[langue][cle]

const option = ({ code, variable, adulte }: (typeof aides)[number]): OptionACocher => ({
  valeur: code,
  libelle: dit(code),
  faits: [{ variable, de: adulte ?? 'foyer' }],
})

function lesquelles({ reponses, mois }: Contexte): Question {
  const options = aides.filter((aide) => plausible(aide, reponses, mois)).map(option)
  const debut = monthName(moisDesRevenus(reponses, mois)[0] ?? mois)
  return {
    genre: 'cases',
    de: 'foyer',
    champ: 'aides',
    libelle: (langue) => aidesTextes[langue].recues({ debut: ecrireMois(debut, langue) }),
    aide: dit('cocher'),
    options,
    aucune: dit('aucune'),
  }
}

const combien = ({ reponses, mois }: Contexte): readonly Question[] =>
  aides
    .filter(({ code }) => reponses.foyer.aides?.[code])
    .map(({ code, variable, adulte }) => ({
      genre: 'montants',
      de: 'foyer',
      champ: code,
      libelle: dit(code),
      aide: dit('montant_aide'),
      mois: moisDesRevenus(reponses, mois),
      faits: [{ variable, de: adulte ?? 'foyer' }],
    }))

function garde(reponses: Reponses): Question {
  const options = enfantsDe(reponses).map(
    (enfant): OptionACocher => ({
      valeur: enfant,
      libelle: nommer(enfant, reponses),
      faits: [{ variable: 'garde_alternee', de: enfant }],
    }),
  )
  return {
    genre: 'cases',
    de: 'foyer',
    champ: 'garde_alternee',
    libelle: dit('garde'),
    options,
    aucune: dit('aucun_enfant'),
  }
}

const commun = { etape: 'aides', titre: dit('titre'), pourquoi: dit('pourquoi') } as const

export const ecransAides: readonly Ecran[] = [
  { ...commun, nom: 'aides', questions: (contexte) => [lesquelles(contexte)] },
  { ...commun, nom: 'montants_aides', questions: combien },
  {
    nom: 'garde',
    etape: 'aides',
    titre: dit('titre_garde'),
    pourquoi: dit('pourquoi_garde'),
    questions: ({ reponses }) => (enfantsDe(reponses).length > 0 ? [garde(reponses)] : []),
  },
]
