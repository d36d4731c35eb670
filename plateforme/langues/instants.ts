import { type Langue, regionLangue } from './langue.ts'

// Clocks on the wall are those of metropolitan France, wherever the server stands.
const timeZone = 'Europe/Paris'

const horloge = new Intl.DateTimeFormat('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' })

/** "15 h 42", "15:42". */
export function ecrireHeure(instant: Date, langue: Langue): string {
  const [h = '', m = ''] = horloge.format(instant).split(':')
  return langue === 'en' ? `${h}:${m}` : `${Number(h)} h ${m}`
}

/** "24 novembre 2026": the day it was in France. */
export function ecrireJour(instant: Date, langue: Langue): string {
  const jour = new Intl.DateTimeFormat(regionLangue[langue], {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(instant)
  return langue === 'en' ? jour : jour.replace(/^1 /, '1er ')
}
