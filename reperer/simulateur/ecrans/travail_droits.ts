import type { Ecran } from '../ecran.ts'
import type { Question } from '../question.ts'
import { type Adulte, adultesDe } from '../reponses.ts'
import { ditContrat as dit } from './contrat.ts'

const chomageDepuis = (de: Adulte): Question => ({
  genre: 'mois',
  de,
  champ: 'chomage_depuis',
  libelle: dit(`chomage_depuis_${de}`),
  aide: dit('chomage_depuis_aide'),
  faits: [{ variable: 'date_debut_chomage', de }],
})

const ouiNon = (
  de: Adulte,
  champ: 'cinq_ans' | 'chez_parents' | 'refugie',
  cle: 'cinq_ans' | 'parents' | 'refugie',
  variable: string,
): Question => ({ genre: 'oui_non', de, champ, libelle: dit(`${cle}_${de}`), faits: [{ variable, de }] })

const recherche = { etape: 'travail', titre: dit('titre_recherche') } as const

/** Asked once the income is known: housing aid only asks it of those who live on little else than unemployment. */
export const ecranChomageDepuis: Ecran = {
  nom: 'chomage_depuis',
  etape: 'revenus',
  titre: dit('titre_recherche'),
  pourquoi: dit('pourquoi_recherche'),
  questions: ({ reponses }) => adultesDe(reponses).map(chomageDepuis),
}

/** What the ASS, health cover and the ASPA ask of each adult. */
export const ecransTravailDroits: readonly Ecran[] = [
  {
    ...recherche,
    nom: 'cinq_ans',
    pourquoi: dit('pourquoi_cinq_ans'),
    questions: ({ reponses }) =>
      adultesDe(reponses).map((adulte) => ouiNon(adulte, 'cinq_ans', 'cinq_ans', 'ass_precondition_remplie')),
  },
  {
    nom: 'chez_parents',
    etape: 'travail',
    titre: dit('titre_parents'),
    pourquoi: dit('pourquoi_parents'),
    questions: ({ reponses }) =>
      adultesDe(reponses).map((adulte) => ouiNon(adulte, 'chez_parents', 'parents', 'habite_chez_parents')),
  },
  {
    nom: 'refugie',
    etape: 'travail',
    titre: dit('titre_refugie'),
    pourquoi: dit('pourquoi_refugie'),
    questions: ({ reponses }) =>
      adultesDe(reponses)
        .filter((adulte) => reponses[adulte].nationalite === 'autre')
        .map((adulte) => ouiNon(adulte, 'refugie', 'refugie', 'protege_ou_ancien_combattant')),
  },
]
