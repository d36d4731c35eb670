import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { roles as tous, visiteur } from '../../plateforme/base/acteur.ts'
import { type ActeurDEssai, baseDEssai, enTantQue } from '../../plateforme/base/essai/base.ts'
import { chargerRegistre } from './charger_registre.ts'
import { corrigerTerritoire, listerTerritoires, trouverTerritoire } from './territoires.requetes.ts'

const { base, taches } = baseDEssai()
beforeAll(() => chargerRegistre(taches))

const ecrivent = ['national', 'programme']
const roles: readonly ActeurDEssai[] = tous.map((role) => ({ role, territoire: 1 }))
const lecteurs = roles.filter(({ role }) => !ecrivent.includes(role))
const ajout = { slug: 'nouveau', nom: 'Nouveau', porteur_type: 'commune', fictif: true }

describe.each(lecteurs)('$role', (acteur) => {
  test('may not add a territory', async () => {
    const essai = enTantQue(base, acteur, (t) => t.insertInto('territoire').values(ajout).execute())
    await expect(essai).rejects.toThrow('row-level security')
  })

  test('may not correct one', async () => {
    const touchees = await enTantQue(base, acteur, async (t) => {
      const [premier] = await listerTerritoires(t)
      const resultat =
        premier && (await corrigerTerritoire(t, premier.territoire_id, { ...premier, perimetre: 'Autre' }))
      return resultat?.[0]?.numUpdatedRows
    })
    expect(touchees).toBe(0n)
  })

  test('reads the register', async () => {
    expect(await enTantQue(base, acteur, (t) => listerTerritoires(t))).toHaveLength(23)
  })
})

test('nobody deletes a territory, nor changes its code or its address', async () => {
  for (const acteur of roles) {
    await expect(enTantQue(base, acteur, (t) => t.deleteFrom('territoire').execute())).rejects.toThrow(
      'permission denied',
    )
    const changer = (champ: 'slug' | 'code') =>
      enTantQue(base, acteur, (t) =>
        t
          .updateTable('territoire')
          .set({ [champ]: 'x' })
          .execute(),
      )
    await expect(changer('slug')).rejects.toThrow('permission denied')
    await expect(changer('code')).rejects.toThrow('permission denied')
  }
})

test('a connection that has said nothing of itself may not write', async () => {
  await expect(base.kysely.insertInto('territoire').values(ajout).execute()).rejects.toThrow('row-level security')
  await expect(sql`create table a_moi (a int)`.execute(base.kysely)).rejects.toThrow('permission denied')
})

test.each(ecrivent)('%s adds and corrects', async (role) => {
  const acteur = roles.find((autre) => autre.role === role) ?? visiteur
  const lu = await enTantQue(base, acteur, async (t) => {
    await t.insertInto('territoire').values(ajout).execute()
    const nouveau = await trouverTerritoire(t, 'nouveau')
    if (nouveau) await corrigerTerritoire(t, nouveau.territoire_id, { ...nouveau, perimetre: 'Tout' })
    return trouverTerritoire(t, 'nouveau')
  })
  expect(lu).toMatchObject({ nom: 'Nouveau', perimetre: 'Tout' })
})
