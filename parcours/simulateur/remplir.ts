import type { Locator, Page } from 'playwright-core'

/** Answers by the name of their field: a word, several boxes, or a date `15/6/1990`, a month `3/2018`. */
export type Reponses = Readonly<Record<string, string | readonly string[]>>

export const ecranDe = (page: Page) => page.locator('input[name="ecran"]').inputValue()

const visible = async (champ: Locator) =>
  (await champ.count()) > 0 && (await champ.first().getAttribute('type')) !== 'hidden'

/** Fills what the screen asks, and nothing else. */
export async function remplir(page: Page, reponses: Reponses): Promise<void> {
  for (const [nom, mots] of Object.entries(reponses)) {
    if (typeof mots !== 'string') await cocher(page, nom, mots)
    else if (/^[\d/]+\/\d+$/.test(mots)) await dater(page, nom, mots.split('/'))
    else await ecrire(page, nom, mots)
  }
}

async function cocher(page: Page, nom: string, codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    const boite = page.locator(`input[type="checkbox"][name="${nom}"][value="${code}"]`)
    if (await visible(boite)) await boite.check()
  }
}

async function dater(page: Page, nom: string, parties: readonly string[]): Promise<void> {
  const annee = page.locator(`[name="${nom}_annee"]`)
  if (!(await visible(annee))) return
  const [mois, jour] = parties.slice(0, -1).toReversed()
  if (jour) await page.locator(`[name="${nom}_jour"]`).fill(jour)
  if (jour) await page.locator(`[name="${nom}_mois"]`).fill(mois ?? '')
  else await page.locator(`[name="${nom}_mois"]`).selectOption(mois ?? '')
  await annee.fill(parties.at(-1) ?? '')
}

async function ecrire(page: Page, nom: string, mot: string): Promise<void> {
  const choix = page.locator(`input[type="radio"][name="${nom}"][value="${mot}"]`)
  if (await visible(choix)) return choix.check()
  const champ = page.locator(`input[type="text"][name="${nom}"]`)
  if (await visible(champ)) await champ.fill(mot)
}

/** The one button that goes on; the others carry a name. */
export const continuer = (page: Page) => page.locator('button[type="submit"]:not([name])').click()

/** Goes from screen to screen up to the result. `regarder` is called on each, before it is filled. */
export async function parcourirJusquAuBout(
  page: Page,
  reponses: Reponses,
  regarder: (ecran: string) => Promise<void> = () => Promise.resolve(),
): Promise<readonly string[]> {
  const vus: string[] = []
  for (let ecran = await ecranDe(page); ; ecran = await ecranDe(page)) {
    vus.push(ecran)
    await regarder(ecran)
    if (ecran === 'resultat' || vus.length > 40) return vus
    await remplir(page, reponses)
    await continuer(page)
    await page.locator(`input[name="ecran"]:not([value="${ecran}"])`).waitFor({ state: 'attached' })
  }
}

/** Sends a form that no screen holds, as a page that was left open, or a program, might. */
export async function poster(page: Page, champs: Readonly<Record<string, string>>): Promise<void> {
  const entrees = Object.entries(champs).map(([nom, mot]) => `<input name="${nom}" value="${mot}">`)
  await page.locator('form').evaluate((formulaire, html) => (formulaire.innerHTML = html), entrees.join(''))
  await Promise.all([
    page.waitForNavigation(),
    page.locator('form').evaluate((formulaire) => formulaire instanceof HTMLFormElement && formulaire.submit()),
  ])
}
