const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Bytes read as JSON, nothing if they are blank, or why they are not JSON. The mark that some tools put first (BOM) is dropped. */
export function lireJson(octets: Uint8Array): { readonly json: unknown } | { readonly cause: string } | 'vide' {
  const texte = decoder(octets)
  if (texte === null) return { cause: 'n’est pas du texte en UTF-8' }
  if (texte.trim() === '') return 'vide'
  try {
    return { json: JSON.parse(texte) }
  } catch (error) {
    return { cause: causeDe(texte, error) }
  }
}

function decoder(octets: Uint8Array): string | null {
  try {
    return utf8.decode(octets)
  } catch {
    return null
  }
}

function causeDe(texte: string, error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  const [, position] = /at position (\d+)/.exec(message) ?? []
  const auBout = position !== undefined && Number(position) >= texte.trimEnd().length
  if (auBout || /end of JSON|Unterminated string/.test(message))
    return 'est du JSON coupé : il manque la fin de la ligne'
  const place = position === undefined ? '' : ` à partir du caractère ${Number(position) + 1}`
  const nombres = /[:[,]\s*-?(NaN|Infinity)\b/.test(texte) ? ' : NaN et Infinity n’y existent pas' : ''
  return `n’est pas du JSON${place}${nombres}`
}
