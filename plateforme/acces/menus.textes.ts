import { textes } from '../langues/textes.ts'

const note = 'Menu des personnes connectées : un ou deux mots.'

export const menusTextes = textes({
  accueil: { note, fr: 'Accueil', en: 'Home', falc: 'Accueil' },
  mon_espace: { note, fr: 'Mon espace', en: 'My page', falc: 'Mon espace' },
  foyers: { note, fr: 'Foyers', en: 'Households', falc: 'Foyers' },
  demandes: { note, fr: 'Demandes sur les données', en: 'Requests about data', falc: 'Demandes sur les données' },
  equipe: { note, fr: 'Équipe', en: 'Team', falc: 'Équipe' },
  organisations: { note, fr: 'Organisations', en: 'Organisations', falc: 'Organisations' },
  perimetre: { note, fr: 'Périmètre', en: 'Perimeter', falc: 'Périmètre' },
  journal: { note, fr: 'Journal', en: 'Log of actions', falc: 'Journal' },
  effacements: { note, fr: 'Effacements', en: 'Deletions', falc: 'Effacements' },
  simulateur: { note, fr: 'Simulateur', en: 'Simulator', falc: 'Simulateur' },
  droits: { note, fr: 'Droits', en: 'Rights', falc: 'Droits' },
  territoires: { note, fr: 'Territoires', en: 'Territories', falc: 'Territoires' },
  qui_voit_quoi: { note, fr: 'Qui voit quoi', en: 'Who sees what', falc: 'Qui voit quoi' },
})
