import { expect, test } from 'vitest'
import { langues } from '../langues/langue.ts'
import { examiner } from './examiner.ts'
import { lienLangue } from './lien_langue.ts'
import { Page } from './page.tsx'
import { rendre } from './rendre.ts'

const page = (plus: Partial<Parameters<typeof Page>[0]> = {}) =>
  rendre(
    <Page langue="fr" titre="Vos droits" chemin="/droits/rsa?mois=2026-03" {...plus}>
      <h1>Vos droits</h1>
    </Page>,
  )

test.each(langues)('the empty page is sound in %s', (langue) => {
  const html = page({ langue, territoire: 'Valdroit', scripts: ['/actifs/simulateur.js'] })
  expect(examiner(html)).toEqual([])
  expect(html).toMatch(langue === 'en' ? /^<!doctype html><html lang="en"/ : /^<!doctype html><html lang="fr"/)
})

test('the title says the page, the territory, the product, and the error first', () => {
  expect(page({ territoire: 'Valdroit' })).toContain('<title>Vos droits – Valdroit – Juste Droit</title>')
  expect(page({ enErreur: true })).toMatch(/<title>Erreur.: Vos droits – Juste Droit<\/title>/)
})

test('the menu says where one is, in a page below too', () => {
  expect(page()).toMatch(/<a href="\/droits" aria-current="page">/)
  expect(page({ chemin: '/droits-et-devoirs' })).not.toContain('aria-current="page"')
})

test('the skip link comes first and leads to the content', () => {
  expect(page()).toMatch(/<body[^>]*><a class="eviter[^>]*href="#contenu"/)
})

test('no script unless the page asks for one', () => {
  expect(page()).not.toContain('<script')
  expect(page({ scripts: ['/actifs/a.js'] })).toContain('<script type="module" src="/actifs/a.js">')
})

test('changing language keeps the search', () => {
  expect(lienLangue('/droits?q=loyer&langue=en', 'falc')).toBe('/droits?q=loyer&langue=falc')
  expect(lienLangue('/', 'en')).toBe('/?langue=en')
})
