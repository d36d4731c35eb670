import type { Export } from '../export/exporter.ts'
import { compterLignes, type LigneLue, listerLignes, type Vue } from './journal.requetes.ts'

/** The lines of a view, the newest first, without what is behind the names of things. */
export const exportDuJournal = (vue: Vue): Export<LigneLue> => ({
  objet: 'journal',
  finalite: 'tracer',
  colonnes: {
    numero: ({ numero }) => Number(numero),
    le: ({ le }) => le.toISOString(),
    role: ({ role }) => role,
    membre: ({ membre }) => membre,
    compte: ({ compte_id }) => compte_id,
    organisation: ({ organisation }) => organisation,
    geste: ({ geste }) => geste,
    objet: ({ objet }) => objet,
    reference: ({ reference }) => reference,
    motif: ({ motif }) => motif,
    details: ({ details }) => JSON.stringify(details),
  },
  compter: (t) => compterLignes(t, vue),
  page: (t, apres, combien) => listerLignes(t, vue, { avant: apres?.numero, combien }),
})
