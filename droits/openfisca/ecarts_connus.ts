import { parsePeriod } from '../../moteur/situation/period.ts'
import type { Ecart } from './comparaison.ts'

/** A line of « Cas YAML d’OpenFisca »: where, in which test, we part from OpenFisca, and by which article. */
export interface EcartConnu {
  readonly fichier: string
  readonly cas: string
  readonly variable: string
  readonly periode: string
  readonly obtenu: number
  readonly attendu: number
  readonly article: string
}

const titre = '## Cas YAML d’OpenFisca'

/** Reads the section of `droits/ecarts_openfisca.md`. @throws SyntaxError, naming the line that does not hold eight columns. */
export function lireEcartsConnus(markdown: string): readonly EcartConnu[] {
  const [, section = ''] = markdown.split(titre)
  const lignes = (section.split('\n## ')[0] ?? '').split('\n').filter((ligne) => ligne.startsWith('|'))
  return lignes.filter((ligne) => ligne.includes('.y')).map(lireLigne)
}

function lireLigne(ligne: string): EcartConnu {
  const [fichier = '', cas = '', variable = '', periode = '', obtenu, attendu, article = '', pourquoi] = ligne
    .split('|')
    .slice(1, -1)
    .map((colonne) => colonne.trim())
  if (pourquoi === undefined || pourquoi === '') throw new SyntaxError(`Écart connu incomplet : ${ligne}`)
  return { fichier, cas, variable, periode, obtenu: nombre(obtenu), attendu: nombre(attendu), article }
}

function nombre(francais: string | undefined): number {
  return Number((francais ?? '').replaceAll(/\s/g, '').replace('−', '-').replace(',', '.'))
}

/** The lines that speak of one test. */
export function ecartsDuCas(connus: readonly EcartConnu[], fichier: string, cas: string): readonly EcartConnu[] {
  return connus.filter((connu) => connu.cas === cas && `/${fichier}`.endsWith(`/${connu.fichier}`))
}

/** Both values are those of the line, to the cent: another gap in the same place is a failure. */
export function estConnu(connu: EcartConnu, { variable, periode, obtenu, attendu }: Ecart): boolean {
  const proche = (a: number, b: number) => Math.abs(a - b) < 0.0051
  if (connu.variable !== variable || obtenu === 'inconnu') return false
  return couvre(connu.periode, periode) && proche(obtenu, connu.obtenu) && proche(attendu, connu.attendu)
}

/** « 2024 », « 2024-05 », or « 2024-05 à 2024-12 ». */
function couvre(ecrite: string, periode: string): boolean {
  const [debut, fin = debut] = ecrite.split(' à ').map((borne) => parsePeriod(borne))
  const lue = parsePeriod(periode)
  if (debut?.kind !== 'span' || fin?.kind !== 'span' || lue?.kind !== 'span') return false
  return lue.first >= debut.first && lue.first < fin.first + fin.length
}
