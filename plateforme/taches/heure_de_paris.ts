import type { ChaqueJour } from './tache.ts'

const horloge = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
})

const lire = (cron: ChaqueJour) => {
  const [minute, heure] = cron.split(' ').map(Number)
  return { minute: minute ?? 0, heure: heure ?? 0 }
}

/** The queue counts in UTC: the two hours that may be this one in France, in summer and in winter. */
export function heuresPossibles(cron: ChaqueJour): string {
  const { minute, heure } = lire(cron)
  const heures = [heure + 22, heure + 23].map((h) => h % 24)
  return `${minute} ${heures.toSorted((a, b) => a - b).join(',')} * * *`
}

/** Of the two, the one that is. */
export function estLHeure(cron: ChaqueJour, instant: Date): boolean {
  const { minute, heure } = lire(cron)
  const parties = horloge.formatToParts(instant)
  const dire = (type: 'hour' | 'minute') => Number(parties.find((partie) => partie.type === type)?.value)
  return dire('hour') === heure && dire('minute') === minute
}
