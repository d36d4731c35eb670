import type { AideLocale, Contact, Deliberation } from '../aide.ts'
import { lire_conditions } from './condition.ts'
import { type Faute, Lecteur } from './lecteur.ts'
import { lire_montant } from './montant.ts'
import type { Perimetre } from './perimetre.ts'

export type Validation =
  | { readonly sorte: 'bonne'; readonly aide: AideLocale }
  | { readonly sorte: 'refusee'; readonly fautes: readonly Faute[] }

/**
 * A description as it was written or typed, made whole and typed; or all that is wrong with it, field by field.
 * Without a perimeter, communes are taken as they are: those of a version already published.
 */
export function valider(contenu: unknown, perimetre: Perimetre | null): Validation {
  const fautes: Faute[] = []
  const lecteur = new Lecteur(contenu, '', fautes)
  const aide: AideLocale = {
    nom: lecteur.champ('nom').texte(100, 'Donnez un nom à l’aide.'),
    en_bref: lecteur.champ('en_bref').texte(500, 'Dites en une ou deux phrases à quoi sert l’aide.'),
    conditions: lire_conditions(lecteur.champ('conditions'), perimetre),
    montant: lire_montant(lecteur.champ('montant')),
    deliberation: lire_deliberation(lecteur.champ('deliberation')),
    documents: lecteur.champ('documents').lignes(20, 200, 'Vingt documents au plus.'),
    demarche: lecteur.champ('demarche').texte(1000, 'Dites comment demander l’aide.'),
    delai: lecteur.champ('delai').texte(200),
    contact: lire_contact(lecteur.champ('contact')),
  }
  return fautes.length === 0 ? { sorte: 'bonne', aide } : { sorte: 'refusee', fautes: sans_suites(fautes) }
}

/** What goes with a choice that was not made is not missing yet. */
function sans_suites(fautes: readonly Faute[]): readonly Faute[] {
  const choix = fautes.flatMap(({ champ }) => (champ.endsWith('.genre') ? [champ.replace(/genre$/, '')] : []))
  return fautes.filter(({ champ }) => champ.endsWith('.genre') || !choix.some((debut) => champ.startsWith(debut)))
}

export function lire_deliberation(lecteur: Lecteur): Deliberation {
  return {
    reference: lecteur.champ('reference').texte(80, 'Donnez la référence de la délibération.'),
    date: lecteur.champ('date').jour('Donnez la date de la délibération.'),
    lien: lire_lien(lecteur.champ('lien')),
  }
}

/** Only addresses of pages: any other scheme would run what it holds. */
function lire_lien(lecteur: Lecteur): string {
  const lien = lecteur.texte(500)
  if (lien === '') return ''
  const adresse = URL.canParse(lien) ? new URL(lien) : undefined
  if (adresse?.protocol === 'https:' || adresse?.protocol === 'http:') return lien
  lecteur.refuser('Ce n’est pas l’adresse d’une page : elle commence par https://')
  return ''
}

function lire_contact(lecteur: Lecteur): Contact {
  const contact = {
    service: lecteur.champ('service').texte(120, 'Dites quel service répond.'),
    telephone: lecteur.champ('telephone').texte(30),
    courriel: lecteur.champ('courriel').texte(120),
    adresse: lecteur.champ('adresse').texte(300),
  }
  if (!/^[\d +().-]*$/.test(contact.telephone))
    lecteur.champ('telephone').refuser('Un numéro n’a que des chiffres, comme 04 76 00 00 00.')
  if (contact.courriel !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact.courriel)) {
    lecteur.champ('courriel').refuser('Cette adresse électronique n’est pas complète : nom@commune.fr')
  }
  return contact
}
