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
  courriel: { note: 'Term: where letters go.', fr: 'Courriel', en: 'Mail' },
  courriel_serveur: { note: 'Letters go to a server of mail.', fr: 'serveur réglé', en: 'server set up' },
  courriel_boite: {
    note: 'Letters stay in the inbox of this machine.',
    fr: 'les lettres restent dans la boîte de démonstration',
    en: 'letters stay in the demo inbox',
  },
  courriel_absent: {
    note: 'No server of mail was named.',
    fr: 'aucun serveur n’est réglé : les lettres attendent',
    en: 'no server is set up: letters are waiting',
  },
  lettres_en_attente: { note: 'Term: a number of letters.', fr: 'Lettres en attente', en: 'Letters waiting' },
  lettres_abandonnees: {
    note: 'Term: a number of letters that could not be delivered, over ninety days.',
    fr: 'Lettres abandonnées',
    en: 'Letters given up',
  },
  taches_en_attente: { note: 'Term: a number of jobs.', fr: 'Tâches en attente', en: 'Jobs waiting' },
  taches_echouees: { note: 'Term: a number of jobs.', fr: 'Tâches échouées', en: 'Jobs failed' },
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
