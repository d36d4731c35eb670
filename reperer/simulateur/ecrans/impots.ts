import type { Month } from '../../../moteur/expression/month.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { unChoisi } from '../choix.ts'
import type { Contexte, Ecran } from '../ecran.ts'
import { avantDerniereAnnee, moisDeLAvantDerniereAnnee } from '../mois_utiles.ts'
import type { Fait, Libelle, OptionACocher, Question } from '../question.ts'
import { type Adulte, adultesDe, type Reponses } from '../reponses.ts'
import { annuelles } from '../ressources.ts'
import { impotsTextes } from './impots.textes.ts'

type Cle = Exclude<keyof (typeof impotsTextes)['fr'], 'rfr' | 'rfr_aide' | 'recu_vous' | 'recu_conjoint' | 'recu_aide'>
const dit =
  (cle: Cle): Libelle =>
  (langue) =>
    impotsTextes[langue][cle]

const annees = (mois: Month) => ({
  annee: String(avantDerniereAnnee(mois)),
  suivante: String(avantDerniereAnnee(mois) + 1),
})

const fait = (variable: string, de: Adulte, mois: Month): Fait => ({
  variable,
  de,
  mois: moisDeLAvantDerniereAnnee(mois),
})

/** One figure of the tax notice stands for all that it is made of. */
const rfr = ({ reponses, mois }: Contexte): Question => ({
  genre: 'montant',
  par: 'an',
  de: 'foyer',
  champ: 'rfr',
  libelle: (langue: Langue) => impotsTextes[langue].rfr(annees(mois)),
  aide: (langue: Langue) => impotsTextes[langue].rfr_aide(annees(mois)),
  faits: adultesDe(reponses).flatMap((adulte) => annuelles.map(({ variable }) => fait(variable, adulte, mois))),
})

type Annuelle = (typeof annuelles)[number]

const option = (de: Adulte, { code, variable }: Annuelle, mois: Month): OptionACocher => ({
  valeur: code,
  libelle: dit(code),
  faits: [fait(variable, de, mois)],
})

const recu = (de: Adulte, mois: Month): Question => ({
  genre: 'cases',
  de,
  champ: 'revenus_annee',
  libelle: (langue) => impotsTextes[langue][`recu_${de}`](annees(mois)),
  aide: (langue) => impotsTextes[langue].recu_aide(annees(mois)),
  options: annuelles.map((ressource) => option(de, ressource, mois)),
  aucune: dit('rien'),
})

const montant = (de: Adulte, { code, variable }: Annuelle, mois: Month): Question => ({
  genre: 'montant',
  par: 'an',
  de,
  champ: `annee_${code}`,
  libelle: dit(code),
  aide: dit('montant_aide'),
  faits: [fait(variable, de, mois)],
})

function ecransDeLAnnee(adulte: Adulte): readonly Ecran[] {
  const commun = { etape: 'aides', titre: dit(`titre_${adulte}`), pourquoi: dit('pourquoi') } as const
  const present = ({ foyer }: Reponses) => adulte === 'vous' || foyer.en_couple === true
  return [
    {
      ...commun,
      nom: `annee_${adulte}`,
      questions: ({ reponses, mois }) => (present(reponses) ? [recu(adulte, mois)] : []),
    },
    {
      ...commun,
      nom: `montants_annee_${adulte}`,
      questions: ({ reponses, mois }) =>
        annuelles
          .filter(({ code }) => present(reponses) && reponses[adulte].revenus_annee?.[code])
          .map((ressource) => montant(adulte, ressource, mois)),
    },
  ]
}

/** The reference income first, a single figure; where it is not known, or not enough, what it is made of. */
export const ecransImpots: readonly Ecran[] = [
  {
    nom: 'rfr',
    etape: 'aides',
    titre: dit('titre_rfr'),
    pourquoi: dit('pourquoi_rfr'),
    questions: (contexte) => (unChoisi(contexte.reponses, 'energie') ? [rfr(contexte)] : []),
  },
  ...ecransDeLAnnee('vous'),
  ...ecransDeLAnnee('conjoint'),
]
