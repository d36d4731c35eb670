import { textes } from '../langues/textes.ts'

const note = 'Nom d’un rôle, dans une liste ou un tableau.'

/** The names of those in whose name the base is asked something. */
export const rolesTextes = textes({
  visiteur: { note, fr: 'Visiteur', en: 'Visitor', falc: 'Visiteur' },
  compte: { note, fr: 'Compte sans rôle', en: 'Account without a role', falc: 'Compte sans rôle' },
  personne: { note, fr: 'Personne concernée', en: 'Person concerned', falc: 'Vous' },
  accueil: { note, fr: 'Accueil', en: 'Reception', falc: 'Agent d’accueil' },
  intervenant: { note, fr: 'Intervenant', en: 'Front-line worker', falc: 'Travailleur social' },
  referent: { note, fr: 'Référent d’organisation', en: 'Team lead', falc: 'Chef d’équipe' },
  pilote: { note, fr: 'Pilote du territoire', en: 'Territory lead', falc: 'Pilote du territoire' },
  partenaire: { note, fr: 'Partenaire', en: 'Partner institution', falc: 'Partenaire' },
  evaluateur: { note, fr: 'Évaluateur', en: 'Evaluator', falc: 'Évaluateur' },
  animateur: { note, fr: 'Animateur du réseau', en: 'Network facilitator', falc: 'Animateur' },
  national: { note, fr: 'Équipe nationale', en: 'National team', falc: 'Équipe nationale' },
  prefecture: { note, fr: 'Préfecture', en: 'Prefecture', falc: 'Préfecture' },
  administrateur: { note, fr: 'Administrateur technique', en: 'Technical administrator', falc: 'Technicien' },
  programme: { note, fr: 'Programme', en: 'The program', falc: 'Le logiciel' },
  envoi: { note, fr: 'Tâche d’envoi', en: 'Mail task', falc: 'L’envoi des courriels' },
  effacement: { note, fr: 'Tâche d’effacement', en: 'Deletion task', falc: 'L’effacement' },
})
