import { beforeAll, describe, expect, test } from 'vitest'
import type { MembreDEssai } from '../../plateforme/base/essai/membre.ts'
import { empreinte_du_code } from '../foyers/code.ts'
import { visiteDEssai } from './essai/visite.ts'

const { proprietaire, lire, frapper, partout, naissance, visiter, code_neuf, entrer, monde } = visiteDEssai()
let agent: MembreDEssai
let personne = ''
let voisin = ''
let code = ''
beforeAll(() => {
  ;({ agent, personne, voisin, code } = monde())
})

describe('n’entre pas', () => {
  test('un code inventé, ni un bon code avec une autre date : même réponse, aucun témoin', async () => {
    const faux = await visiter({ code: '999 999 999 999', ...naissance })
    const autre_date = await visiter({ code, ...naissance, date_naissance_jour: '18' })
    expect([faux.statut, faux.jeton, autre_date.statut, autre_date.jeton]).toEqual([422, null, 422, null])
    expect(autre_date.texte.replaceAll('"18"', '"17"')).toBe(faux.texte)
    expect(faux.texte).not.toContain('999')
  })

  test.each([
    ['rien', {}],
    ['un code de onze chiffres', { code: '12345678901', ...naissance }],
    ['des lettres', { code: 'ABCDEFGHIJKL', ...naissance }],
    ['une ligne sans fin', { code: '9'.repeat(50_000), ...naissance }],
    ['du SQL', { code: "' or 1=1 --", ...naissance }],
    [
      'une date qui n’existe pas',
      { code: '999999999999', ...naissance, date_naissance_jour: '31', date_naissance_mois: '2' },
    ],
  ])('%s', async (_, champs) => {
    const { statut, jeton } = await visiter(champs)
    expect([statut, jeton]).toEqual([422, null])
  })

  test('cinq dates fausses finissent un code, même avec la bonne ensuite', async () => {
    const essaye = await code_neuf(personne)
    for (let jour = 1; jour <= 5; jour++) await visiter({ code: essaye, ...naissance, date_naissance_jour: `${jour}` })
    expect((await visiter({ code: essaye, ...naissance })).jeton).toBeNull()
  })

  test('une lettre de plus de trente jours', async () => {
    const vieux = await code_neuf(personne)
    await proprietaire.query(`update code_personne set expire_le = now() - interval '1 minute' where empreinte = $1`, [
      empreinte_du_code(vieux),
    ])
    expect((await visiter({ code: vieux, ...naissance })).jeton).toBeNull()
  })

  test('d’un réseau qui a trop essayé, un code de plus n’est même pas compté : la table des essais ne se remplit pas', async () => {
    await proprietaire.query('delete from frein')
    const compter = async () => (await proprietaire.query('select from frein')).rowCount
    for (let fois = 0; fois < 60; fois++) await visiter({ code: `5550000000${fois + 10}`, ...naissance })
    const avant = await compter()
    expect((await visiter({ code: '666666666666', ...naissance })).statut).toBe(429)
    expect(await compter()).toBe(avant)
    await proprietaire.query('delete from frein')
  })

  test('trop d’essais d’un même code : attendre', async () => {
    const acharne = { code: '777777777777', ...naissance }
    const statuts: number[] = []
    for (let fois = 0; fois < 12; fois++) statuts.push((await visiter(acharne)).statut)
    expect(statuts.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 422))
    expect(statuts.at(-1)).toBe(429)
    await proprietaire.query('delete from frein')
  })

  test('le code n’est nulle part dans la base', async () => {
    const { rows } = await proprietaire.query('select t::text as ligne from code_personne t')
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll(' ', ''))
  })

  /** The way in and the way out are everybody's. */
  const portes = ['/mon-espace/entrer', '/mon-espace/sortir']
  test('un visiteur ou un agent ne lit aucune page d’une personne', async () => {
    for (const qui of [undefined, agent]) {
      const { texte } = await lire(qui, '/mon-espace')
      expect(texte).toContain('Le code de la lettre')
      for (const la of partout().filter(({ route }) => route.startsWith('/mon-espace/') && !portes.includes(route))) {
        const { statut, vers } = await frapper(qui, la)
        expect([la, statut, vers]).toEqual([la, 303, '/mon-espace'])
      }
    }
    const { rows } = await proprietaire.query('select from foyer where oppose_le is not null')
    expect(rows).toEqual([])
  })

  test('une personne ne lit aucune page de travail', async () => {
    const elle = await entrer()
    const travail = [...partout(), ...partout({ foyer: voisin, personne })]
    for (const la of travail.filter(({ route }) => !route.startsWith('/mon-espace')))
      expect([la, (await frapper(elle, la)).statut]).toEqual([la, 404])
  })
})
