import { textesDeTravail } from '../langues/textes.ts'

const sorte = 'Kind of organisation.'

/** The kinds of bodies that take part. */
export const sortesTextes = textesDeTravail({
  commune: { note: sorte, fr: 'Commune', en: 'Commune' },
  ccas: { note: sorte, fr: 'CCAS ou CIAS', en: 'CCAS or CIAS (local social action centre)' },
  departement: { note: sorte, fr: 'Département', en: 'Département' },
  epci: { note: sorte, fr: 'Intercommunalité', en: 'Group of communes (EPCI)' },
  caf: { note: sorte, fr: 'CAF', en: 'CAF (family benefits)' },
  msa: { note: sorte, fr: 'MSA', en: 'MSA (farmers’ social security)' },
  cpam: { note: sorte, fr: 'CPAM', en: 'CPAM (health insurance)' },
  carsat: { note: sorte, fr: 'CARSAT', en: 'CARSAT (pensions)' },
  france_travail: { note: sorte, fr: 'France Travail', en: 'France Travail (employment)' },
  association: { note: sorte, fr: 'Association', en: 'Association' },
  bailleur: { note: sorte, fr: 'Bailleur', en: 'Landlord' },
  france_services: { note: sorte, fr: 'France services', en: 'France services' },
  dgfip: { note: sorte, fr: 'Finances publiques (DGFiP)', en: 'Tax office (DGFiP)' },
  service_etat: { note: sorte, fr: 'Service de l’État', en: 'Service of the State' },
  evaluateur: { note: sorte, fr: 'Évaluateur', en: 'Evaluator' },
})
