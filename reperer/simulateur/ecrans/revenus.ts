import { type Month, monthName } from '../../../moteur/expression/month.ts'
import { ecrireMois } from '../../../plateforme/langues/dates.ts'
import type { Ecran } from '../ecran.ts'
import { moisDesPensionsAlimentaires, moisDesRevenus, trimestreDeReference } from '../mois_utiles.ts'
import type { Fait, Libelle, OptionACocher, Question } from '../question.ts'
import type { Adulte, Reponses } from '../reponses.ts'
import { autrementDit, benefice_annuel, type Ressource, revenus_mensuels } from '../ressources.ts'
import { revenusTextes } from './revenus.textes.ts'

type Cle = Exclude<
  keyof (typeof revenusTextes)['fr'],
  'pourquoi' | 'recu_vous' | 'recu_conjoint' | 'enfant' | 'enfant_ne' | 'salaire_enfant'
>
export const ditRevenu =
  (cle: Cle): Libelle =>
  (langue) =>
    revenusTextes[langue][cle]

const pourquoi: Ecran['pourquoi'] = (langue, mois) => {
  const trimestre = trimestreDeReference(mois).map((each) => ecrireMois(monthName(each), langue))
  return revenusTextes[langue].pourquoi({ debut: trimestre[0] ?? '', fin: trimestre.at(-1) ?? '' })
}

const net_social = new Set(['salaire_net', 'remuneration_apprenti', 'chomage_net', 'revenus_stage_formation_pro'])

const faitsDe = (adulte: Adulte, { variable, avec = [] }: Ressource): readonly Fait[] =>
  [variable, ...avec].map((nom) => ({ variable: nom, de: adulte }))

const salaires: ReadonlySet<string> = new Set(['salaire_net', 'remuneration_apprenti'])

/** A box speaks of the months asked, not of the year before last, and of an income under all its names. */
const faitsDeLaBoite = (adulte: Adulte, ressource: Revenu, mois: readonly Month[]): readonly Fait[] => [
  ...faitsDe(adulte, ressource).map((fait) => (ressource === benefice_annuel ? fait : { ...fait, mois })),
  ...autrementDit(ressource.code).map((variable) => ({ variable, de: adulte, mois })),
  // Of the two wages only one is offered: it tells that the other is nothing.
  ...(salaires.has(ressource.code) ? [...salaires].map((variable) => ({ variable, de: adulte, mois })) : []),
]

type Revenu = (typeof revenus_mensuels)[number] | typeof benefice_annuel

const option = (adulte: Adulte, ressource: Revenu, mois: readonly Month[]): OptionACocher => ({
  valeur: ressource.code,
  libelle: ditRevenu(ressource.code),
  faits: faitsDeLaBoite(adulte, ressource, mois),
})

/** Which kinds of income: how much is asked on the next screen, of those ticked only. */
function recu(adulte: Adulte, reponses: Reponses, mois: Month): Question {
  const apprenti = reponses[adulte].activite === 'apprenti'
  const sans = apprenti ? 'salaire_net' : 'remuneration_apprenti'
  const ressources = [...revenus_mensuels.filter(({ code }) => code !== sans), benefice_annuel]
  const fenetre = moisDesRevenus(reponses, mois)
  const debut = monthName(fenetre[0] ?? mois)
  const options = ressources.map((ressource) => option(adulte, ressource, fenetre))
  return {
    genre: 'cases',
    de: adulte,
    champ: 'revenus',
    libelle: (langue) => revenusTextes[langue][`recu_${adulte}`]({ debut: ecrireMois(debut, langue) }),
    aide: ditRevenu('cocher'),
    options,
    aucune: ditRevenu('rien'),
  }
}

const aideDe = (code: string): Libelle =>
  ditRevenu(
    net_social.has(code)
      ? 'aide_net_social'
      : code === 'rpns_auto_entrepreneur_benefice'
        ? 'aide_micro'
        : 'aide_autres',
  )

const montants = (adulte: Adulte, ressource: Revenu, mois: readonly Month[]): Question => ({
  genre: 'montants',
  de: adulte,
  champ: ressource.code,
  libelle: ditRevenu(ressource.code),
  aide: aideDe(ressource.code),
  mois,
  faits: faitsDe(adulte, ressource),
})

const benefice = (adulte: Adulte): Question => ({
  genre: 'montant',
  par: 'an',
  de: adulte,
  champ: 'benefice',
  libelle: ditRevenu('benefice'),
  faits: faitsDe(adulte, benefice_annuel),
})

const arretDepuis = (adulte: Adulte): Question => ({
  genre: 'jour',
  de: adulte,
  champ: 'arret_depuis',
  libelle: ditRevenu(`arret_depuis_${adulte}`),
  faits: [{ variable: 'date_arret_de_travail', de: adulte }],
})

function combien(adulte: Adulte, reponses: Reponses, mois: Month): readonly Question[] {
  const coches = reponses[adulte].revenus ?? {}
  return [
    ...revenus_mensuels
      .filter(({ code }) => coches[code])
      .map((ressource) =>
        montants(
          adulte,
          ressource,
          ressource.code === 'pensions_alimentaires_percues'
            ? moisDesPensionsAlimentaires(reponses, mois)
            : moisDesRevenus(reponses, mois),
        ),
      ),
    ...(coches[benefice_annuel.code] ? [benefice(adulte)] : []),
    ...(coches.indemnites_journalieres_maladie ? [arretDepuis(adulte)] : []),
  ]
}

export function ecransRevenus(adulte: Adulte): readonly Ecran[] {
  const commun = { etape: 'revenus', titre: ditRevenu(`titre_${adulte}`), pourquoi } as const
  const present = ({ foyer }: Reponses) => adulte === 'vous' || foyer.en_couple === true
  return [
    {
      ...commun,
      nom: `revenus_${adulte}`,
      questions: ({ reponses, mois }) => (present(reponses) ? [recu(adulte, reponses, mois)] : []),
    },
    {
      ...commun,
      nom: `montants_${adulte}`,
      questions: ({ reponses, mois }) => (present(reponses) ? combien(adulte, reponses, mois) : []),
    },
  ]
}
