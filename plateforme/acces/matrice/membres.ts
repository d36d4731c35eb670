import { chacunLeSien, tousTout } from './groupes.ts'
import { objet } from './objet.ts'

const entreCollegues = {
  ...chacunLeSien,
  accueil: 'organisation',
  intervenant: 'organisation',
  referent: 'organisation',
  partenaire: 'organisation',
  pilote: 'territoire',
  national: 'tout',
  administrateur: 'tout',
} as const

/** Who works, where, and how she proves it. */
export const objetsDesMembres = [
  objet('organisation', 'organisation', 'public', {
    lire: tousTout,
    ajouter: { pilote: 'tout', national: 'tout', programme: 'tout' },
    corriger: { pilote: 'territoire', national: 'tout', programme: 'tout' },
  }),
  objet('participation', 'participation', 'public', {
    lire: tousTout,
    ajouter: { pilote: 'territoire', national: 'tout', programme: 'tout' },
    corriger: { pilote: 'territoire', national: 'tout', programme: 'tout' },
  }),
  objet('compte', 'compte', 'travail', {
    lire: entreCollegues,
    corriger: { ...chacunLeSien, administrateur: 'tout' },
  }),
  objet('adhesion', 'adhesion', 'travail', {
    lire: entreCollegues,
    ajouter: { referent: 'organisation', pilote: 'territoire' },
    corriger: { ...chacunLeSien, referent: 'organisation', pilote: 'territoire' },
  }),
  objet('adhesion_de_pilote', 'adhesion', 'travail', {
    lire: entreCollegues,
    ajouter: { pilote: 'territoire', national: 'tout' },
    corriger: { ...chacunLeSien, pilote: 'territoire', national: 'tout' },
  }),
  objet('invitation', 'invitation', 'travail', {
    lire: { referent: 'organisation', pilote: 'territoire', national: 'tout', administrateur: 'tout' },
    ajouter: { referent: 'organisation', pilote: 'territoire' },
    corriger: { referent: 'organisation', pilote: 'territoire' },
  }),
  objet('invitation_de_pilote', 'invitation', 'travail', {
    lire: { referent: 'organisation', pilote: 'territoire', national: 'tout', administrateur: 'tout' },
    ajouter: { pilote: 'territoire', national: 'tout', programme: 'tout' },
    corriger: { pilote: 'territoire', national: 'tout' },
  }),
  objet('notification', 'notification', 'travail', {
    lire: chacunLeSien,
    corriger: chacunLeSien,
    supprimer: chacunLeSien,
  }),
  objet('session', 'session', 'secret', {
    lire: { ...chacunLeSien, administrateur: 'tout', personne: 'soi' },
    corriger: { ...chacunLeSien, administrateur: 'tout', personne: 'soi' },
  }),
  objet('cle_acces', 'cle_acces', 'secret', { lire: chacunLeSien, corriger: chacunLeSien, supprimer: chacunLeSien }),
  objet('second_facteur', 'second_facteur', 'secret', { lire: chacunLeSien, supprimer: chacunLeSien }),
  objet('code_secours', 'code_secours', 'secret', { lire: chacunLeSien }),
  objet('identite_proconnect', 'identite_proconnect', 'secret', { lire: chacunLeSien }),
] as const
