import { equipe } from './groupes.ts'
import { objet, pour } from './objet.ts'

const lesSiens = { ...pour(equipe, 'ouvert'), personne: 'ouvert' } as const
const ouverts = pour(equipe, 'ouvert')
const deLOrganisation = pour(equipe, 'organisation')

/** Households: that a file exists, and apart from it, what it says. */
export const objetsDesDossiers = [
  objet('foyer', 'foyer', 'dossier', {
    lire: { ...deLOrganisation, pilote: 'territoire', personne: 'ouvert' },
    ajouter: deLOrganisation,
    corriger: pour(equipe, 'suivi'),
  }),
  objet('personne', 'personne', 'dossier', { lire: lesSiens, ajouter: ouverts, corriger: ouverts, supprimer: ouverts }),
  objet('situation', 'situation', 'dossier', { lire: lesSiens, ajouter: ouverts, corriger: ouverts }),
  objet('suivi', 'suivi', 'dossier', {
    lire: { ...deLOrganisation, pilote: 'territoire', personne: 'ouvert' },
    ajouter: deLOrganisation,
    corriger: { accueil: 'soi', intervenant: 'soi', referent: 'organisation' },
  }),
  objet('consultation', 'consultation', 'dossier', {
    lire: { accueil: 'soi', intervenant: 'soi', referent: 'organisation', pilote: 'territoire', personne: 'ouvert' },
    ajouter: deLOrganisation,
  }),
  objet('exercice_droits', 'exercice_droits', 'dossier', {
    lire: { ...lesSiens, referent: 'organisation', pilote: 'territoire' },
    ajouter: lesSiens,
    corriger: ouverts,
  }),
  objet('exercice_texte', 'exercice_texte', 'dossier', { lire: lesSiens, ajouter: lesSiens, corriger: ouverts }),
  objet('code_personne', 'code_personne', 'secret', {}),
  objet('opposition', 'opposition', 'secret', {}),
] as const
