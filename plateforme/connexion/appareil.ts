/** Tried in this order: nearly every browser claims to be several others. */
const navigateurs = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\b(OPR|Opera)\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|CriOS|Chromium)\//],
  ['Safari', /\bVersion\/[\d.]+.*\bSafari\//],
] as const

const systemes = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['Mac', /\bMacintosh\b/],
  ['Chromebook', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
] as const

type Familles = readonly (readonly [string, RegExp])[]

const trouver = (familles: Familles, texte: string) => familles.find(([, signe]) => signe.test(texte))?.[0]

/** A family, for its owner to know it by ("Firefox, Windows"): no version, nothing that tells one machine from another. */
export const appareilDe = (agent: string | undefined): string =>
  [trouver(navigateurs, agent ?? ''), trouver(systemes, agent ?? '')].filter(Boolean).join(', ')
