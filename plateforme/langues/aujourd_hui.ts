const enFrance = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })

/** The day it is in France, where rights are claimed and clocks run: at midnight in Paris it is already another one than at Greenwich. */
export const aujourdHuiEnFrance = (): string => jourEnFrance(new Date())

/** The day an instant falls on, in France. */
export const jourEnFrance = (instant: Date): string => enFrance.format(instant)
