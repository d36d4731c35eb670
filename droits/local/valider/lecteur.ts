import { parseDay } from '../../../moteur/expression/day.ts'

/** What is wrong in a description, and in which field: `conditions.2.plafond.montant`. */
export interface Faute {
  readonly champ: string
  readonly cause: string
}

type Objet = Readonly<Record<string, unknown>>

const est_objet = (valeur: unknown): valeur is Objet =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)

interface NombreAttendu {
  readonly min: number
  readonly max: number
  readonly unite: string
  readonly entier?: boolean
}

/**
 * Reads a part of a description, written by a program or typed in a form (« 1 234,50 », lines of a text area), and
 * gathers all that is wrong: what cannot be read is replaced, so that the next fields are looked at too.
 */
export class Lecteur {
  private readonly valeur: unknown
  private readonly chemin: string
  private readonly fautes: Faute[]

  constructor(valeur: unknown, chemin: string, fautes: Faute[]) {
    this.valeur = valeur
    this.chemin = chemin
    this.fautes = fautes
  }

  champ(nom: string): Lecteur {
    const valeur = est_objet(this.valeur) && Object.hasOwn(this.valeur, nom) ? this.valeur[nom] : undefined
    return new Lecteur(valeur, this.chemin === '' ? nom : `${this.chemin}.${nom}`, this.fautes)
  }

  refuser(cause: string): void {
    this.fautes.push({ champ: this.chemin, cause })
  }

  get vide(): boolean {
    return this.valeur === undefined || this.valeur === null || this.valeur === '' || this.est_blanc()
  }

  private est_blanc(): boolean {
    return typeof this.valeur === 'string' && this.valeur.trim() === ''
  }

  /** The parts of a list, each read at its own place. */
  elements(max: number, trop: string): readonly Lecteur[] {
    if (this.valeur === undefined || this.valeur === null) return []
    if (!Array.isArray(this.valeur)) {
      this.refuser('Attend une liste.')
      return []
    }
    if (this.valeur.length > max) this.refuser(trop)
    return this.valeur.slice(0, max).map((_, rang) => this.element(rang))
  }

  private element(rang: number): Lecteur {
    const valeur: unknown = Array.isArray(this.valeur) ? this.valeur[rang] : undefined
    return new Lecteur(valeur, `${this.chemin}.${rang}`, this.fautes)
  }

  /** Plain text: markup would be shown as it was typed, and is most often a page pasted by mistake. */
  texte(max: number, manque?: string): string {
    if (this.vide) {
      if (manque !== undefined) this.refuser(manque)
      return ''
    }
    if (typeof this.valeur !== 'string') {
      this.refuser('Attend un texte.')
      return ''
    }
    const texte = this.valeur.replaceAll(/\r\n?/g, '\n').trim()
    if (texte.length > max) this.refuser(`Ce texte a ${texte.length} caractères : ${max} au plus.`)
    else if (/<\/?[a-z!]/i.test(texte))
      this.refuser('Ce texte contient des balises (< >) : écrivez-le sans mise en forme.')
    else if (/\p{Cc}/u.test(texte.replaceAll('\n', ''))) this.refuser('Ce texte contient des caractères invisibles.')
    return texte.slice(0, max)
  }

  /** Texts one a line, or a list of texts. */
  lignes(max: number, longueur: number, trop: string): readonly string[] {
    const lignes = typeof this.valeur === 'string' ? this.valeur.split(/\r\n?|\n/) : this.valeur
    const lecteur = new Lecteur(Array.isArray(lignes) ? lignes : undefined, this.chemin, this.fautes)
    if (lignes !== undefined && lignes !== null && !Array.isArray(lignes)) this.refuser('Attend une liste de textes.')
    return lecteur
      .elements(1000, trop)
      .filter((ligne) => !ligne.vide)
      .map((ligne, rang) => {
        if (rang === max) this.refuser(trop)
        return new Lecteur(ligne.valeur, this.chemin, this.fautes).texte(longueur)
      })
      .slice(0, max)
  }

  /** One of a few words. */
  choix<V extends string>(mots: readonly V[], manque: string): V {
    const [premier] = mots
    const trouve = mots.find((mot) => mot === this.valeur)
    if (trouve !== undefined) return trouve
    this.refuser(this.vide ? manque : `Ce choix n’existe pas. Choix possibles : ${mots.join(', ')}.`)
    if (premier === undefined) throw new Error('un choix sans mot')
    return premier
  }

  /** Any number of a few words, in the order of the list. */
  plusieurs<V extends string>(mots: readonly V[]): readonly V[] {
    const donnes = this.vide ? [] : Array.isArray(this.valeur) ? this.valeur : [this.valeur]
    const inconnu = donnes.find((donne) => !mots.some((mot) => mot === donne))
    if (inconnu !== undefined) this.refuser(`Ce choix n’existe pas. Choix possibles : ${mots.join(', ')}.`)
    return mots.filter((mot) => donnes.includes(mot))
  }

  /** A number that may be left out. */
  nombre_ou_rien(attendu: NombreAttendu): number | null {
    return this.vide ? null : this.nombre(attendu, '')
  }

  nombre({ min, max, unite, entier = false }: NombreAttendu, manque: string): number {
    if (this.vide) {
      this.refuser(manque)
      return min
    }
    const lu = typeof this.valeur === 'number' ? this.valeur : nombre_ecrit(this.valeur)
    const cause = refus_du_nombre(lu, { min, max, unite, entier })
    if (cause !== undefined) this.refuser(cause)
    return cause === undefined && lu !== undefined ? lu : min
  }

  /** A day of the calendar. */
  jour(manque: string): string {
    if (this.vide) {
      this.refuser(manque)
      return '2000-01-01'
    }
    const texte = typeof this.valeur === 'string' ? this.valeur : ''
    if (parseDay(texte) === undefined) this.refuser('Ce jour n’existe pas. Exemple : 12 3 2026.')
    else if (texte < '1980-01-01' || texte > '2099-12-31') this.refuser('L’année doit être entre 1980 et 2099.')
    else return texte
    return '2000-01-01'
  }
}

function nombre_ecrit(valeur: unknown): number | undefined {
  if (typeof valeur !== 'string') return undefined
  const serre = valeur.replaceAll(/[\s\u00a0\u202f€%]/g, '').replace(',', '.')
  return /^[-−]?\d+(\.\d+)?$/.test(serre) ? Number(serre.replace('−', '-')) : undefined
}

function refus_du_nombre(lu: number | undefined, { min, max, unite, entier }: NombreAttendu): string | undefined {
  if (lu === undefined || !Number.isFinite(lu)) return 'Écrivez un nombre, comme 1 234,50.'
  if (lu < 0 && min >= 0) return 'Ce nombre ne peut pas être négatif.'
  if (lu < min) return `Ce nombre doit être au moins ${ecrit(min)}${unite}.`
  if (lu > max) return `Ce nombre doit être au plus ${ecrit(max)}${unite}.`
  if (entier === true && !Number.isInteger(lu)) return 'Écrivez un nombre entier.'
  if (Math.abs(lu * 100 - Math.round(lu * 100)) > 1e-6) return 'Écrivez deux chiffres au plus après la virgule.'
  return undefined
}

const ecrit = (nombre: number) => nombre.toLocaleString('fr-FR')
