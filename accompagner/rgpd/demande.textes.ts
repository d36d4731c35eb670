import { textes } from '../../plateforme/langues/textes.ts'

/** What a request over data is, how it came, where it stands: read by those who answer it and by the person. */
export const demandeTextes = textes({
  sorte_acces: {
    note: 'A right over one’s data: have a copy.',
    fr: 'Avoir une copie de ses données',
    en: 'Get a copy of the data',
    falc: 'Avoir une copie',
  },
  sorte_rectification: {
    note: 'A right over one’s data.',
    fr: 'Corriger une erreur',
    en: 'Correct a mistake',
    falc: 'Corriger une erreur',
  },
  sorte_opposition: {
    note: 'A right over one’s data: stop being looked for.',
    fr: 'S’opposer : ne plus être contacté pour des droits',
    en: 'Object: no longer be contacted about rights',
    falc: 'Dire non : ne plus être contacté',
  },
  sorte_limitation: {
    note: 'A right over one’s data: keep them, use them no more.',
    fr: 'Mettre le dossier en pause',
    en: 'Put the file on hold',
    falc: 'Mettre le dossier en pause',
  },
  sorte_effacement: {
    note: 'A right over one’s data.',
    fr: 'Effacer le dossier',
    en: 'Erase the file',
    falc: 'Effacer le dossier',
  },
  canal_espace: { note: 'How a request came.', fr: 'Espace personnel', en: 'Personal page', falc: 'Sur ce site' },
  canal_papier: { note: 'How a request came.', fr: 'Papier', en: 'Paper', falc: 'Sur papier' },
  canal_oral: { note: 'How a request came.', fr: 'De vive voix', en: 'By word of mouth', falc: 'En parlant' },
  canal_courriel: { note: 'How a request came.', fr: 'Courriel', en: 'E-mail', falc: 'Par courriel' },
  etat_recue: { note: 'State of a request.', fr: 'Reçue', en: 'Received', falc: 'Reçue' },
  etat_en_cours: { note: 'State of a request.', fr: 'En cours', en: 'Under way', falc: 'En cours' },
  etat_satisfaite: { note: 'State of a request.', fr: 'Acceptée', en: 'Granted', falc: 'Acceptée' },
  etat_refusee: { note: 'State of a request.', fr: 'Refusée', en: 'Refused', falc: 'Refusée' },
})
