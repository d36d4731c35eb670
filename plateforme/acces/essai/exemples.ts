import type { NomDObjet } from '../matrice.ts'
import type { ActeurDuMonde, Lieu } from './monde.ts'

type Valeurs = Readonly<Record<string, unknown>>

/** A row of each thing the base keeps, standing at a place; and a change that its rules would let someone make. */
export interface Exemple {
  /** What the owner writes there; a row that exists already is taken as it is. */
  readonly ligne: (lieu: Lieu, acteur: ActeurDuMonde) => Valeurs
  /** What the actor would write there, when it is not that. */
  readonly ajout?: (lieu: Lieu, acteur: ActeurDuMonde) => Valeurs
  readonly change?: Valeurs
  /** Columns that find the row, when its key may not be read. */
  readonly cle?: readonly string[]
  /** What must stand before it: SQL of the place, whose answer completes the row. */
  readonly avant?: string
}

let rang = 0
const unique = () => `x${(rang += 1)}`
const hexa = () => (rang += 1).toString(16).padStart(64, '0')
const maintenant = new Date('2026-01-01T00:00:00Z')
const ici = ({ territoire }: Lieu) => ({ territoire_id: territoire })
const duFoyer = (lieu: Lieu) => ({ ...ici(lieu), foyer_id: lieu.foyer })

const membre = (lieu: Lieu, role: string) => ({
  ...ici(lieu),
  compte_id: lieu.compte,
  organisation_id: lieu.organisation,
  role,
})

const invitation = (role: string): Exemple => {
  const ligne = (lieu: Lieu) => ({
    ...ici(lieu),
    organisation_id: lieu.organisation,
    role,
    courriel: `${unique()}@essai.invalid`,
    empreinte: hexa(),
  })
  const ajout = (lieu: Lieu, { role: agit, lieux }: ActeurDuMonde) => ({
    ...ligne(lieu),
    invite_par: agit === 'programme' ? null : lieux.sien.compte,
  })
  return { ligne, ajout, change: { annulee_le: maintenant } }
}

const aide = { description: '{}', numero: 1 }

