import { tousTout } from './groupes.ts'
import { objet } from './objet.ts'

const parLeProgramme = { national: 'tout', programme: 'tout' } as const
const parLePilote = { pilote: 'territoire', ...parLeProgramme } as const

/** Places and rules: nobody's data. */
export const objetsDuTerritoire = [
  objet('territoire', 'territoire', 'public', { lire: tousTout, ajouter: parLeProgramme, corriger: parLeProgramme }),
  objet('perimetre_commune', 'perimetre_commune', 'public', {
    lire: tousTout,
    ajouter: parLePilote,
    supprimer: parLePilote,
  }),
  objet('perimetre_quartier', 'perimetre_quartier', 'public', {
    lire: tousTout,
    ajouter: parLePilote,
    corriger: parLePilote,
    supprimer: parLePilote,
  }),
  objet('aide_locale_publiee', 'droit_local', 'public', { lire: tousTout, corriger: parLePilote }),
  objet('aide_locale_brouillon', 'droit_local', 'travail', {
    lire: parLePilote,
    ajouter: parLePilote,
    corriger: parLePilote,
  }),
] as const
