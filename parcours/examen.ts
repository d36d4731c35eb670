import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const captures = resolve(import.meta.dirname, '../.construit/captures')
const images = resolve(import.meta.dirname, '../docs/images')

/** What axe finds wrong, one line each; an empty list is the only good answer. */
export async function fautesAccessibilite(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} : ${target.join(' ')}`))
}

/** What sticks out of the screen: nothing may scroll sideways, even on the smallest. */
export const debordements = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const largeur = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= largeur) return []
    const dehors = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > largeur + 1,
    )
    return dehors.map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`).slice(0, 5)
  })

/** A picture of the whole page, for whoever wants to look. */
export async function capturer(page: Page, nom: string): Promise<void> {
  mkdirSync(captures, { recursive: true })
  await page.screenshot({ path: resolve(captures, `${nom}.png`), fullPage: true })
}

/** The picture of a guide, at the top of the page; written only when CAPTURES=1, so that a test leaves the tree as it was. */
export async function illustrer(page: Page, nom: string): Promise<void> {
  if (process.env['CAPTURES'] !== '1') return
  mkdirSync(images, { recursive: true })
  await page.screenshot({ path: resolve(images, `${nom}.png`) })
}
