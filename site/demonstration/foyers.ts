import { sql } from 'kysely'
import { creer_foyer, ne_plus_suivre } from '../../accompagner/foyers/ecrire.requetes.ts'
import { manieres_d_informer, origines } from '../../accompagner/foyers/foyers.ts'
import { type FoyerFictif, foyerFictif } from '../../droits/population_fictive/foyer_fictif.ts'
import { identitesDe } from '../../droits/population_fictive/identites.ts'
import { quartier } from '../../droits/population_fictive/quartier.ts'
import { parseMonth } from '../../moteur/expression/month.ts'
import type { Transaction } from '../../plateforme/base/transaction.ts'
import { type MembreInscrit, redevenirProgramme } from './charger.ts'
import { animer } from './vie.ts'

const graine = 2026
const nombre = 60

export interface FoyerInscrit {
  readonly foyer_id: string
  readonly personnes: readonly { readonly personne_id: string; readonly prenom: string; readonly nom: string }[]
  readonly recueilli_le: string
  /** Who created it; follows it still, or no longer. */
  readonly membre: MembreInscrit
  readonly suivi: boolean
}

/** So many days before. */
export const joursAvant = (jour: string, n: number): string =>
  new Date(Date.parse(`${jour}T00:00:00Z`) - n * 24 * 3600 * 1000).toISOString().slice(0, 10)

/** One household in seven waits for somebody; the last three are near the day they go. */
const sans_suivi = (rang: number) => rang % 7 === 3
const ageEnJours = (rang: number) => (rang >= nombre - 3 ? 340 + (rang - nombre + 3) * 8 : (rang * 37) % 300)

/** Invented households, shared among those who follow some, each written by its own worker. */
export async function creerLesFoyers(
  t: Transaction,
  membres: readonly MembreInscrit[],
  aujourd_hui: string,
): Promise<void> {
  const mois = parseMonth(aujourd_hui.slice(0, 7))
  const suivent = membres.filter(({ role }) => role === 'intervenant' || role === 'referent' || role === 'accueil')
  if (mois === undefined || suivent.length === 0) return
  const inscrits: FoyerInscrit[] = []
  for (let rang = 0; rang < nombre; rang++) {
    const membre = suivent[rang % suivent.length]
    if (!membre) continue
    await agirComme(t, membre)
    const foyer = foyerFictif(graine, rang, mois, { profil: quartier })
    inscrits.push(await inscrire(t, { membre, foyer, rang, aujourd_hui }))
  }
  await animer(t, inscrits, membres, aujourd_hui)
  await redevenirProgramme(t)
}

export async function agirComme(t: Transaction, { compte }: Pick<MembreInscrit, 'compte'>): Promise<void> {
  await redevenirProgramme(t)
  await sql`select lier_demonstration(${compte}::uuid)`.execute(t)
}

interface AInscrire {
  readonly membre: MembreInscrit
  readonly foyer: FoyerFictif
  readonly rang: number
  readonly aujourd_hui: string
}

async function inscrire(t: Transaction, { membre, foyer, rang, aujourd_hui }: AInscrire): Promise<FoyerInscrit> {
  const recueilli_le = joursAvant(aujourd_hui, ageEnJours(rang))
  const informe = rang % 5 !== 4
  const foyer_id = await creer_foyer(t, membre, {
    origine: origines[rang % origines.length] ?? 'accueil',
    recueilli_le,
    informe_le: informe ? recueilli_le : null,
    informe_par: informe ? (manieres_d_informer[rang % manieres_d_informer.length] ?? 'oral') : null,
  })
  const ou = { territoire_id: membre.territoire, foyer_id }
  const identites = Object.entries(identitesDe(graine, rang, foyer))
  const personnes = await t
    .insertInto('personne')
    .values(
      identites.map(([cle, identite]) => ({
        ...ou,
        cle,
        ...identite,
        telephone: identite.telephone?.replaceAll(' ', '') ?? null,
      })),
    )
    .returning(['personne_id', 'prenom', 'nom'])
    .execute()
  await t
    .insertInto('situation')
    .values({ ...ou, donnees: JSON.stringify(foyer.situation) })
    .execute()
  if (sans_suivi(rang)) await ne_plus_suivre(t, foyer_id, membre.compte)
  return { foyer_id, personnes, recueilli_le, membre, suivi: !sans_suivi(rang) }
}
