import { tousTout } from './groupes.ts'
import { objet } from './objet.ts'

/** What the base keeps of itself: the journal, receipts, letters, attempts. */
export const objetsDesRegistres = [
  objet('journal', 'journal', 'travail', {
    lire: { referent: 'organisation', pilote: 'territoire', administrateur: 'tout', programme: 'tout' },
  }),
  objet('journal_chaine', 'journal_chaine', 'travail', {
    lire: { pilote: 'territoire', administrateur: 'tout', programme: 'tout' },
  }),
  objet('recu', 'recu', 'travail', {
    lire: { pilote: 'territoire', national: 'tout', administrateur: 'tout' },
  }),
  objet('courriel', 'courriel', 'secret', {
    lire: { envoi: 'tout' },
    corriger: { envoi: 'tout' },
  }),
  objet('lien_connexion', 'lien_connexion', 'secret', {}),
  objet('epreuve', 'epreuve', 'secret', {}),
  objet('frein', 'frein', 'secret', {}),
  objet('secret', 'secret', 'secret', {}),
  objet('migration', 'migration', 'public', { lire: tousTout }),
  objet('politique', 'politique', 'secret', {}),
] as const
