import type { Ecran } from '../ecran.ts'
import type { Libelle, Question } from '../question.ts'
import type { Adulte, Reponses } from '../reponses.ts'
import { contratTextes } from './contrat.textes.ts'

type Cle = keyof (typeof contratTextes)['fr']
export const ditContrat =
  (cle: Cle): Libelle =>
  (langue) =>
    contratTextes[langue][cle]
const dit = ditContrat

const fait = (variable: string, de: Adulte) => [{ variable, de }]

const motifs = [
  'licenciement',
  'licenciement_economique',
  'rupture_conventionnelle',
  'fin_contrat_duree_determinee',
  'autre_perte_involontaire',
  'demission_legitime',
  'demission',
] as const

const taux_csg = ['exonere', 'taux_reduit', 'taux_plein'] as const

const termine = (de: Adulte): Question => ({
  genre: 'oui_non',
  de,
  champ: 'contrat',
  libelle: dit(`contrat_${de}`),
  faits: fait('are_date_fin_contrat', de),
})

const fin = (de: Adulte): readonly Question[] => [
  { genre: 'jour', de, champ: 'contrat_fin', libelle: dit('fin'), faits: fait('are_date_fin_contrat', de) },
  {
    genre: 'choix',
    de,
    champ: 'motif',
    libelle: dit('motif'),
    options: motifs.map((valeur) => ({ valeur, libelle: dit(valeur) })),
    faits: fait('are_motif_fin_contrat', de),
  },
]

const nombre = (
  de: Adulte,
  champ: 'jours_travailles' | 'heures_travaillees' | 'jours_sans_contrat',
  maximum: number,
) => ({
  genre: 'nombre' as const,
  maximum,
  de,
  champ,
  libelle: dit(champ),
  faits: fait(`are_${champ}`, de),
})

const montant = (
  de: Adulte,
  champ: 'salaires_bruts' | 'conges_payes' | 'supra_legale',
  variable: string,
): Question => ({
  genre: 'montant',
  de,
  champ,
  libelle: dit(champ),
  aide: dit(champ === 'salaires_bruts' ? 'salaires_bruts_aide' : 'sans_zero'),
  faits: fait(variable, de),
})

const travail = (de: Adulte): readonly Question[] => [
  {
    genre: 'jour',
    de,
    champ: 'contrat_debut',
    libelle: dit('debut'),
    aide: dit('debut_aide'),
    faits: fait('are_date_premier_emploi', de),
  },
  { ...nombre(de, 'jours_travailles', 800), aide: dit('jours_aide') },
  nombre(de, 'heures_travaillees', 7000),
  { ...nombre(de, 'jours_sans_contrat', 1100), aide: dit('jours_sans_contrat_aide') },
]

const paie = (de: Adulte): readonly Question[] => [
  montant(de, 'salaires_bruts', 'are_remunerations_brutes'),
  montant(de, 'conges_payes', 'are_indemnite_conges_payes'),
  montant(de, 'supra_legale', 'are_indemnite_supra_legale'),
]

/** On a screen of its own: what is taken off is read once there is something to take it off. */
const csg = (de: Adulte): Question => ({
  genre: 'choix',
  de,
  champ: 'csg_chomage',
  libelle: dit('csg_chomage'),
  aide: dit('csg_aide'),
  options: taux_csg.map((valeur) => ({ valeur, libelle: dit(valeur) })),
  faits: fait('taux_csg_remplacement', de),
})

/** Asked of those for whom it matters: too little work for a right that is not the first. */
const premiere = (de: Adulte): Question => ({
  genre: 'oui_non',
  de,
  champ: 'premiere_admission',
  libelle: dit(`premiere_${de}`),
  faits: fait('are_premiere_admission', de),
})

/** The work that may open a right to the ARE, asked once it is known what each adult does. */
export function ecransContrat(adulte: Adulte): readonly Ecran[] {
  const commun = { etape: 'revenus', titre: dit(`titre_${adulte}`), pourquoi: dit('pourquoi') } as const
  const present = ({ foyer }: Reponses) => adulte === 'vous' || foyer.en_couple === true
  const seTermine = (reponses: Reponses) => present(reponses) && reponses[adulte].contrat === true
  return [
    { ...commun, nom: `contrat_${adulte}`, questions: ({ reponses }) => (present(reponses) ? [termine(adulte)] : []) },
    { ...commun, nom: `contrat_fin_${adulte}`, questions: ({ reponses }) => (seTermine(reponses) ? fin(adulte) : []) },
    {
      ...commun,
      nom: `contrat_travail_${adulte}`,
      questions: ({ reponses }) => (seTermine(reponses) ? travail(adulte) : []),
    },
    {
      ...commun,
      nom: `contrat_premiere_${adulte}`,
      questions: ({ reponses }) => (seTermine(reponses) ? [premiere(adulte)] : []),
    },
    {
      ...commun,
      nom: `contrat_paie_${adulte}`,
      questions: ({ reponses }) => (seTermine(reponses) ? paie(adulte) : []),
    },
    {
      ...commun,
      nom: `contrat_csg_${adulte}`,
      questions: ({ reponses }) => (seTermine(reponses) ? [csg(adulte)] : []),
    },
  ]
}
