import { textesDeTravail } from '../langues/textes.ts'

export const santeTextes = textesDeTravail({
  titre: { note: 'Title of the page on whether the service works.', fr: 'État du service', en: 'Service status' },
  marche: { note: 'All is well.', fr: 'Le service fonctionne', en: 'The service is running' },
  panne: { note: 'Something does not work.', fr: 'Le service est en panne', en: 'The service is down' },
  base: { note: 'Term: the database.', fr: 'Base de données', en: 'Database' },
  joignable: { note: 'The database answers.', fr: 'répond en {ms} ms', en: 'answers in {ms} ms' },
  injoignable: { note: 'The database does not answer.', fr: 'ne répond pas', en: 'does not answer' },
  migrations: { note: 'Term: the version of the tables.', fr: 'Tables', en: 'Tables' },
  a_jour: { note: 'The tables are those of this version.', fr: 'à jour (version {n})', en: 'up to date (version {n})' },
  en_retard: {
    note: 'The tables are of another version.',
    fr: 'version {appliquees}, attendue {attendues}',
    en: 'version {appliquees}, expected {attendues}',
  },
  version: { note: 'Term: version of the software.', fr: 'Version de Juste Droit', en: 'Juste Droit version' },
  depuis: { note: 'Term: how long it has been running.', fr: 'En marche depuis', en: 'Running for' },
  minutes: {
    note: 'A duration in minutes.',
    fr: { un: '{n} minute', autres: '{n} minutes' },
    en: { un: '{n} minute', autres: '{n} minutes' },
  },
  heures: {
    note: 'A duration in hours.',
    fr: { un: '{n} heure', autres: '{n} heures' },
    en: { un: '{n} hour', autres: '{n} hours' },
  },
  jours: {
    note: 'A duration in days.',
    fr: { un: '{n} jour', autres: '{n} jours' },
    en: { un: '{n} day', autres: '{n} days' },
  },
})
