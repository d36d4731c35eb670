import { beforeAll, describe, expect, test } from 'vitest'
import { rolesDeTravail } from '../base/acteur.ts'
import { baseDEssai } from '../base/essai/base.ts'
import { type MembreDEssai, membreDEssai, nouvelleOrganisation } from '../base/essai/membre.ts'
import { territoireDEssai } from '../base/essai/territoire.ts'
import { visitesDEssai } from '../html/essai/visites.ts'
import { adressesDe } from '../http/essai/adresses.ts'
import { reconnaitre } from '../sessions/reconnaitre.ts'
import { temoinDe } from '../sessions/temoin.ts'
import { routesOrganisations } from './organisations.ecran.tsx'

const { base, proprietaire } = baseDEssai()
const routes = routesOrganisations({ base, identiteDe: reconnaitre(base, temoinDe(false)) })
const { lire, envoyer, frapper } = visitesDEssai(routes)
const territoires: number[] = []
let pilote: MembreDEssai
let voisin: MembreDEssai
let national: MembreDEssai
beforeAll(async () => {
  territoires.push(await territoireDEssai(proprietaire, 'ici'), await territoireDEssai(proprietaire, 'ailleurs'))
  const [ici = 0, ailleurs = 0] = territoires
  pilote = await membreDEssai(proprietaire, { role: 'pilote', territoire: ici })
  voisin = await membreDEssai(proprietaire, { role: 'pilote', territoire: ailleurs })
  national = await membreDEssai(proprietaire, { role: 'national', territoire: null })
})

const nouvelle = '/organisations/nouvelle'
const ajouter = async (nom: string, suite = {}) => {
  const { vers } = await envoyer(pilote, nouvelle, { nom, sorte: 'association', siret: '', confirme: 'oui', ...suite })
  return vers.replace('?fait=ajoutee', '')
}

const champs = () => ({ nom: 'Prise', sorte: 'ccas', siret: '', territoire: String(territoires[0]) })
const partout = (id: string) => adressesDe(routes, { id })

describe('qui n’y a pas droit', () => {
  test('est mené à la porte', async () => {
    for (const la of partout(pilote.organisation))
      expect([la, (await frapper(undefined, la, champs())).vers.split('?')[0]]).toEqual([la, '/connexion'])
  })

  test.each(rolesDeTravail.filter((role) => role !== 'pilote' && role !== 'national'))(
    'ne trouve rien : %s',
    async (role) => {
      const qui = await membreDEssai(proprietaire, { role, territoire: territoires[0] ?? 0 })
      for (const la of partout(qui.organisation))
        expect([la, (await frapper(qui, la, champs())).statut]).toEqual([la, 404])
    },
  )

  test('un pilote ne voit ni ne touche l’organisation d’un autre territoire', async () => {
    const fiche = await ajouter('Épicerie solidaire des Lilas')
    const id = fiche.split('/').at(-1) ?? ''
    for (const la of partout(id).filter(({ route }) => route.includes('/:id')))
      expect([la, (await frapper(voisin, la, champs())).statut]).toEqual([la, 404])
    const voulu = { organisation: id, territoire: String(territoires[0]) }
    expect((await envoyer(voisin, '/organisations/rattacher', voulu)).statut).toBe(404)
    expect((await lire(pilote, fiche)).texte).toContain('Épicerie solidaire des Lilas')
  })

  test.each(['x', '00000000-0000-0000-0000-000000000000', '%27%3B--', '..%2F..'])(
    'une adresse inventée : %s',
    async (id) => {
      expect((await lire(pilote, `/organisations/${id}`)).statut).toBe(404)
      expect((await lire(national, `/organisations/fusionner?gardee=${id}&doublon=${id}`)).statut).toBe(404)
    },
  )
})

describe('ajouter', () => {
  test('dit ce qui ne va pas, garde ce qui est écrit, et ne garde rien en base', async () => {
    const { statut, texte } = await envoyer(pilote, nouvelle, { nom: '', sorte: 'roi', siret: '130 025 265 00014' })
    expect(statut).toBe(422)
    expect(texte).toContain('3 réponses sont à corriger')
    expect(texte).toContain('Les cinq derniers chiffres ne vont pas avec ce SIREN')
    expect(texte).toContain('130 025 265 00014')
  })

  test('refuse ce qui est trop long ou hostile, et montre le code comme du texte', async () => {
    const long = await envoyer(pilote, nouvelle, { nom: 'é'.repeat(10_000), sorte: 'ccas', siret: '1'.repeat(10_000) })
    expect(long.statut).toBe(422)
    expect(long.texte.length).toBeLessThan(30_000)
    const code = await lire(pilote, await ajouter('<script>alert(1)</script>'))
    expect(code.texte).toContain('&lt;script>')
    expect((await envoyer(pilote, nouvelle, { nom: `x'; drop table organisation; --`, sorte: 'ccas' })).statut).toBe(
      303,
    )
  })

  test('montre d’abord celle qui existe, et la rattache d’un geste', async () => {
    const [, ailleurs = 0] = territoires
    const connue = await nouvelleOrganisation(proprietaire, ailleurs)
    await proprietaire.query(
      `update organisation set nom = 'CCAS de Montbrun', siret = '21750001600019' where organisation_id = $1`,
      [connue],
    )
    const saisie = { nom: 'Centre communal d’action sociale de Montbrun', sorte: 'ccas', siret: '' }
    const { texte } = await envoyer(pilote, nouvelle, saisie)
    expect(texte).toContain('Elle existe peut-être déjà')
    expect(texte).toContain('Rattacher CCAS de Montbrun')
    const pris = await envoyer(pilote, nouvelle, { ...saisie, siret: '21750001600019', confirme: 'oui' })
    expect(pris.texte).toContain('porte déjà ce SIRET')
    expect((await envoyer(pilote, '/organisations/rattacher', { organisation: connue })).vers).toContain(
      'fait=rattachee',
    )
    const fiche = await lire(pilote, `/organisations/${connue}`)
    expect(fiche.texte).toContain('seule l’équipe nationale la corrige')
    expect(fiche.texte).not.toContain('Ailleurs')
  })
})

