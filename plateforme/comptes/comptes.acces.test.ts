import { beforeAll, describe, expect, test } from 'vitest'
import { baseDEssai } from '../base/essai/base.ts'
import { type MembreDEssai, membreDEssai } from '../base/essai/membre.ts'
import { transaction } from '../base/transaction.ts'

const { base, proprietaire } = baseDEssai()

let faible: MembreDEssai
let forte: MembreDEssai
beforeAll(async () => {
  const poste = { role: 'animateur', territoire: null } as const
  faible = await membreDEssai(proprietaire, { ...poste, forte: false })
  forte = await membreDEssai(proprietaire, poste)
  for (const { compte } of [faible, forte]) {
    await proprietaire.query(
      `insert into cle_acces (compte_id, identifiant, cle_publique, nom) values ($1::uuid, $1::text, '\\x00', 'Téléphone')`,
      [compte],
    )
    await proprietaire.query(`insert into second_facteur (compte_id, secret, confirme_le) values ($1, 'ABC', now())`, [
      compte,
    ])
  }
})

const retirer = (acteur: MembreDEssai, table: 'cle_acces' | 'second_facteur', compte = acteur.compte) =>
  transaction(base, acteur, async (t) => {
    const { numDeletedRows } = await t.deleteFrom(table).where('compte_id', '=', compte).executeTakeFirst()
    return numDeletedRows
  })

describe.each(['cle_acces', 'second_facteur'] as const)('a second proof (%s)', (table) => {
  test('is not taken away by who came by a link alone', async () => {
    expect(await retirer(faible, table)).toBe(0n)
  })

  test('is not taken away from another', async () => {
    expect(await retirer(forte, table, faible.compte)).toBe(0n)
  })

  test('is taken away by who has given one', async () => {
    expect(await retirer(forte, table)).toBe(1n)
  })
})
