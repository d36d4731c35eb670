import type { DB } from '../base/genere/tables.ts'

/** A clock of retention. Columns and conditions are SQL, `t` being the row: the base holds the same, word for word. */
export interface Horloge {
  readonly nom: string
  readonly table: keyof DB
  /** What starts it. */
  readonly depart: string
  readonly duree: string
  /** What stops it, each enough by itself. */
  readonly arrets: readonly string[]
  readonly geste: 'suppression' | 'pseudonymisation'
  /** The text that sets the duration; where none does, what it was chosen from. */
  readonly texte: string
  readonly choisie?: boolean
}

// Until it is answered, what is asked about cannot go: an answer that is late is still due.
const demandeEnCours =
  'exists (select from exercice_droits e where (e.territoire_id, e.foyer_id) = (t.territoire_id, t.foyer_id) and e.close_le is null)'
// Limited data may only be kept: the person may need them to defend a right.
const limite = 'limite_le is not null'

const conservation = 'RGPD, art. 5 § 1 e'

export const horloges = [
  {
    nom: 'foyers_a_informer',
    table: 'foyer',
    depart: 'recueilli_le',
    duree: '12 months',
    arrets: ['demarche_ouverte_le is not null', limite, demandeEnCours],
    geste: 'suppression',
    // At most, for what came by an exchange between administrations; chosen for what the person said herself.
    texte: 'CRPA, art. L. 114-8 et R. 114-9-7 (12 mois au plus)',
    choisie: true,
  },
  {
    nom: 'foyers_clos',
    table: 'foyer',
    depart: 'clos_le',
    duree: '24 months',
    arrets: [limite, demandeEnCours],
    geste: 'suppression',
    texte: 'CNIL, référentiel du 11 mars 2021 (délibération 2021-028)',
    choisie: true,
  },
  {
    nom: 'codes_personne',
    table: 'code_personne',
    depart: 'expire_le',
    duree: '1 day',
    arrets: [],
    geste: 'suppression',
    texte: conservation,
    choisie: true,
  },
  {
    nom: 'demandes',
    table: 'exercice_droits',
    depart: 'close_le',
    duree: '12 months',
    arrets: [],
    geste: 'suppression',
    texte: 'RGPD, art. 5 § 2 et 12',
    choisie: true,
  },
  {
    nom: 'oppositions',
    table: 'opposition',
    depart: 'le',
    duree: '24 months',
    arrets: [],
    geste: 'suppression',
    texte: 'CRPA, art. R. 114-9-7 (12 à 24 mois)',
    choisie: true,
  },
  {
    nom: 'journal',
    table: 'journal',
    depart: 'le',
    duree: '36 months',
    arrets: [],
    geste: 'suppression',
    texte: 'CRPA, art. R. 114-9-7 (échanges) ; CNIL, délibération 2021-122 (journalisation)',
    choisie: true,
  },
  {
    nom: 'comptes',
    table: 'compte',
    depart: 'greatest(cree_le, (select max(s.vue_le) from session s where s.compte_id = t.compte_id))',
    duree: '24 months',
    arrets: ['efface_le is not null'],
    geste: 'pseudonymisation',
    texte: conservation,
    choisie: true,
  },
  {
    nom: 'invitations',
    table: 'invitation',
    depart: 'coalesce(acceptee_le, annulee_le, expire_le)',
    duree: '30 days',
    arrets: [],
    geste: 'suppression',
    texte: conservation,
    choisie: true,
  },
  {
    nom: 'sessions',
    table: 'session',
    depart: 'coalesce(finie_le, expire_le)',
    duree: '30 days',
    // The last of an account says since when it sleeps.
    arrets: [
      'compte_id is not null and not exists (select from session s where s.compte_id = t.compte_id and s.vue_le > t.vue_le)',
    ],
    geste: 'suppression',
    texte: conservation,
    choisie: true,
  },
  {
    nom: 'liens_connexion',
    table: 'lien_connexion',
    depart: 'expire_le',
    duree: '1 day',
    arrets: [],
    geste: 'suppression',
    texte: conservation,
    choisie: true,
  },
  {
    nom: 'epreuves',
    table: 'epreuve',
    depart: 'expire_le',
    duree: '1 day',
    arrets: [],
    geste: 'suppression',
    texte: conservation,
    choisie: true,
  },
  {
    nom: 'essais',
    table: 'frein',
    depart: 'fenetre',
    duree: '2 days',
    arrets: [],
    geste: 'suppression',
    texte: conservation,
    choisie: true,
  },
  {
    nom: 'lettres',
    table: 'courriel',
    depart: 'cree_le',
    duree: '90 days',
    arrets: [],
    geste: 'suppression',
    texte: conservation,
    choisie: true,
  },
  {
    nom: 'notifications',
    table: 'notification',
    depart: 'cree_le',
    duree: '6 months',
    arrets: [],
    geste: 'suppression',
    texte: conservation,
    choisie: true,
  },
] as const satisfies readonly Horloge[]

export type NomDHorloge = (typeof horloges)[number]['nom']

export const estHorloge = (mot: string): mot is NomDHorloge => horloges.some(({ nom }) => nom === mot)
