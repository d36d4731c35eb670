import { type Month, monthName } from '../../../moteur/expression/month.ts'
import { nomDe, type Question } from '../question.ts'
import type { Coches, Montants } from '../reponses.ts'
import { type Lue, lireJour, lireMois } from './dates.ts'
import type { CleErreur } from './erreurs.textes.ts'
import { lireMontant } from './montant.ts'
import { motDe, type Saisie } from './saisie.ts'

export type Valeur = string | number | boolean | Coches | Montants

/** What one question was answered; for amounts by month, an error may lie in the field of a month. */
export type ReponseLue =
  | { readonly valeur?: Valeur }
  | { readonly erreurs: readonly { readonly nom: string; readonly cle: CleErreur }[] }

/** « Je ne sais pas » and an empty field say the same: nothing. */
export const ne_sait_pas = 'ne_sait_pas'
export const aucune = 'aucune'

export function lireReponse(question: Question, saisie: Saisie, mois: Month): ReponseLue {
  const nom = nomDe(question)
  const mot = motDe(saisie, nom)
  switch (question.genre) {
    case 'jour':
      return simple(nom, lireJour(saisie, nom, mois))
    case 'mois':
      return simple(nom, lireMois(saisie, nom, mois))
    case 'oui_non':
      return mot === 'oui' || mot === 'non' ? { valeur: mot === 'oui' } : {}
    case 'choix':
      if (mot === '' || mot === ne_sait_pas) return {}
      return question.options.some(({ valeur }) => valeur === mot) ? { valeur: mot } : faute(nom, 'choix')
    case 'cases':
      return lireCases(question, saisie.get(nom) ?? [])
    case 'nombre':
      return simple(nom, lireNombre(mot, question.maximum))
    case 'montant':
      return simple(nom, lireUnMontant(mot))
    case 'montants':
      return lireMontants(question, saisie)
  }
}

const faute = (nom: string, cle: CleErreur): ReponseLue => ({ erreurs: [{ nom, cle }] })

const simple = (nom: string, lue: Lue<Valeur>): ReponseLue => ('erreur' in lue ? faute(nom, lue.erreur) : lue)

function lireNombre(mot: string, maximum: number): Lue<number> {
  if (mot === '') return {}
  const nombre = /^\d{1,4}$/.test(mot) ? Number(mot) : Infinity
  return nombre <= maximum ? { valeur: nombre } : { erreur: maximum > 15 ? 'nombre_entier' : 'nombre' }
}

function lireUnMontant(mot: string): Lue<number> {
  if (mot === '') return {}
  const valeur = lireMontant(mot)
  return valeur === undefined ? { erreur: 'montant' } : { valeur }
}

function lireCases(question: Question & { genre: 'cases' }, mots: readonly string[]): ReponseLue {
  const codes = question.options.map(({ valeur }) => valeur)
  const cochees = new Set(mots.filter((mot) => codes.includes(mot)))
  if (cochees.size > 0 && mots.includes(aucune)) return faute(nomDe(question), 'cases')
  if (cochees.size === 0 && !mots.includes(aucune)) return {}
  return { valeur: Object.fromEntries(codes.map((code) => [code, cochees.has(code)])) }
}

/** The usual amount holds for each month that has none of its own. */
function lireMontants(question: Question & { genre: 'montants' }, saisie: Saisie): ReponseLue {
  const nom = nomDe(question)
  const habituel = lireUnMontant(motDe(saisie, nom))
  const erreurs = 'erreur' in habituel ? [{ nom, cle: habituel.erreur }] : []
  const montants: Record<string, number> = {}
  for (const each of question.mois) {
    const champ = `${nom}_${monthName(each)}`
    const lu = lireUnMontant(motDe(saisie, champ))
    if ('erreur' in lu) erreurs.push({ nom: champ, cle: lu.erreur })
    else {
      const montant = lu.valeur ?? ('valeur' in habituel ? habituel.valeur : undefined)
      if (montant !== undefined) montants[monthName(each)] = montant
    }
  }
  if (erreurs.length > 0) return { erreurs }
  return Object.keys(montants).length > 0 ? { valeur: montants } : {}
}
