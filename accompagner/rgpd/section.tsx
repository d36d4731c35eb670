import { section } from '../foyers/section.tsx'
import { MesDemandes } from './pages/mes_demandes.tsx'
import { SectionDemandes } from './pages/section_demandes.tsx'
import { demandes_du_foyer, demandes_lues } from './rgpd.requetes.ts'

/** Requests over data, in a household's file and in the copy of who asked them. */
export const section_demandes = section({
  tables: ['exercice_droits', 'exercice_texte'],
  lire: (t, { foyer_id }) => demandes_du_foyer(t, foyer_id),
  Section: SectionDemandes,
  copie: async (t, { foyer, personne }) => {
    const demandes = await demandes_lues(t, foyer, personne)
    return {
      page: <MesDemandes demandes={demandes} />,
      donnees: {
        demandes: demandes.map(({ texte, sorte, canal, etat, recue_le, echeance, prolongee_le, close_le }) => ({
          ...{ sorte, canal, etat, recue_le, echeance, prolongee_le, close_le },
          ...texte,
        })),
      },
    }
  },
})
