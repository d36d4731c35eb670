import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import chromiumDeNpm from '@sparticuz/chromium'
import { type BrowserContext, chromium } from 'playwright-core'

const options = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const duSysteme = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

async function demarre(chemin: string): Promise<boolean> {
  try {
    await promisify(execFile)(chemin, ['--version', '--no-sandbox'], { timeout: 20_000 })
    return true
  } catch {
    // A bare machine may lack a library it needs.
    return false
  }
}

/** A Chromium that starts here: the one npm brings, else the system's; nothing where there is none. */
export async function trouverNavigateur(): Promise<string | undefined> {
  const deNpm = await chromiumDeNpm.executablePath().catch(() => undefined)
  const candidats = [process.env['CHROMIUM'], deNpm, ...duSysteme]
  for (const chemin of candidats) if (chemin && existsSync(chemin) && (await demarre(chemin))) return chemin
  return undefined
}

interface Reglages {
  readonly largeur: number
  readonly sombre?: boolean
  readonly sansJavascript?: boolean
}

/** A browser of one journey, with a folder of its own: nothing stays from one to the next. */
export async function ouvrirNavigateur(chemin: string, reglages: Reglages) {
  // On a loaded machine Chromium may die as it starts: once more, in a folder that it has not touched.
  const { contexte, profil } = await lancer(chemin, reglages).catch(() => lancer(chemin, reglages))
  const fermer = async () => {
    await contexte.close()
    rmSync(profil, { recursive: true, force: true })
  }
  return { contexte, page: contexte.pages()[0] ?? (await contexte.newPage()), fermer }
}

async function lancer(
  chemin: string,
  { largeur, sombre, sansJavascript }: Reglages,
): Promise<{ contexte: BrowserContext; profil: string }> {
  const profil = mkdtempSync(join(tmpdir(), 'juste-droit-profil-'))
  try {
    const contexte = await chromium.launchPersistentContext(profil, {
      executablePath: chemin,
      args: options,
      viewport: { width: largeur, height: 800 },
      colorScheme: sombre ? 'dark' : 'light',
      javaScriptEnabled: !sansJavascript,
      locale: 'fr-FR',
    })
    return { contexte, profil }
  } catch (erreur) {
    rmSync(profil, { recursive: true, force: true })
    throw erreur
  }
}
