import { firstDay, parseDay } from '../../../moteur/expression/day.ts'
import { type Month, parseMonth } from '../../../moteur/expression/month.ts'
import type { CleErreur } from './erreurs.textes.ts'
import { motDe, type Saisie } from './saisie.ts'

/** Something read, nothing typed, or what is wrong with what was typed. */
export type Lue<T> = { readonly valeur?: T } | { readonly erreur: CleErreur }

const annee_minimale = 1900

const deux = (chiffres: string) => chiffres.padStart(2, '0')

/** A day typed in three fields. It may fall this month, which has not ended, but not later. */
export function lireJour(saisie: Saisie, nom: string, mois: Month): Lue<string> {
  const [jour, mois_dit, annee] = ['jour', 'mois', 'annee'].map((partie) => motDe(saisie, `${nom}_${partie}`))
  if (!jour && !mois_dit && !annee) return {}
  if (!jour || !mois_dit || !annee) return { erreur: 'date_incomplete' }
  const texte = `${annee}-${deux(mois_dit)}-${deux(jour)}`
  const lu = parseDay(texte)
  if (lu === undefined || Number(annee) < annee_minimale) return { erreur: 'date_impossible' }
  return lu < firstDay(mois + 1) ? { valeur: texte } : { erreur: 'date_future' }
}

/** A month typed in two fields. */
export function lireMois(saisie: Saisie, nom: string, mois: Month): Lue<string> {
  const [mois_dit, annee] = ['mois', 'annee'].map((partie) => motDe(saisie, `${nom}_${partie}`))
  if (!mois_dit && !annee) return {}
  if (!mois_dit || !annee) return { erreur: 'mois_incomplet' }
  const texte = `${annee}-${deux(mois_dit)}`
  const lu = parseMonth(texte)
  if (lu === undefined || Number(annee) < annee_minimale) return { erreur: 'mois_impossible' }
  return lu <= mois ? { valeur: texte } : { erreur: 'date_future' }
}
