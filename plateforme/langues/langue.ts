/** French, English, and easy-to-read French (FALC, "facile à lire et à comprendre"). */
export const langues = ['fr', 'en', 'falc'] as const

export type Langue = (typeof langues)[number]

export const estLangue = (mot: string | undefined): mot is Langue => langues.some((langue) => langue === mot)

/** What the `lang` attribute says: easy-to-read French is French for a voice or a spelling checker. */
export const codeLangue = { fr: 'fr', en: 'en', falc: 'fr' } as const satisfies Record<Langue, string>

/** Which Intl rules apply: English pages speak of France, so dates and amounts are the British ones. */
export const regionLangue = { fr: 'fr-FR', en: 'en-GB', falc: 'fr-FR' } as const satisfies Record<Langue, string>
