/** The fields of a form, as `formulaire_recu` gives them. */
export type Recu = Readonly<Record<string, string | readonly string[]>>

// What no keyboard types and no text column takes: controls but the line feed, halves of characters.
const indesirables = /[^\P{Cc}\n]|\p{Cs}/gu

/** What was typed in a field, the first time it was sent; nothing when it was not. */
export function champ(recu: Recu, nom: string): string {
  const valeur = Object.hasOwn(recu, nom) ? recu[nom] : undefined
  const texte = typeof valeur === 'string' ? valeur : (valeur?.[0] ?? '')
  return texte.replaceAll('\r\n', '\n').replace(indesirables, '').trim()
}

/** One of the answers that were offered; nothing for any other. */
export function parmi<T extends string>(recu: Recu, nom: string, offerts: readonly T[]): T | undefined {
  const choisi = champ(recu, nom)
  return offerts.find((offert) => offert === choisi)
}
