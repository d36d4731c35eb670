import { textes } from '../../plateforme/langues/textes.ts'

/** The words said of a territory, on its page and in the list. */
export const territoiresTextes = textes({
  territoires: {
    note: 'Title of the register and of its link. A "territoire" is a town, a group of towns or a département.',
    fr: 'Les territoires',
    en: 'The territories',
    falc: 'Les territoires',
  },
  commune: { note: 'Kind of holder.', max: 20, fr: 'Commune', en: 'Town', falc: 'Ville' },
  departement: {
    note: 'Kind of holder: the council of the département.',
    max: 20,
    fr: 'Département',
    en: 'Département',
    falc: 'Département',
  },
  epci: {
    note: 'Kind of holder: a group of communes (EPCI).',
    max: 20,
    fr: 'Intercommunalité',
    en: 'Group of towns',
    falc: 'Groupe de villes',
  },
  nom: { note: 'Column: name of the territory.', max: 20, fr: 'Territoire', en: 'Territory', falc: 'Territoire' },
  porteur: { note: 'Who carries the project.', max: 20, fr: 'Porté par', en: 'Carried by', falc: 'Qui s’en occupe' },
  ou: { note: 'Column: département and region.', max: 20, fr: 'Où', en: 'Where', falc: 'Où' },
  region: { note: 'Term: region.', max: 20, fr: 'Région', en: 'Region', falc: 'Région' },
  entree_legale: {
    note: 'The day the law counts the territory in.',
    max: 30,
    fr: 'Entrée légale',
    en: 'Legal entry',
    falc: 'Début dans la loi',
  },
  convention_signee: {
    note: 'The day the agreement with the State was signed.',
    max: 30,
    fr: 'Convention signée',
    en: 'Agreement signed',
    falc: 'Accord signé',
  },
  premiere_action: {
    note: 'The first day something was done in the field.',
    max: 30,
    fr: 'Première action',
    en: 'First action',
    falc: 'Première action',
  },
  sans_jour: {
    note: 'A legal entry of which only the year is known.',
    fr: '{vague}, sans jour fixé',
    en: '{vague}, no set day',
    falc: 'En {vague}',
  },
  deduite: {
    note: 'After a date that no text says outright.',
    fr: 'déduit des textes',
    en: 'inferred from texts',
    falc: 'à confirmer',
  },
  inconnue: {
    note: 'In place of a date or figure nobody has given yet.',
    fr: 'pas encore renseigné',
    en: 'not filled in yet',
    falc: 'nous ne savons pas encore',
  },
  fictif: {
    note: 'On the invented territory.',
    fr: 'Territoire de démonstration, fictif',
    en: 'Demonstration territory, fictional',
    falc: 'Ce territoire est inventé',
  },
})