test('une participation se finit après une page qui prévient, et se reprend', async () => {
  const fiche = await ajouter('Association du Vieux Moulin')
  expect((await lire(pilote, `${fiche}/finir`)).texte).toContain('perdent tout de suite leur accès')
  expect((await envoyer(pilote, `${fiche}/finir`, { territoire: String(territoires[1]) })).statut).toBe(404)
  expect((await envoyer(pilote, `${fiche}/finir`, { territoire: String(territoires[0]) })).vers).toContain('fait=finie')
  expect((await lire(pilote, '/organisations?q=moulin')).texte).toContain('Aucune organisation ici')
  const id = fiche.split('/').at(-1) ?? ''
  await envoyer(pilote, '/organisations/rattacher', { organisation: id })
  expect((await lire(pilote, '/organisations?q=moulin')).texte).toContain('Association du Vieux Moulin')
})

test('la participation de la seule organisation qui pilote est retenue avec des mots', async () => {
  const adresse = `/organisations/${voisin.organisation}/finir?territoire=${territoires[1]}`
  expect((await lire(voisin, adresse)).texte).toContain('il n’aurait plus de pilote')
  const refusee = await envoyer(voisin, adresse, { territoire: String(territoires[1]) })
  expect(refusee.statut).toBe(409)
  expect((await envoyer(national, adresse, { territoire: String(territoires[1]) })).vers).toContain('fait=finie')
  await proprietaire.query('update participation set jusqu_au = null where organisation_id = $1', [voisin.organisation])
  voisin = await membreDEssai(proprietaire, {
    role: 'pilote',
    territoire: territoires[1] ?? 0,
    organisation: voisin.organisation,
  })
})

test('deux doublons se comparent, puis n’en font qu’un', async () => {
  const [a, b] = [await ajouter('Régie des Tilleuls'), await ajouter('REGIE DES TILLEULS')]
  const [gardee = '', doublon = ''] = [a, b].map((fiche) => fiche.split('/').at(-1))
  expect((await lire(pilote, '/organisations/doublons')).texte).toContain('Noms proches')
  const page = await lire(pilote, `/organisations/fusionner?gardee=${gardee}&doublon=${doublon}`)
  expect(page.texte).toContain('Cela ne se défait pas')
  expect((await lire(voisin, `/organisations/fusionner?gardee=${gardee}&doublon=${doublon}`)).statut).toBe(404)
  const sans = await envoyer(pilote, '/organisations/fusionner', { gardee, doublon })
  expect([sans.statut, sans.texte.includes('Cochez la case')]).toEqual([422, true])
  expect((await envoyer(voisin, '/organisations/fusionner', { gardee, doublon, confirme: 'oui' })).statut).toBe(404)
  const faite = await envoyer(pilote, '/organisations/fusionner', { gardee, doublon, confirme: 'oui' })
  expect(faite.vers).toBe(`${a}?fait=fusionnee`)
  expect((await lire(pilote, b)).texte).toContain('Voir celle qui reste')
  expect((await envoyer(pilote, `${b}/corriger`, { nom: 'Revient', sorte: 'ccas', siret: '' })).statut).toBe(404)
})

test('la liste se suit par page, sans rien sauter', async () => {
  for (let rang = 0; rang < 60; rang++)
    await proprietaire.query(
      `with o as (insert into organisation (sorte, nom) values ('association', $1) returning organisation_id)
       insert into participation (territoire_id, organisation_id) select $2, organisation_id from o`,
      [`Page ${String(rang % 30).padStart(2, '0')}`, territoires[1]],
    )
  const vues: string[] = []
  let adresse: string | undefined = '/organisations?q=page'
  while (adresse !== undefined) {
    const { texte } = await lire(voisin, adresse)
    vues.push(...[...texte.matchAll(/href="\/organisations\/([0-9a-f-]{36})"/g)].map(([, id = '']) => id))
    adresse = /href="([^"]+)" rel="next"/.exec(texte)?.[1]?.replaceAll('&amp;', '&')
  }
  expect([vues.length, new Set(vues).size]).toEqual([60, 60])
})
