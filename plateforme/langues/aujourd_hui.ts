const en_france = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })

/** The day it is in France, where rights are claimed and clocks run: at midnight in Paris it is already another one than at Greenwich. */
export const aujourd_hui_en_france = (): string => jour_en_france(new Date())

/** The day an instant falls on, in France. */
export const jour_en_france = (instant: Date): string => en_france.format(instant)
