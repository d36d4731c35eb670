export interface Message {
  readonly entetes: ReadonlyMap<string, string>
  readonly texte: string
}

/** A message as a mail program would show it: headers unfolded and decoded, text decoded. */
export function lireMessage(brute: string): Message {
  const fin = brute.indexOf('\r\n\r\n')
  const lignes = brute
    .slice(0, fin)
    .replaceAll(/\r\n[ \t]/g, ' ')
    .split('\r\n')
  const entetes = new Map(
    lignes.map((ligne): [string, string] => {
      const [nom = '', ...reste] = ligne.split(':')
      return [nom.toLowerCase(), mots(reste.join(':').trim())]
    }),
  )
  const corps = brute.slice(fin + 4)
  const octets =
    entetes.get('content-transfer-encoding') === 'base64'
      ? Buffer.from(corps, 'base64')
      : Buffer.from(depuisQp(corps), 'latin1')
  return { entetes, texte: octets.toString('utf8').replaceAll('\r\n', '\n') }
}

const depuisQp = (corps: string) =>
  corps
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hexa: string) => String.fromCodePoint(Number.parseInt(hexa, 16)))

const mots = (valeur: string) =>
  valeur
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, forme: string, contenu: string) =>
      forme.toUpperCase() === 'B'
        ? Buffer.from(contenu, 'base64').toString('latin1')
        : depuisQp(contenu.replaceAll('_', ' ')),
    )
    .replaceAll(/[\u0080-\u00ff]+/g, (octets) => Buffer.from(octets, 'latin1').toString('utf8'))
