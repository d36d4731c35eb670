import { parse } from 'csv-parse/sync'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { baseDEssai } from '../base/essai/base.ts'
import { membreDEssai } from '../base/essai/membre.ts'
import { territoireDEssai } from '../base/essai/territoire.ts'
import { type Identite, identifier } from '../sessions/identite.ts'
import { type Export, exporter } from './exporter.ts'

const { base, proprietaire } = baseDEssai()

/** Communes of the perimeter: a list that a pilote may write and everybody read. */
const communes: Export<{ readonly code: string; readonly nom: string; readonly population: number | null }> = {
  objet: 'perimetre_commune',
  finalite: 'informer',
  colonnes: { code: ({ code }) => code, nom: ({ nom }) => nom, population: ({ population }) => population },
  compter: async (t) => (await t.selectFrom('perimetre_commune').select('code').execute()).length,
  page: (t, apres, combien) =>
    t
      .selectFrom('perimetre_commune')
      .select(['code', 'nom', 'population'])
      .where('code', '>', apres?.code ?? '')
      .orderBy('code')
      .limit(combien)
      .execute(),
}

let territoire = 0
let pilote: Identite
let compte: Identite
const identite = async (session: string): Promise<Identite> => {
  const lue = await identifier(base, session)
  if (!lue) throw new Error('personne')
  return lue
}
beforeAll(async () => {
  territoire = await territoireDEssai(proprietaire, 'ici')
})
beforeEach(async () => {
  pilote = await identite((await membreDEssai(proprietaire, { role: 'pilote', territoire })).session)
  compte = await identite((await membreDEssai(proprietaire, { role: 'pilote', territoire, forte: false })).session)
  await proprietaire.query('delete from perimetre_commune')
})

const remplir = (...noms: readonly string[]) =>
  proprietaire.query(
    `insert into perimetre_commune (territoire_id, code, nom, population)
     select $1, to_char(10000 + rang, 'FM00000'), nom, 5 from unnest($2::text[]) with ordinality as n (nom, rang)`,
    [territoire, noms],
  )

const exportees = async () => {
  const { rows } = await proprietaire.query<{ reference: string; objet: string; lignes: number }>(
    `select reference, objet, (details ->> 'lignes')::integer as lignes from journal where geste = 'exporter' order by numero`,
  )
  return rows
}

const lire = async (reponse: Response | undefined): Promise<readonly Record<string, string>[]> =>
  parse((await reponse?.text()) ?? '', { bom: true, delimiter: ';', columns: true })

test('the journal has it, counted, before a byte of it leaves', async () => {
  await remplir('Un', 'Deux', 'Trois')
  const avant = await exportees()
  const reponse = await exporter(communes, { base, identite: pilote, parPage: 2 })
  const apres = (await exportees()).slice(avant.length)
  expect(apres).toMatchObject([{ objet: 'perimetre_commune', lignes: 3 }])
  const numero = apres[0]?.reference
  expect(reponse?.headers.get('Content-Disposition')).toBe(
    `attachment; filename="juste-droit-perimetre-commune-${numero}.csv"`,
  )
  const lignes = await lire(reponse)
  expect(lignes.map(({ nom }) => nom)).toEqual(['Un', 'Deux', 'Trois'])
  for (const ligne of lignes)
    expect(ligne).toMatchObject({
      population: '5',
      filigrane: numero,
      exporte_par: expect.stringContaining('Camille Essai Association'),
      exporte_le: expect.stringMatching(/^\d+.* \d+ à \d\d:\d\d$/),
      finalite: expect.stringContaining('tout usage de contrôle ou de sanction est interdit'),
    })
})

test('no cell is run by a spreadsheet, and none leaves its column', async () => {
  const hostiles = ['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '＝1', 'a;b"c\nd', '"=1']
  await remplir(...hostiles)
  const lignes = await lire(await exporter(communes, { base, identite: pilote }))
  expect(lignes.map(({ nom }) => nom)).toEqual(hostiles.map((nom) => (/^["a]/.test(nom) ? nom : `'${nom}`)))
})

test('a number below zero stays a number', async () => {
  await remplir('Un')
  const negatif = { ...communes, colonnes: { solde: () => -12.5 } }
  expect(await lire(await exporter(negatif, { base, identite: pilote }))).toMatchObject([{ solde: '-12.5' }])
})

test('who sees nothing, or may take nothing away, has no file, and the journal no line', async () => {
  const avant = await exportees()
  expect(await exporter(communes, { base, identite: pilote })).toBeUndefined()
  await remplir('Un')
  expect(await exporter(communes, { base, identite: compte })).toBeUndefined()
  expect(await exportees()).toEqual(avant)
})

test('what is written meanwhile stays out, and a session that ends cuts the file short for all to see', async () => {
  await remplir('Un', 'Deux', 'Trois')
  const reponse = await exporter(communes, { base, identite: pilote, parPage: 1 })
  await proprietaire.query(
    `insert into perimetre_commune (territoire_id, code, nom) values ($1, '20000', 'Tard venue')`,
    [territoire],
  )
  expect(await lire(reponse)).toHaveLength(3)

  const coupee = await exporter(
    { ...communes, page: (t, apres, n) => (apres ? Promise.resolve([]) : communes.page(t, apres, n)) },
    { base, identite: pilote, parPage: 1 },
  )
  await expect(coupee?.text()).rejects.toThrow()
})
