import { describe, expect, test } from 'vitest'
import { foyerDEssai } from '../../plateforme/base/essai/foyer.ts'
import { bureauDEssai } from './essai/bureau.ts'
import { rappeler_les_demandes } from './rgpd.requetes.ts'

const bureau = bureauDEssai()
const { taches, proprietaire, lire, faire } = bureau

describe('la liste et les rappels', () => {
  test('la plus en retard d’abord, avec son retard', async () => {
    const prolongee = await faire('rectification', '2026-11-01')
    await proprietaire.query(`update exercice_droits set prolongee_le = '2026-11-11' where exercice_id = $1`, [
      prolongee,
    ])
    await faire('rectification', '2026-10-01')
    const { texte } = await lire(bureau.suiveur, '/demandes')
    expect(texte).toContain('(en retard de 23 jours)')
    expect(texte.indexOf('en retard')).toBeLessThan(texte.indexOf('prolongée'))
  })

  test('dix jours avant puis le jour dit, une fois chacun, à qui suit ou au référent', async () => {
    const orphelin = await foyerDEssai(proprietaire, {
      territoire: bureau.territoire,
      organisation: bureau.organisation,
      nom: 'Seul',
    })
    await proprietaire.query(`update exercice_droits set etat = 'refusee', close_le = recue_le where close_le is null`)
    await proprietaire.query('delete from notification')
    await faire('acces', '2026-12-01')
    await faire('acces', '2026-12-01', orphelin)
    const mots = async () => {
      const { rows } = await proprietaire.query<{ compte_id: string; sorte: string }>(
        'select compte_id, sorte from notification order by cree_le, sorte',
      )
      return rows.map(({ compte_id, sorte }) => [
        compte_id === bureau.suiveur.compte ? 'suiveur' : compte_id === bureau.referent.compte ? 'referent' : '?',
        sorte,
      ])
    }
    expect(await rappeler_les_demandes(taches, '2026-12-21')).toBe(0)
    expect(await rappeler_les_demandes(taches, '2026-12-22')).toBe(2)
    expect(await rappeler_les_demandes(taches, '2026-12-23')).toBe(0)
    expect(new Set((await mots()).map((mot) => mot.join(' ')))).toEqual(
      new Set(['referent demande_echeance', 'suiveur demande_echeance']),
    )
    expect(await rappeler_les_demandes(taches, '2027-01-01')).toBe(2)
    expect(await rappeler_les_demandes(taches, '2027-01-02')).toBe(0)
    expect((await mots()).filter(([, sorte]) => sorte === 'demande_due')).toHaveLength(2)
  })
})

test('la liste se lit page par page, sans en perdre ni en répéter', async () => {
  for (let n = 0; n < 60; n++) await faire('acces', '2026-11-10')
  const vues = new Set<string>()
  let adresse: string | undefined = '/demandes'
  let pages = 0
  while (adresse !== undefined) {
    const { texte } = await lire(bureau.suiveur, adresse)
    for (const [, id = ''] of texte.matchAll(/href="\/demandes\/([0-9a-f-]{36})"/g)) {
      expect(vues.has(id)).toBe(false)
      vues.add(id)
    }
    adresse = /href="(\/demandes\?[^"]*apres=[^"]*)"/.exec(texte)?.[1]?.replaceAll('&amp;', '&')
    pages++
  }
  expect([pages, vues.size]).toEqual([2, 61])
})
