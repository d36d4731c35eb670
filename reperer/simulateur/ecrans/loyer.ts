import { type Month, monthName } from '../../../moteur/expression/month.ts'
import { ecrireMois } from '../../../plateforme/langues/dates.ts'
import { unChoisi } from '../choix.ts'
import type { Ecran } from '../ecran.ts'
import type { Libelle, Question } from '../question.ts'
import { type Adulte, adultesDe, type Logement } from '../reponses.ts'
import { adresse_zones } from '../zones/adresse.ts'
import { loyerTextes } from './loyer.textes.ts'

type Cle = Exclude<keyof (typeof loyerTextes)['fr'], 'rsa_recu'>
const dit =
  (cle: Cle): Libelle =>
  (langue) =>
    loyerTextes[langue][cle]

const locations: ReadonlySet<Logement> = new Set(['locataire_hlm', 'locataire_vide', 'locataire_meuble'])
const estLoue = (logement: Logement | undefined) => logement !== undefined && locations.has(logement)
const paie = (logement: Logement | undefined) =>
  estLoue(logement) || logement === 'locataire_foyer' || logement === 'primo_accedant'

const zones = ['zone_1', 'zone_2', 'zone_3'] as const
const outreMer = ['outre_mer', 'mayotte'] as const

const zone: Question = {
  genre: 'choix',
  de: 'foyer',
  champ: 'zone',
  libelle: dit('zone'),
  aide: dit('zone_aide'),
  options: [
    ...zones.map((valeur) => ({ valeur, libelle: dit(valeur), aide: dit(`${valeur}_aide`) })),
    ...outreMer.map((valeur) => ({ valeur, libelle: dit(valeur) })),
  ],
  // Whoever lives overseas says so here: left empty, no right may presume otherwise.
  faits: ['zone_apl', 'depcom'].map((variable) => ({ variable, de: 'foyer' })),
}

const loyer = (logement: Logement | undefined): Question => ({
  genre: 'montant',
  par: 'mois',
  de: 'foyer',
  champ: 'loyer',
  libelle: dit(logement === 'primo_accedant' ? 'mensualite' : 'loyer'),
  ...(logement === 'primo_accedant'
    ? {}
    : { aide: dit(logement === 'locataire_meuble' ? 'loyer_meuble_aide' : 'loyer_aide') }),
  faits: [{ variable: 'loyer', de: 'foyer' }],
})

const pretDepuis: Question = {
  genre: 'mois',
  de: 'foyer',
  champ: 'pret_depuis',
  libelle: dit('pret_depuis'),
  faits: [{ variable: 'aide_logement_date_pret', de: 'foyer' }],
}

const boites = ['coloc', 'logement_chambre', 'logement_crous', 'proprietaire_proche_famille'] as const

const cas: Question = {
  genre: 'cases',
  de: 'foyer',
  champ: 'cas_logement',
  libelle: dit('cas'),
  options: boites.map((valeur) => ({ valeur, libelle: dit(valeur), faits: [{ variable: valeur, de: 'foyer' }] })),
  aucune: dit('aucun_cas'),
}

const variables = {
  pret_conventionne: 'aide_logement_est_pret_conventionne',
  financement_2019: 'financement_decide_avant_2019',
  foyer_conventionne: 'foyer_conventionne',
  foyer_ancien: 'foyer_ancien_non_ameliore',
} as const

const ouiNon = (champ: keyof typeof variables): Question => ({
  genre: 'oui_non',
  de: 'foyer',
  champ,
  libelle: dit(champ),
  faits: [{ variable: variables[champ], de: 'foyer' }],
})

const etats = [
  'construction_acquisition_logement_neuf',
  'acquisition_sans_amelioration_logement_existant',
  'acquisition_amelioration',
  'agrandissement_amenagement',
  'amelioration',
] as const

const etat: Question = {
  genre: 'choix',
  de: 'foyer',
  champ: 'etat_logement',
  libelle: dit('etat_logement'),
  options: etats.map((valeur) => ({ valeur, libelle: dit(valeur) })),
  faits: [{ variable: 'etat_logement', de: 'foyer' }],
}

const chambres = ['logement_rehabilite', 'logement_non_rehabilite'] as const

