import { lireNom } from '../../plateforme/http/lire_nom.ts'
import type { Contour, FauteDeContour } from './contour.ts'
import { lire_contour } from './lire_contour.ts'
import type { QuartierSaisi } from './perimetre.ts'

/** As typed, or as read from the file sent. */
export interface Brut {
  readonly nom: string
  readonly contour: string
  readonly adresses: string
  readonly prioritaire: string
}

export type Faute =
  | { readonly champ: 'nom'; readonly cause: 'nom_absent' }
  | { readonly champ: 'commune'; readonly cause: 'commune_absente' }
  | { readonly champ: 'contour'; readonly cause: 'rien' | FauteDeContour['cause']; readonly faute?: FauteDeContour }
  | { readonly champ: 'adresses'; readonly cause: 'adresses_trop' | 'adresse_longue'; readonly ligne?: number }
  | { readonly champ: 'prioritaire'; readonly cause: 'prioritaire_faux' }

const adresses_au_plus = 2000
const longueur_max = 200

const lignes_de = (texte: string): readonly string[] =>
  texte
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((ligne) =>
      ligne
        .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )

function lire_adresses(texte: string): { readonly lues: readonly string[]; readonly fautes: readonly Faute[] } {
  const lignes = lignes_de(texte)
  const longue = lignes.findIndex((ligne) => ligne.length > longueur_max)
  if (longue >= 0) return { lues: [], fautes: [{ champ: 'adresses', cause: 'adresse_longue', ligne: longue + 1 }] }
  const lues = [...new Set(lignes.filter((ligne) => ligne !== ''))]
  if (lues.length > adresses_au_plus) return { lues: [], fautes: [{ champ: 'adresses', cause: 'adresses_trop' }] }
  return { lues, fautes: [] }
}

function lire_dessin(texte: string): { readonly lu: Contour | null; readonly fautes: readonly Faute[] } {
  if (texte.trim() === '') return { lu: null, fautes: [] }
  const contour = lire_contour(texte)
  if ('lu' in contour) return { lu: contour.lu, fautes: [] }
  return { lu: null, fautes: [{ champ: 'contour', cause: contour.cause, faute: contour }] }
}

/** Reads the form of a quarter: all its faults at once, or what to write. */
export function lire_quartier(brut: Brut): QuartierSaisi | readonly Faute[] {
  const nom = lireNom(brut.nom)
  const adresses = lire_adresses(brut.adresses)
  const dessin = lire_dessin(brut.contour)
  const code = brut.prioritaire.replaceAll(/\s/g, '').toUpperCase()
  const vide =
    dessin.fautes.length === 0 && dessin.lu === null && adresses.fautes.length === 0 && adresses.lues.length === 0
  const fautes: readonly Faute[] = [
    ...(nom === undefined ? [{ champ: 'nom', cause: 'nom_absent' } as const] : []),
    ...dessin.fautes,
    ...(vide ? [{ champ: 'contour', cause: 'rien' } as const] : []),
    ...adresses.fautes,
    ...(code === '' || /^QN?[0-9A-Z]{6,8}$/.test(code)
      ? []
      : [{ champ: 'prioritaire', cause: 'prioritaire_faux' } as const]),
  ]
  if (fautes.length > 0 || nom === undefined) return fautes
  return { nom, contour: dessin.lu, adresses: adresses.lues, prioritaire: code === '' ? null : code }
}
