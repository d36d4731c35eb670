import { createHash, randomInt } from 'node:crypto'

const chiffres = 12

/** Figures alone: they are typed on any telephone, by who reads no Latin letters too. */
export const nouveau_code = (): string => Array.from({ length: chiffres }, () => randomInt(10)).join('')

/** "482 915 036 174", as the letter shows it. */
export const en_groupes = (code: string): string => code.replace(/(\d{3})(?=\d)/g, '$1 ')

/** The code as typed: spaces, dots and dashes do not count. */
export function lire_code(saisi: string): string | undefined {
  const code = saisi.replace(/[\s.\-_\u00a0\u202f]/g, '')
  return code.length === chiffres && /^\d+$/.test(code) ? code : undefined
}

/** What the base keeps of it. */
export const empreinte_du_code = (code: string): string => createHash('sha256').update(`code:${code}`).digest('hex')
