import { textes } from '../langues/textes.ts'

/** The words every page wears. */
export const pageTextes = textes({
  eviter: {
    note: 'Skip link, first thing on the page.',
    max: 30,
    fr: 'Aller au contenu',
    en: 'Skip to content',
    falc: 'Aller au texte',
  },
  menu: { note: 'Name of the main menu, read aloud.', fr: 'Menu principal', en: 'Main menu', falc: 'Menu' },
  langues: { note: 'Name of the language links, read aloud.', fr: 'Langue', en: 'Language', falc: 'Langue' },
  simulateur: {
    note: 'Menu: the simulator of rights.',
    max: 12,
    fr: 'Simulateur',
    en: 'Simulator',
    falc: 'Simulateur',
  },
  droits: {
    note: 'Menu: the list of rights (benefits) and how each is computed.',
    max: 12,
    fr: 'Droits',
    en: 'Rights',
    falc: 'Droits',
  },
  territoires: {
    note: 'Menu: the places of the experiment.',
    max: 12,
    fr: 'Territoires',
    en: 'Territories',
    falc: 'Territoires',
  },
  accueil: {
    note: 'Read aloud after the name, on the link to the home page.',
    fr: 'accueil',
    en: 'home',
    falc: 'accueil',
  },
  erreur: {
    note: 'Stands before the title of a page whose form has errors.',
    fr: 'Erreur : {titre}',
    en: 'Error: {titre}',
    falc: 'Erreur : {titre}',
  },
  quoi: {
    note: 'Footer: what the software is.',
    fr: 'Juste Droit aide chacun à trouver et à obtenir les aides auxquelles il a droit. C’est un logiciel libre.',
    en: 'Juste Droit helps people find and get the benefits they are entitled to. It is free software.',
    falc: 'Juste Droit vous aide à trouver vos aides.\nC’est un logiciel libre et gratuit.',
  },
  pas_etat: {
    note: 'Footer: nobody may take it for an official site, nor an estimate for a decision.',
    fr: 'Ce n’est pas un site de l’État. Les montants sont des estimations : seul l’organisme qui paie décide.',
    en: 'This is not a government website. Amounts are estimates: only the paying body decides.',
    falc: 'Ce n’est pas un site de l’État.\nNos montants sont presque justes, pas exacts.\nC’est l’organisme qui décide. Par exemple : la CAF.',
  },
  liens: {
    note: 'Name of the footer links, read aloud.',
    fr: 'À propos du site',
    en: 'About this site',
    falc: 'À propos du site',
  },
  effacements: {
    note: 'Pied de page : lien vers la page qui dit combien de temps les données sont gardées.',
    fr: 'Durées de conservation',
    en: 'How long data are kept',
    falc: 'Combien de temps nous gardons vos données',
  },
  accessibilite: {
    note: 'Footer link. The law asks that the degree of conformity stand here: no audit has been made.',
    fr: 'Accessibilité : non auditée',
    en: 'Accessibility: not audited',
    falc: 'Accessibilité : pas encore vérifiée',
  },
  source: {
    note: 'Footer link to the source code and its licence.',
    fr: 'Code source, licence EUPL',
    en: 'Source code, EUPL licence',
    falc: 'Code du logiciel, licence EUPL',
  },
  sante: {
    note: 'Footer link: is the service up?',
    fr: 'État du service',
    en: 'Service status',
    falc: 'Le site marche-t-il bien ?',
  },
})
