import { codeLangue, type Langue, regionLangue } from './langue.ts'

// Dates are ISO text ("2026-03-03"), never a JavaScript Date: read in UTC so that no time zone moves the day.
const formats = new Map<string, Intl.DateTimeFormat>()

function format(langue: Langue, style: 'jour' | 'mois'): Intl.DateTimeFormat {
  const cle = `${codeLangue[langue]} ${style}`
  const connu = formats.get(cle)
  if (connu) return connu
  const nouveau = new Intl.DateTimeFormat(regionLangue[langue], {
    ...(style === 'jour' ? { day: 'numeric' } : {}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  formats.set(cle, nouveau)
  return nouveau
}

const dateDe = (iso: string): Date => new Date(`${iso}T00:00:00Z`)

/** Whether it is a day as it is written here: some engines read 31 February as 3 March. */
export function estDate(iso: string): boolean {
  const date = dateDe(iso)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso
}

function lire(iso: string): Date {
  if (!estDate(iso)) throw new RangeError(`date: ${iso}`)
  return dateDe(iso)
}

/** "2026-03-03" is "3 mars 2026"; the first of a month is "1er mars 2026". */
export function ecrireDate(iso: string, langue: Langue): string {
  const mots = format(langue, 'jour').format(lire(iso))
  return langue === 'en' ? mots : mots.replace(/^1 /, '1er ')
}

/** "2026-03" is "mars 2026". */
export const ecrireMois = (mois: string, langue: Langue): string => format(langue, 'mois').format(lire(`${mois}-01`))

/** The twelve months as a list reads them: "janvier"… */
export const nomsDesMois = (langue: Langue): readonly string[] =>
  Array.from({ length: 12 }, (_, rang) =>
    new Intl.DateTimeFormat(regionLangue[langue], { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, rang)),
  )

const moments = new Map<Langue, Intl.DateTimeFormat>()

/** An instant as a clock in France shows it: "24 novembre 2026 à 09:05". */
export function ecrireMoment(quand: Date, langue: Langue): string {
  const connu = moments.get(langue)
  if (connu) return connu.format(quand)
  const nouveau = new Intl.DateTimeFormat(regionLangue[langue], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  })
  moments.set(langue, nouveau)
  return nouveau.format(quand)
}
