import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { baseDEssai } from '../base/essai/base.ts'
import { type MembreDEssai, membreDEssai, nouvelleOrganisation } from '../base/essai/membre.ts'
import { territoireDEssai } from '../base/essai/territoire.ts'
import { transaction } from '../base/transaction.ts'

const { base, proprietaire } = baseDEssai()
let ici = 0
let organisation = ''
beforeAll(async () => {
  ici = await territoireDEssai(proprietaire, 'ici')
  organisation = await nouvelleOrganisation(proprietaire, ici)
})

const membre = (role: MembreDEssai['role'], plus: object = {}) =>
  membreDEssai(proprietaire, { role, territoire: ici, organisation, ...plus })

/** Somebody with a code application, whose phone is lost. */
async function intervenante(): Promise<MembreDEssai> {
  const qui = await membre('intervenant')
  await proprietaire.query(`insert into second_facteur (compte_id, secret, confirme_le) values ($1, 'x', now())`, [
    qui.compte,
  ])
  return qui
}

const retirer = async (qui: MembreDEssai, vise: MembreDEssai) => {
  const { rows } = await transaction(base, qui, (t) =>
    sql<{ faite: boolean }>`select retirer_preuves(${vise.compte}::uuid) as faite`.execute(t),
  )
  return rows[0]?.faite
}
const preuves = async ({ compte }: MembreDEssai) =>
  (await proprietaire.query('select from second_facteur where compte_id = $1', [compte])).rowCount

describe('take somebody’s proofs away', () => {
  test.each([
    ['a colleague', 'intervenant', {}],
    ['reception', 'accueil', {}],
    ['a partner', 'partenaire', {}],
    ['the national team', 'national', {}],
    ['a referent without a second proof', 'referent', { forte: false }],
  ] as const)('%s may not', async (_, role, plus) => {
    const vise = await intervenante()
    expect(await retirer(await membre(role, plus), vise)).toBe(false)
    expect(await preuves(vise)).toBe(1)
  })

  test('nor the referent of another organisation, nor anybody their own', async () => {
    const vise = await intervenante()
    const voisine = await membreDEssai(proprietaire, { role: 'referent', territoire: ici })
    expect(await retirer(voisine, vise)).toBe(false)
    expect(await retirer(vise, vise)).toBe(false)
  })

  test('nor a query in nobody’s name', async () => {
    const vise = await intervenante()
    const { rows } = await sql<{ faite: boolean }>`select retirer_preuves(${vise.compte}::uuid) as faite`.execute(
      base.kysely,
    )
    expect(rows).toEqual([{ faite: false }])
    expect(await preuves(vise)).toBe(1)
  })

  test('nor a referent, of somebody who is also a pilote: it would open more than she may give', async () => {
    const vise = await intervenante()
    await proprietaire.query(
      `insert into adhesion (compte_id, organisation_id, territoire_id, role) values ($1, $2, $3, 'pilote')`,
      [vise.compte, organisation, ici],
    )
    expect(await retirer(await membre('referent'), vise)).toBe(false)
    expect(await retirer(await membre('pilote'), vise)).toBe(true)
  })

  test('the referent may: proofs and sessions are gone, and the journal says so', async () => {
    const vise = await intervenante()
    const referent = await membre('referent')
    expect(await retirer(referent, vise)).toBe(true)
    expect(await preuves(vise)).toBe(0)
    const { rows } = await transaction(base, vise, (t) => sql`select acteur_role() as role`.execute(t))
    expect(rows).toEqual([{ role: 'visiteur' }])
    const { rows: lignes } = await proprietaire.query(
      `select compte_id from journal where geste = 'retirer_preuves' and reference = $1`,
      [vise.compte],
    )
    expect(lignes).toEqual([{ compte_id: referent.compte }])
  })
})

test('an account is not closed from a mailbox alone', async () => {
  const qui = await membre('intervenant', { forte: false })
  const fermer = transaction(base, qui, (t) =>
    t.updateTable('compte').set({ desactive_le: new Date() }).where('compte_id', '=', qui.compte).execute(),
  )
  await expect(fermer).rejects.toThrow('row-level security')
})
