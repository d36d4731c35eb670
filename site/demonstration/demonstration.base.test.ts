import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { loi } from '../../droits/loi.ts'
import { parseMonth } from '../../moteur/expression/month.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import { chargerRegistre } from '../../piloter/territoires/charger_registre.ts'
import { creerValdroit } from '../../piloter/territoires/valdroit.ts'
import { programme, rolesDeTravail } from '../../plateforme/base/acteur.ts'
import { baseDEssai } from '../../plateforme/base/essai/base.ts'
import { membreDEssai } from '../../plateforme/base/essai/membre.ts'
import { transaction } from '../../plateforme/base/transaction.ts'
import { chargerDemonstration } from './charger.ts'

const { taches, base, proprietaire } = baseDEssai()
const aujourd_hui = '2026-11-24'
beforeAll(async () => {
  await creerValdroit(taches)
  await chargerDemonstration(taches, aujourd_hui)
})

const lignes = async (requete: string) => (await proprietaire.query<Record<string, unknown>>(requete)).rows

describe('la démonstration', () => {
  test('a un membre de chaque rôle, fictif, à une adresse qui ne mène nulle part, avec sa seconde preuve', async () => {
    const comptes = await lignes(`select role, fictif, courriel, confirme_le is not null as prouve
      from compte join adhesion using (compte_id) join second_facteur using (compte_id)`)
    expect(new Set(comptes.map(({ role }) => role))).toEqual(new Set(rolesDeTravail))
    for (const { fictif, courriel, prouve } of comptes)
      expect([fictif, prouve, String(courriel).endsWith('.valdroit.example')]).toEqual([true, true, true])
    expect(await lignes('select from organisation where not fictive')).toEqual([])
  })

  test('a soixante foyers que le moteur lit, dans plusieurs organisations', async () => {
    const situations = await lignes('select donnees from situation')
    expect(situations).toHaveLength(60)
    const mois = parseMonth('2026-11') ?? 0
    for (const { donnees } of situations) expect(isRefusal(readSituation(loi, donnees, mois))).toBe(false)
    expect(await lignes('select distinct organisation_id from foyer')).toHaveLength(4)
    const [{ sans = 0 } = {}] = await lignes(`select count(*)::int as sans from foyer f where not exists
      (select from suivi s where s.foyer_id = f.foyer_id and s.jusqu_au is null)`)
    expect(Number(sans)).toBeGreaterThanOrEqual(6)
    const [{ n = 0 } = {}] = await lignes(
      `select count(*)::int as n from foyer where recueilli_le + interval '12 months' < date '${aujourd_hui}' + 30`,
    )
    expect(Number(n)).toBeGreaterThanOrEqual(2)
  })

  test('a des demandes, dont une en retard, et des lectures avec leurs raisons', async () => {
    const demandes = await lignes(`select sorte, etat, echeance < date '${aujourd_hui}' as retard from exercice_droits`)
    expect(demandes).toHaveLength(7)
    expect(demandes.filter(({ etat, retard }) => etat === 'recue' && retard)).toHaveLength(1)
    expect((await lignes('select distinct motif from consultation')).length).toBeGreaterThanOrEqual(5)
  })

  test('une opposition y tient', async () => {
    expect(await lignes('select from foyer where oppose_le is not null')).toHaveLength(1)
  })

  test('son équipe nationale ne participe à aucun territoire', async () => {
    expect(
      await lignes(
        `select from participation join organisation using (organisation_id) where nom like 'Équipe nationale%'`,
      ),
    ).toEqual([])
  })

  test('ne joint personne : numéros et adresses réservés', async () => {
    const fausses = await lignes(`select telephone, courriel from personne
      where telephone !~ '^(019900|026191|035301|046571|053649|063998)' or courriel !~ '\\.example$'`)
    expect(fausses).toEqual([])
  })

  test('a écrit sous le nom de ses membres, et le journal le sait', async () => {
    const auteurs = await lignes(`select distinct role from journal where objet = 'foyer'`)
    expect(auteurs.map(({ role }) => String(role)).toSorted()).toEqual(['accueil', 'intervenant', 'referent'])
  })

  test('ne se charge qu’une fois', async () => {
    await chargerDemonstration(taches, aujourd_hui)
    expect(await lignes('select from foyer')).toHaveLength(60)
  })
})

describe('la porte de la démonstration', () => {
  test('ne lie ni n’inscrit personne de réel, ni ailleurs qu’en territoire fictif', async () => {
    const [valdroit] = await lignes(`select territoire_id from territoire where slug = 'valdroit'`)
    const vrai = await membreDEssai(proprietaire, {
      role: 'intervenant',
      territoire: Number(valdroit?.['territoire_id']),
    })
    const lier = transaction(taches, programme, (t) => sql`select lier_demonstration(${vrai.compte}::uuid)`.execute(t))
    await expect(lier).rejects.toThrow('reste fictive')
    await chargerRegistre(taches)
    const [{ territoire_id = 0 } = {}] = await lignes('select territoire_id from territoire where not fictif limit 1')
    const inscrire = transaction(taches, programme, async (t) =>
      sql`select inscrire_fictif('x@y.example', 'a', 'b', ${await fictive()}::uuid, ${Number(territoire_id)}::integer, 'pilote', 's')`.execute(
        t,
      ),
    )
    await expect(inscrire).rejects.toThrow('reste fictive')
  })

  test('est fermée aux pages', async () => {
    const lier = sql`select lier_demonstration(gen_random_uuid())`.execute(base.kysely)
    await expect(lier).rejects.toThrow('permission denied')
  })
})

async function fictive(): Promise<string> {
  const [ligne] = await lignes('select organisation_id from organisation where fictive limit 1')
  return String(ligne?.['organisation_id'])
}
