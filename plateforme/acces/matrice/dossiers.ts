import { equipe } from './groupes.ts'
import { objet, pour } from './objet.ts'

const lesSiens = { ...pour(equipe, 'suivi'), personne: 'suivi' } as const
const suivis = pour(equipe, 'suivi')
const deLOrganisation = pour(equipe, 'organisation')

/** Households: that a file exists, and apart from it, what it says. */
export const objetsDesDossiers = [
  objet('foyer', 'foyer', 'dossier', {
    lire: { ...deLOrganisation, pilote: 'territoire', personne: 'suivi' },
    ajouter: deLOrganisation,
    corriger: suivis,
  }),
  objet('personne', 'personne', 'dossier', { lire: lesSiens, ajouter: suivis, corriger: suivis, supprimer: suivis }),
  objet('situation', 'situation', 'dossier', { lire: lesSiens, ajouter: suivis, corriger: suivis }),
  objet('suivi', 'suivi', 'dossier', {
    lire: { ...deLOrganisation, pilote: 'territoire', personne: 'suivi' },
    ajouter: deLOrganisation,
    corriger: { accueil: 'soi', intervenant: 'soi', referent: 'organisation' },
  }),
  objet('consultation', 'consultation', 'dossier', {
    lire: { accueil: 'soi', intervenant: 'soi', referent: 'organisation', pilote: 'territoire', personne: 'suivi' },
    ajouter: deLOrganisation,
  }),
  objet('exercice_droits', 'exercice_droits', 'dossier', {
    lire: { ...lesSiens, referent: 'organisation', pilote: 'territoire' },
    ajouter: lesSiens,
    corriger: suivis,
  }),
  objet('exercice_texte', 'exercice_texte', 'dossier', { lire: lesSiens, ajouter: lesSiens, corriger: suivis }),
  objet('code_personne', 'code_personne', 'secret', {}),
  objet('opposition', 'opposition', 'secret', {}),
] as const
