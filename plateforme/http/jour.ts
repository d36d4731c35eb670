import type { DateSaisie } from '../html/composants/dates.tsx'
import { champ, type Recu } from './champ.ts'

export type JourLu =
  | { readonly sorte: 'vide' }
  | { readonly sorte: 'illisible' }
  | { readonly sorte: 'lu'; readonly jour: string }

/** The three parts of a date, as typed. */
export const partiesDuJour = (recu: Recu, nom: string): DateSaisie => ({
  jour: champ(recu, `${nom}_jour`),
  mois: champ(recu, `${nom}_mois`),
  annee: champ(recu, `${nom}_annee`),
})

/** A day of the calendar from its three fields. */
export function lireJour(recu: Recu, nom: string): JourLu {
  const { jour = '', mois = '', annee = '' } = partiesDuJour(recu, nom)
  if (jour === '' && mois === '' && annee === '') return { sorte: 'vide' }
  if (!/^\d{1,2}$/.test(jour) || !/^\d{1,2}$/.test(mois) || !/^\d{4}$/.test(annee)) return { sorte: 'illisible' }
  const iso = `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  // 31 February would be read as 3 March.
  const existe = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso
  return existe ? { sorte: 'lu', jour: iso } : { sorte: 'illisible' }
}

/** The parts of a day already known, to fill its fields. */
export function partiesDe(iso: string | null): DateSaisie {
  const [annee, mois, jour] = iso?.split('-') ?? []
  return { jour: jour && String(Number(jour)), mois: mois && String(Number(mois)), annee }
}
