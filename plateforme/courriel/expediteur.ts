import { estAdresseSeule } from './adresse_seule.ts'

export interface Expediteur {
  readonly name: string
  readonly address: string
}

const nomEtAdresse = /^([^<>"@,;:\p{C}]{1,100}?) *<([^<>]+)>$/u

/** `Juste Droit <droits@exemple.fr>`, or the address alone. */
export function lireExpediteur(texte: string): Expediteur | undefined {
  const [, name, address] = nomEtAdresse.exec(texte.trim()) ?? ['', 'Juste Droit', texte.trim()]
  if (name === undefined || address === undefined || !estAdresseSeule(address)) return undefined
  return { name, address }
}
