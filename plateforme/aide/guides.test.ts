import { describe, expect, test } from 'vitest'
import { examiner } from '../html/examiner.ts'
import { routesAide } from './aide.ecran.tsx'
import { guides, lireGuide } from './guides.ts'
import { adresseDeLAide, guides_des_pages } from './page_d_aide.ts'

const app = routesAide()
const lire = async (adresse: string) => (await app.request(adresse)).text()
const corps = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''

const pages = new Map<string, string>()
for (const nom of guides().keys()) pages.set(nom, corps(await lire(`/aide/${nom}`)))

describe.each([...pages])('%s', (nom, html) => {
  test('is a sound page', async () => {
    expect(examiner(await lire(`/aide/${nom}`))).toEqual([])
  })

  test('leaves nothing of its source unread', () => {
    const dit = html.replaceAll(/<(code)[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, '\n')
    expect(dit).not.toMatch(/\*\*|\]\(|^#{1,4} |```|!\[|^\s*\|.*\|\s*$|<[a-z]/m)
  })

  test('leads only to guides and headings that are', () => {
    for (const [, guide = '', ancre] of html.matchAll(/href="\/aide\/([\w-]+)(?:#([\w-]+))?"/g)) {
      expect([...pages.keys()]).toContain(guide)
      if (ancre) expect(pages.get(guide)).toContain(`id="${ancre}"`)
    }
  })

  test('every link of its source leads somewhere, every picture is there', async () => {
    const source = [...JSON.stringify(guides().get(nom)).matchAll(/"(?:vers|adresse)":"([^"]+)"/g)].map(
      ([, a = '']) => a,
    )
    const rendus = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, a = '']) => a)
    for (const adresse of source) {
      const nue = adresse.replace(/^\.\.\/images\//, '/aide/images/').replace(/^([\w-]+)\.md/, '/aide/$1')
      expect(rendus).toContain(nue)
    }
    for (const image of rendus.filter((adresse) => adresse.startsWith('/aide/images/')))
      expect((await app.request(image)).status).toBe(200)
  })
})

test('a picture is kept a while, and nothing else of the folder is served', async () => {
  const image = await app.request('/aide/images/accueil.png')
  expect(image.headers.get('content-type')).toBe('image/png')
  expect(image.headers.get('cache-control')).toContain('max-age')
  for (const nom of ['..%2fguide%2fservir.md', 'absente.png', '%2e%2e%2f%2e%2e%2fpackage.json'])
    expect((await app.request(`/aide/images/${nom}`)).status).toBe(404)
  for (const nom of ['absente', '__proto__', 'foyer.jsonl'])
    expect((await app.request(`/aide/${nom}`)).status).toBe(404)
})

test('every guide that a page names is there, and pages below have the help of the one above', () => {
  for (const [, guide] of guides_des_pages) expect([...guides().keys()]).toContain(guide)
  expect(adresseDeLAide('/simulateur/zones')).toBe('/aide/simulateur')
  expect(adresseDeLAide('/recherche?q=loyer')).toBe('/aide/accueil')
  expect(adresseDeLAide('/territoires/valdroit/aides-locales/cantine')).toBe('/aide/droits_locaux')
  expect(adresseDeLAide('/territoires/valdroit')).toBe('/aide/territoires')
  for (const sans of ['/', '/nulle-part', '/aide', '/__proto__']) expect(adresseDeLAide(sans)).toBe('/aide')
})

test('the table of contents names every guide', async () => {
  const html = await lire('/aide')
  for (const nom of guides().keys()) expect(html).toContain(`href="/aide/${nom}"`)
  expect(examiner(html)).toEqual([])
})

test('what a guide would write as HTML is words', () => {
  const { blocs } = lireGuide('x', '# A\n\n<script>a()</script> et [b](javascript:c())\n')
  expect(JSON.stringify(blocs)).toContain('<script>a()')
})
