import { textesDeTravail } from '../../plateforme/langues/textes.ts'

/** The copy that a worker prints and hands over. */
export const copieAuBureauTextes = textesDeTravail({
  copie: { note: 'Title.', fr: 'Copie des données', en: 'Copy of the data' },
  copie_quoi: {
    note: 'Lead.',
    fr: 'Tout ce qui est gardé sur ce foyer au {date}. À imprimer et à remettre à {nom}. Copie {filigrane}, notée au journal.',
    en: 'Everything held about this household on {date}. To print and hand to {nom}. Copy {filigrane}, kept in the journal.',
  },
})
