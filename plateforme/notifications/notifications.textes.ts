import { textesDeTravail } from '../langues/textes.ts'

export const notificationsTextes = textesDeTravail({
  titre: { note: 'Title of the page.', fr: 'Notifications', en: 'Notifications' },
  non_lues: { note: 'Heading.', fr: 'Non lues', en: 'Unread' },
  lues: { note: 'Heading.', fr: 'Déjà lues', en: 'Already read' },
  ouvrir: { note: 'Button of a notification: leads to the thing.', fr: 'Ouvrir', en: 'Open' },
  marquer: { note: 'Button of a notification.', fr: 'Marquer comme lue', en: 'Mark as read' },
  tout_marquer: { note: 'Button for the whole list.', fr: 'Tout marquer comme lu', en: 'Mark all as read' },
  le: { note: 'When it happened.', fr: 'le {jour}', en: 'on {jour}' },
  organisation: { note: 'Detail.', fr: 'Organisation : {nom}', en: 'Organisation: {nom}' },
  territoire: { note: 'Detail.', fr: 'Territoire : {nom}', en: 'Territory: {nom}' },
  nombre: {
    note: 'Detail: how many files it is about.',
    fr: { un: '{n} foyer', autres: '{n} foyers' },
    en: { un: '{n} household', autres: '{n} households' },
  },
  echeance: { note: 'Detail: a deadline.', fr: 'Échéance : {jour}', en: 'Deadline: {jour}' },
  rien: { note: 'Title of the empty list.', fr: 'Aucune notification', en: 'No notifications' },
  rien_quoi: {
    note: 'Under it.',
    fr: 'Ce qui vous concerne arrivera ici : un foyer confié, une demande à traiter, un accès qui se termine.',
    en: 'What concerns you will come here: a household entrusted to you, a request to handle, an access that ends.',
  },
  fin: { note: 'Title of a page of the list that is empty.', fr: 'Il n’y a rien de plus ancien', en: 'Nothing older' },
  debut: { note: 'Link.', fr: 'Revenir au début', en: 'Back to the beginning' },
})
