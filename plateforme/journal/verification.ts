import { z } from 'zod'
import type { Anomalie } from './anomalie.ts'
import { Constat } from './constat.ts'
import { empreinteDeLaLigne } from './empreinte.ts'
import type { Ligne, Tete } from './ligne.ts'
import { Manquantes } from './manquantes.ts'

/** A line as the verification remembers it for the next ones. */
interface Vue {
  readonly numero: number
  /** The number its digest is made with; none if it gives none. */
  readonly vrai: number | undefined
  readonly empreinte: string
  /** It came when it was expected. */
  readonly enSuite: boolean
  readonly attenduAvant: number
}

export interface Verdict {
  readonly lignes: number
  readonly dernier: number
  readonly empreinte: string
  readonly anomalies: readonly Anomalie[]
  readonly anomaliesEnPlus: number
}

const memoire = 64
const portee = 2000
const coupe = z.object({ jusqu_a: z.number() })

/** Reads one chain, line after line in the order of their numbers, and says exactly what is wrong in it. */
export class Verification {
  readonly #territoire: number
  readonly #tete: Tete | undefined
  readonly #notees: Set<string>
  readonly #constat = new Constat()
  readonly #manquantes = new Manquantes()
  #recentes: Vue[]
  #attendu: number
  #decalage = 0
  #budget = 200_000
  #lignes = 0
  #debutDit = 0
  #fin: string

  /** `notees`: digests kept outside; each is taken out of the set once seen. */
  constructor(territoire: number, tete: Tete | undefined, notees: Set<string> = new Set()) {
    this.#territoire = territoire
    this.#tete = tete
    this.#notees = notees
    const { premier, depart } = tete ?? { premier: 1, depart: '0'.repeat(64) }
    this.#attendu = premier
    this.#fin = depart
    this.#notees.delete(depart)
    this.#recentes = [
      { numero: premier - 1, vrai: premier - 1, empreinte: depart, enSuite: true, attenduAvant: premier },
    ]
  }

  lire(ligne: Ligne): void {
    this.#lignes++
    const numero = Number(ligne.numero)
    const vrai = this.#vraiNumero(ligne, numero)
    if (vrai !== undefined) {
      this.#notees.delete(ligne.empreinte)
      this.#passerLesInserees(ligne)
      this.#verifierLeLien(ligne, vrai)
      this.#lireUneCoupe(ligne)
    }
    const attenduAvant = this.#attendu
    const place = vrai ?? numero + this.#decalage
    const enSuite = place === attenduAvant
    if (place >= attenduAvant) {
      this.#manquantes.ajouter(attenduAvant, place - 1)
      this.#attendu = place + 1
      this.#fin = ligne.empreinte
    } else if (!this.#manquantes.trouver(place) && vrai !== undefined) this.#dire('inserees', numero, numero)
    if (vrai !== undefined && vrai !== numero)
      this.#constat.ajouter({ sorte: 'deplacees', de: numero, a: numero, vrai })
    this.#recentes.push({ numero, vrai, empreinte: ligne.empreinte, enSuite, attenduAvant })
    if (this.#recentes.length > memoire) this.#quitter(this.#recentes.splice(0, 1))
  }

  finir(): Verdict {
    this.#quitter(this.#recentes)
    const dernier = this.#attendu - 1
    this.#jugerLaTete(dernier)
    for (const { de, a } of this.#manquantes.restent()) this.#dire('supprimees', de, a)
    return {
      lignes: this.#lignes,
      dernier,
      empreinte: this.#fin,
      anomalies: this.#constat.anomalies(),
      anomaliesEnPlus: this.#constat.enPlus,
    }
  }

  #dire(sorte: Exclude<Anomalie['sorte'], 'deplacees'>, de: number, a: number): void {
    this.#constat.ajouter({ sorte, de, a })
  }

  /** Under its own number, the one of the lines around it, then any near: a line that moved keeps its first one. */
  #vraiNumero(ligne: Ligne, numero: number): number | undefined {
    const va = (essai: number) => empreinteDeLaLigne(this.#territoire, ligne, String(essai)) === ligne.empreinte
    if (empreinteDeLaLigne(this.#territoire, ligne) === ligne.empreinte) {
      this.#decalage = 0
      return numero
    }
    if (this.#decalage !== 0 && va(numero + this.#decalage)) return numero + this.#decalage
    for (let ecart = 1; ecart <= portee && this.#budget > 0; ecart++, this.#budget -= 2)
      for (const decalage of [ecart, -ecart])
        if (va(numero + decalage)) {
          this.#decalage = decalage
          return numero + decalage
        }
    return undefined
  }

  /** A line whose link leads further back than the one before it: those between were put there since. */
  #passerLesInserees({ precedente }: Ligne): void {
    const avant = this.#recentes.at(-1)
    if (avant?.empreinte === precedente) return
    const rang = this.#recentes.findLastIndex(({ empreinte }) => empreinte === precedente)
    const ajoutees = rang < 0 ? [] : this.#recentes.slice(rang + 1)
    const [premiere] = ajoutees
    if (!premiere || !avant || !ajoutees.every(({ vrai, enSuite }) => vrai === undefined || enSuite)) return
    this.#dire('inserees', premiere.numero, avant.numero)
    this.#attendu = premiere.attenduAvant
    this.#manquantes.oublier(this.#attendu)
    this.#recentes.length = rang + 1
  }

  #verifierLeLien({ precedente }: Ligne, vrai: number): void {
    const avant = this.#recentes.at(-1)
    if (avant?.vrai === undefined || vrai !== avant.vrai + 1 || avant.empreinte === precedente) return
    if (this.#lignes === 1) this.#dire('debut_coupe', this.#debutDit + 1, avant.numero)
    else this.#dire('refaites', avant.numero, avant.numero)
  }

  #lireUneCoupe({ geste, objet, details }: Ligne): void {
    if (geste !== 'effacer' || objet !== 'journal') return
    this.#debutDit = coupe.safeParse(JSON.parse(details)).data?.jusqu_a ?? this.#debutDit
  }

  /** Lines too far behind to be told inserted: what they were is now sure. */
  #quitter(vues: readonly Vue[]): void {
    for (const { numero, vrai } of vues) if (vrai === undefined) this.#dire('modifiees', numero, numero)
  }

  #jugerLaTete(dernier: number): void {
    const tete = this.#tete
    const derniere = this.#recentes.at(-1)
    if (!tete) {
      if (this.#lignes > 0) this.#dire('tete_fausse', dernier, dernier)
      return
    }
    if (tete.premier - 1 !== this.#debutDit) this.#dire('debut_coupe', this.#debutDit + 1, tete.premier - 1)
    if (tete.empreinte === this.#fin) {
      // Renumbered lines are told already; else the number alone was changed.
      if (tete.dernier !== dernier && tete.dernier !== derniere?.numero) this.#dire('tete_fausse', dernier, dernier)
    } else if (tete.dernier > dernier) this.#dire('fin_coupee', dernier + 1, tete.dernier)
    else if (tete.dernier < dernier) this.#dire('inserees', tete.dernier + 1, dernier)
    else if (derniere?.vrai !== undefined) this.#dire('refaites', dernier, dernier)
  }
}
