/** Where a link of a guide leads once guides are pages; nothing for what they cannot lead to. */
export function adresseDuLien(vers: string): string | undefined {
  if (/^(https:\/\/|\/(?!\/)|#)/.test(vers)) return vers
  const [, guide, ancre = ''] = /^(?:\.\/)?([\w-]+)\.md(#[\w-]+)?$/.exec(vers) ?? []
  return guide === undefined ? undefined : `/aide/${guide}${ancre}`
}

/** The file of a picture, as guides name it from their folder. */
export const imageDuGuide = (adresse: string): string | undefined => /^\.\.\/images\/([\w-]+\.png)$/.exec(adresse)?.[1]
