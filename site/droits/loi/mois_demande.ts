import type { Context } from 'hono'
import { type Month, parseMonth } from '../../../moteur/expression/month.ts'

/** The month of `?mois=2026-06`; without it, that of today. */
export type MoisDemande =
  | { readonly sorte: 'lu'; readonly mois: Month }
  | { readonly sorte: 'illisible'; readonly saisi: { readonly mois: string; readonly annee: string } }

export function moisDemande(c: Context, aujourd_hui: string): MoisDemande {
  const texte = c.req.query('mois') ?? aujourd_hui.slice(0, 7)
  const mois = parseMonth(texte)
  if (mois !== undefined) return { sorte: 'lu', mois }
  const [annee = '', rang = ''] = texte.split('-')
  return { sorte: 'illisible', saisi: { mois: rang, annee } }
}

/** The form sends the month in two fields; the address to share carries one. */
export function adresseDuMois(c: Context): string | null {
  const [mois, annee] = [c.req.query('mois_mois'), c.req.query('mois_annee')]
  if (mois === undefined && annee === undefined) return null
  const texte = `${(annee ?? '').trim()}-${(mois ?? '').trim().padStart(2, '0')}`
  return `${c.req.path}?mois=${encodeURIComponent(texte)}`
}