export const exemples: Readonly<Record<NomDObjet, Exemple>> = {
  territoire: {
    ligne: () => ({ slug: unique(), nom: 'x', porteur_type: 'commune', fictif: true }),
    change: { nom: 'y' },
  },
  perimetre_commune: { ligne: (lieu) => ({ ...ici(lieu), code: `FICTIF-${(rang += 1) % 1000}`, nom: 'x' }) },
  perimetre_quartier: {
    ligne: (lieu) => ({ ...ici(lieu), slug: unique(), nom: 'x', commune_code: '59350' }),
    change: { nom: 'y' },
  },
  aide_locale_publiee: {
    ligne: (lieu) => ({
      ...ici(lieu),
      ...aide,
      slug: unique(),
      etat: 'publie',
      depuis: '2026-01-01',
      publie_le: maintenant,
    }),
    change: { etat: 'remplace', jusqu_au: '2026-02-01' },
  },
  aide_locale_brouillon: {
    ligne: (lieu) => ({ ...ici(lieu), ...aide, slug: unique() }),
    change: { description: '{}' },
  },
  organisation: {
    ligne: (lieu) => ({ organisation_id: lieu.organisation }),
    ajout: () => ({ sorte: 'association', nom: unique() + unique() }),
    change: { nom: 'Autre nom' },
  },
  participation: {
    ligne: (lieu) => ({ ...ici(lieu), organisation_id: lieu.organisation }),
    change: { jusqu_au: 'today' },
  },
  compte: {
    ligne: (lieu) => ({ compte_id: lieu.compte }),
    ajout: () => ({ courriel: `${unique()}@essai.invalid` }),
    change: { nom: 'Z' },
  },
  adhesion: {
    ligne: (lieu, { role }) => membre(lieu, role === 'accueil' ? 'intervenant' : 'accueil'),
    change: { finie_le: maintenant },
  },
  adhesion_de_pilote: { ligne: (lieu) => membre(lieu, 'pilote'), change: { finie_le: maintenant } },
  invitation: invitation('accueil'),
  invitation_de_pilote: invitation('pilote'),
  notification: {
    ligne: (lieu) => ({ compte_id: lieu.compte, sorte: 'essai', lien: '/ici' }),
    change: { lue_le: maintenant },
  },
  session: {
    ligne: (lieu) => ({ session_id: lieu.session }),
    ajout: (lieu) => ({ empreinte: hexa(), compte_id: lieu.compte, moyen: 'lien', expire_le: maintenant }),
    change: { finie_le: maintenant },
  },
  cle_acces: {
    ligne: (lieu) => ({ compte_id: lieu.compte, identifiant: unique(), cle_publique: Buffer.from('x'), nom: 'x' }),
    change: { nom: 'y' },
  },
  second_facteur: { ligne: (lieu) => ({ compte_id: lieu.compte, secret: 'x' }), change: { secret: 'y' } },
  code_secours: {
    ligne: (lieu) => ({ compte_id: lieu.compte, empreinte: hexa() }),
    change: { utilise_le: maintenant },
    cle: ['compte_id'],
  },
  identite_proconnect: {
    ligne: (lieu) => ({ compte_id: lieu.compte, courriel: unique(), siret: '12345678200010', sub: 'x' }),
    change: { sub: 'y' },
  },
  foyer: {
    ligne: duFoyer,
    ajout: (lieu) => ({ ...ici(lieu), organisation_id: lieu.organisation, origine: 'accueil' }),
    change: { clos_le: '2026-01-01' },
  },
  personne: {
    ligne: (lieu) => ({ ...duFoyer(lieu), cle: unique(), prenom: 'A', nom: 'B' }),
    change: { adresse: 'y' },
  },
  situation: { ligne: (lieu) => ({ ...duFoyer(lieu), donnees: '{}' }), change: { donnees: '{}' } },
  suivi: {
    ligne: (lieu) => ({ ...duFoyer(lieu), compte_id: lieu.compte, organisation_id: lieu.organisation }),
    ajout: (lieu, { lieux: { sien } }) => ({
      ...ici(lieu),
      foyer_id: lieu.foyerLibre,
      compte_id: sien.compte,
      organisation_id: sien.organisation,
    }),
    change: { jusqu_au: maintenant },
  },
  consultation: {
    ligne: (lieu) => ({
      ...duFoyer(lieu),
      compte_id: lieu.compte,
      organisation_id: lieu.organisation,
      role: 'intervenant',
      motif: 'urgence',
    }),
    ajout: (lieu, { role, lieux: { sien } }) => ({
      ...duFoyer(lieu),
      compte_id: sien.compte,
      organisation_id: sien.organisation,
      role,
      motif: 'urgence',
    }),
    change: { motif: 'suivi' },
  },
  exercice_droits: {
    ligne: (lieu) => ({ ...duFoyer(lieu), personne_id: lieu.personne, sorte: 'acces', canal: 'papier' }),
    ajout: (lieu, { role }) => ({
      ...duFoyer(lieu),
      personne_id: lieu.personne,
      sorte: 'acces',
      canal: role === 'personne' ? 'espace' : 'papier',
    }),
    change: { etat: 'en_cours' },
  },
  exercice_texte: {
    avant: `insert into exercice_droits (territoire_id, foyer_id, personne_id, sorte, canal)
      values ($1, $2, $3, 'acces', 'papier') returning exercice_id`,
    ligne: (lieu) => ({ ...ici(lieu), demande: 'x' }),
    change: { reponse: 'y' },
  },
  code_personne: {
    ligne: (lieu) => ({ ...ici(lieu), personne_id: lieu.personne, empreinte: hexa() }),
    change: { essais: 1 },
  },
  opposition: { ligne: (lieu) => ({ ...ici(lieu), empreinte: hexa() }), change: { le: '2026-01-01' } },
  journal: {
    ligne: (lieu) => ({
      ...ici(lieu),
      numero: 1_000_000 + (rang += 1),
      le: maintenant,
      role: 'pilote',
      compte_id: lieu.compte,
      organisation_id: lieu.organisation,
      geste: 'ajouter',
      objet: 'foyer',
      precedente: 'x',
      empreinte: 'x',
    }),
    change: { motif: 'autre' },
  },
  journal_chaine: { ligne: (lieu) => ici(lieu), change: { dernier: 0 } },
  recu: {
    ligne: (lieu) => ({ ...ici(lieu), horloge: 'x', geste: 'suppression', nombre: 1 }),
    change: { nombre: 0 },
  },
  courriel: { ligne: () => ({ destinataire: 'a@essai.invalid', sujet: 'x', texte: 'x' }), change: { essais: 1 } },
  lien_connexion: {
    ligne: (lieu) => ({ compte_id: lieu.compte, empreinte: hexa() }),
    change: { utilise_le: maintenant },
  },
  epreuve: { ligne: () => ({ empreinte: hexa(), sorte: 'proconnect', contenu: '{}' }), change: { contenu: '{}' } },
  frein: { ligne: () => ({ cle: hexa(), fenetre: maintenant }), change: { nombre: 0 } },
  secret: { ligne: () => ({ nom: unique() }), change: { nom: unique() } },
  migration: { ligne: () => ({ numero: 1_000_000 + (rang += 1), nom: 'x', empreinte: 'x' }), change: { nom: 'y' } },
  politique: { ligne: () => ({ fichier: unique(), empreinte: 'x' }), change: { empreinte: 'y' } },
}