const etatChambre: Question = {
  genre: 'choix',
  de: 'foyer',
  champ: 'etat_chambre',
  libelle: dit('etat_chambre'),
  options: chambres.map((valeur) => ({ valeur, libelle: dit(valeur) })),
  faits: [{ variable: 'etat_logement_foyer', de: 'foyer' }],
}

const annoncee: Question = {
  genre: 'montant',
  par: 'mois',
  de: 'foyer',
  champ: 'aide_logement_annoncee',
  libelle: dit('annoncee'),
  aide: dit('annoncee_aide'),
  faits: [{ variable: 'aide_logement_bareme_a_part', de: 'foyer' }],
}

const bourse = (adulte: Adulte): Question => ({
  genre: 'montant',
  par: 'mois',
  de: adulte,
  champ: 'bourse',
  libelle: dit(`bourse_${adulte}`),
  aide: dit('bourse_aide'),
  faits: [{ variable: 'bourse_enseignement_sup', de: adulte }],
})

const titreEtudiant = (adulte: Adulte): Question => ({
  genre: 'oui_non',
  de: adulte,
  champ: 'titre_etudiant',
  libelle: dit(`titre_etudiant_${adulte}`),
  faits: [{ variable: 'titre_de_sejour_etudiant', de: adulte }],
})

const rsaRecu = (mois: Month): Question => ({
  genre: 'oui_non',
  de: 'foyer',
  champ: 'rsa_recu',
  libelle: (langue) => loyerTextes[langue].rsa_recu({ mois: ecrireMois(monthName(mois - 1), langue) }),
  // The RSA of that month is worked out from a quarter that starts a month earlier than that of the claim.
  faits: [{ variable: 'salaire_net', de: 'vous', mois: [mois - 5] }],
})

const commun = { etape: 'logement', titre: dit('titre'), pourquoi: dit('pourquoi') } as const

/** After how one is housed: the rent, or the loan, then where it is. */
export const ecransLoyer: readonly Ecran[] = [
  {
    ...commun,
    nom: 'loyer',
    questions: ({ reponses: { foyer } }) =>
      estLoue(foyer.logement) || foyer.logement === 'locataire_foyer' ? [loyer(foyer.logement)] : [],
  },
  {
    ...commun,
    nom: 'credit',
    titre: dit('titre_credit'),
    questions: ({ reponses: { foyer } }) =>
      foyer.logement === 'primo_accedant' ? [loyer(foyer.logement), pretDepuis] : [],
  },
  {
    ...commun,
    nom: 'zone',
    lien: { adresse: adresse_zones, libelle: dit('zone_lien') },
    questions: () => [zone],
  },
  {
    ...commun,
    nom: 'pret',
    titre: dit('titre_credit'),
    questions: ({ reponses: { foyer } }) =>
      foyer.logement === 'primo_accedant' ? [ouiNon('pret_conventionne'), etat, ouiNon('financement_2019')] : [],
  },
  {
    ...commun,
    nom: 'cas_logement',
    questions: ({ reponses: { foyer } }) => (foyer.logement === undefined ? [] : [cas]),
  },
  {
    ...commun,
    nom: 'residence',
    questions: () => [ouiNon('foyer_conventionne'), ouiNon('foyer_ancien'), etatChambre],
  },
  { ...commun, nom: 'aide_annoncee', questions: () => [annoncee] },
]

/** What housing aid asks of students, and of those who receive the RSA: after what each adult does. */
export const ecransLogementSuite: readonly Ecran[] = [
  {
    nom: 'etudes',
    etape: 'travail',
    titre: dit('titre_etudes'),
    pourquoi: dit('pourquoi_etudes'),
    questions: ({ reponses }) =>
      adultesDe(reponses)
        .filter((adulte) => reponses[adulte].activite === 'etudes' || reponses[adulte].activite === 'stage')
        .flatMap((adulte) => [bourse(adulte), titreEtudiant(adulte)]),
  },
  {
    nom: 'rsa_recu',
    etape: 'revenus',
    titre: dit('titre_rsa'),
    pourquoi: dit('pourquoi_rsa'),
    questions: ({ reponses, mois }) =>
      unChoisi(reponses, 'logement') && paie(reponses.foyer.logement) ? [rsaRecu(mois)] : [],
  },
]
