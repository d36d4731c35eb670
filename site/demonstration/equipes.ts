import type { RoleDeTravail } from '../../plateforme/base/acteur.ts'
import type { Sorte } from '../../plateforme/organisations/organisations.ts'

export interface MembreFictif {
  readonly prenom: string
  readonly nom: string
  readonly role: RoleDeTravail
}

export interface EquipeFictive {
  readonly sorte: Sorte
  readonly nom: string
  /** Before the « @ » of nobody's addresses. */
  readonly domaine: string
  readonly membres: readonly MembreFictif[]
  /** Roles of the whole country stand in no territory. */
  readonly partout?: boolean
}

const qui = (prenom: string, nom: string, role: RoleDeTravail): MembreFictif => ({ prenom, nom, role })

/** Those who work in Valdroit, and one member of each role there is. No such body, no such person. */
export const equipes: readonly EquipeFictive[] = [
  {
    sorte: 'ccas',
    nom: 'CCAS de Valdroit',
    domaine: 'ccas',
    membres: [
      qui('Mireille', 'Tournevent', 'referent'),
      qui('Karim', 'Portelune', 'intervenant'),
      qui('Solène', 'Clairpuits', 'intervenant'),
      qui('Bastien', 'Sonnecloche', 'accueil'),
    ],
  },
  {
    sorte: 'association',
    nom: 'Le Relais des Tilleuls',
    domaine: 'relais',
    membres: [qui('Awa', 'Brisevague', 'referent'), qui('Théo', 'Garderoute', 'intervenant')],
  },
  {
    sorte: 'departement',
    nom: 'Département du Val (fictif)',
    domaine: 'departement',
    membres: [qui('Inès', 'Belétoile', 'referent'), qui('Hugo', 'Mainlevée', 'intervenant')],
  },
  {
    sorte: 'france_services',
    nom: 'France services de la Gare (fictif)',
    domaine: 'franceservices',
    membres: [qui('Lila', 'Ouvreporte', 'accueil'), qui('Paul', 'Tiendrap', 'intervenant')],
  },
  {
    sorte: 'commune',
    nom: 'Ville de Valdroit',
    domaine: 'ville',
    membres: [qui('Jeanne', 'Hautmoulin', 'pilote')],
  },
  { sorte: 'caf', nom: 'CAF du Val (fictive)', domaine: 'caf', membres: [qui('Omar', 'Comptejuste', 'partenaire')] },
  { sorte: 'cpam', nom: 'CPAM du Val (fictive)', domaine: 'cpam', membres: [qui('Anouk', 'Bonsecours', 'partenaire')] },
  {
    sorte: 'france_travail',
    nom: 'France Travail de Valdroit (fictif)',
    domaine: 'travail',
    membres: [qui('Denis', 'Retrouvemétier', 'partenaire')],
  },
  {
    sorte: 'bailleur',
    nom: 'Valdroit Habitat',
    domaine: 'habitat',
    membres: [qui('Claire', 'Toiture', 'partenaire')],
  },
  {
    sorte: 'evaluateur',
    nom: 'Laboratoire des Trois-Quartiers (fictif)',
    domaine: 'laboratoire',
    membres: [qui('Yanis', 'Compteloin', 'evaluateur')],
  },
  {
    sorte: 'service_etat',
    nom: 'Préfecture du Val (fictive)',
    domaine: 'prefecture',
    membres: [qui('Edith', 'Longuevue', 'prefecture')],
  },
  {
    sorte: 'service_etat',
    nom: 'Équipe nationale (fictive)',
    domaine: 'national',
    partout: true,
    membres: [
      qui('Victor', 'Toupays', 'national'),
      qui('Nora', 'Relielieux', 'animateur'),
      qui('Sacha', 'Serrurier', 'administrateur'),
    ],
  },
]

const sansAccent = (mots: string) =>
  mots
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()

export const courrielDe = ({ prenom, nom }: MembreFictif, domaine: string): string =>
  `${sansAccent(prenom)}.${sansAccent(nom)}@${domaine}.valdroit.example`
