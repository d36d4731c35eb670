import { textesDeTravail } from '../../../plateforme/langues/textes.ts'

export const valeurTextes = textesDeTravail({
  aujourd_hui: { note: 'The value in force today.', fr: 'En vigueur', en: 'In force' },
  serie: { note: 'Head: the successive values.', fr: 'Toutes les valeurs', en: 'All the values' },
  legende: {
    note: 'Caption of their table, the latest first.',
    fr: 'De la plus récente à la plus ancienne',
    en: 'Latest first',
  },
  connue: { note: 'Term: how far the last value is known.', fr: 'Connue jusqu’au', en: 'Known until' },
  revalorisation: {
    note: 'After that day, a new value is due.',
    fr: '{date}. Une revalorisation est attendue ensuite ; sans elle, le calcul est refusé.',
    en: '{date}. A new value is due then; without it, computing is refused.',
  },
  sans_fin: {
    note: 'There is no such day.',
    fr: 'Sans terme : seul un nouveau texte peut la changer.',
    en: 'No end: only a new text can change it.',
  },
  courbe: { note: 'Title of the chart.', fr: '{libelle}, de {debut} à {fin}', en: '{libelle}, from {debut} to {fin}' },
  courbe_detail: {
    note: 'What the chart shows, read aloud.',
    fr: 'De {premiere} en {debut} à {derniere} en {fin}. Chaque marche est une valeur ; le tableau les donne toutes.',
    en: 'From {premiere} in {debut} to {derniere} in {fin}. Each step is a value; the table gives them all.',
  },
  telecharger: {
    note: 'Link to the values as a CSV file.',
    fr: 'Télécharger les valeurs (CSV)',
    en: 'Download the values (CSV)',
  },
})
