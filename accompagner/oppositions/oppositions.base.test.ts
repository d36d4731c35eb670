import { expect, test } from 'vitest'
import { baseDEssai } from '../../plateforme/base/essai/base.ts'
import { membreDEssai } from '../../plateforme/base/essai/membre.ts'
import { territoireDEssai } from '../../plateforme/base/essai/territoire.ts'
import { dossierDEssai } from '../../plateforme/effacement/essai/dossier.ts'

const { proprietaire } = baseDEssai()

const lire = async () =>
  (await proprietaire.query<{ empreinte: string; le: string }>('select empreinte, le::text from opposition')).rows

test('an opposition is kept apart from the file, recognised however the name is spelled, and forgotten if taken back', async () => {
  const territoire = await territoireDEssai(proprietaire, 'ici')
  const membre = await membreDEssai(proprietaire, { role: 'intervenant', territoire })
  const { foyer } = await dossierDEssai(proprietaire, membre, { recueilli_le: '2026-01-01' })
  await proprietaire.query(
    `update personne set nom = 'Lévêque', prenom = 'Zoé', date_naissance = '1990-02-03' where foyer_id = $1 and cle = 'adulte1'`,
    [foyer],
  )
  await proprietaire.query(`update foyer set oppose_le = '2026-03-01T12:00:00Z' where foyer_id = $1`, [foyer])
  const { rows: reconnue } = await proprietaire.query<{ e: string }>(
    `select empreinte_opposition(' ZOE', 'leveque ', '1990-02-03') as e`,
  )
  expect(await lire()).toContainEqual({ empreinte: reconnue[0]?.e, le: '2026-03-01' })
  expect(await lire()).toHaveLength(2)

  await proprietaire.query('delete from foyer')
  expect(await lire()).toHaveLength(2)

  const { foyer: autre } = await dossierDEssai(proprietaire, membre, {
    recueilli_le: '2026-01-01',
    oppose_le: '2026-03-01',
  })
  expect(await lire()).toHaveLength(4)
  await proprietaire.query(`update foyer set oppose_le = null where foyer_id = $1`, [autre])
  expect(await lire()).toHaveLength(2)
})
