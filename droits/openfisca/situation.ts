import { dayName, firstDay } from '../../moteur/expression/day.ts'
import type { GroupForm } from '../../moteur/expression/entity.ts'
import { type Month, monthName } from '../../moteur/expression/month.ts'
import type { Law } from '../../moteur/law.ts'
import { arithmetique } from './arithmetique.ts'
import { type Json, objet } from './cas.ts'
import { faireDurer } from './conventions.ts'

/** A test asks for or gives a variable that the law held here does not know. */
export class VariableAbsente extends Error {
  override readonly name = 'VariableAbsente'
}

type Instances = Record<string, Record<string, unknown>>
export type Situation = Record<string, Instances>

/**
 * The input of an OpenFisca test as a complete situation: its short forms (bare values of one person, one group written
 * in the singular, people left out of a group) are spelled out as OpenFisca's own reader does.
 * @throws VariableAbsente
 */
export function situationDeCas(loi: Law, entree: Json, mois: Month): Situation {
  const nues = Object.entries(entree).filter(([cle]) => !cleDeGroupe(loi, cle))
  const individus = copie(entree['individus']) ?? personnesSansNom(nues)
  const situation: Situation = { individus }
  for (const forme of loi.forms) situation[forme.plural] = groupes(forme, entree, Object.keys(individus))
  for (const [nom, valeur] of nues) poser(loi, situation, nom, valeur)
  for (const instances of Object.values(situation))
    for (const instance of Object.values(instances)) nettoyer(loi, instance)
  for (const individu of Object.values(individus)) {
    dater(individu, mois)
    faireDurer(individu)
  }
  return situation
}

function cleDeGroupe(loi: Law, cle: string): boolean {
  return cle === 'individus' || loi.forms.some(({ name, plural }) => cle === name || cle === plural)
}

/** A test of bare values is about one person, or as many as its longest list. */
function personnesSansNom(nues: readonly [string, unknown][]): Instances {
  const valeurs = nues.flatMap(([, valeur]) => [valeur, ...Object.values(objet(valeur) ?? {})])
  const nombre = Math.max(1, ...valeurs.map((valeur) => (Array.isArray(valeur) ? valeur.length : 1)))
  return Object.fromEntries(Array.from({ length: nombre }, (_, i) => [`individu_${i}`, {}]))
}

function copie(valeur: unknown): Instances | undefined {
  const instances = objet(valeur)
  if (!instances) return undefined
  return Object.fromEntries(Object.entries(instances).map(([id, contenu]) => [id, { ...objet(contenu) }]))
}

function groupes(forme: GroupForm, entree: Json, personnes: readonly string[]): Instances {
  const seul = objet(entree[forme.name])
  const donnes = copie(entree[forme.plural]) ?? (seul ? { [`${forme.name}_0`]: { ...seul } } : {})
  for (const groupe of Object.values(donnes)) {
    for (const { key } of forme.lists) if (groupe[key] !== undefined) groupe[key] = [groupe[key]].flat().map(String)
  }
  const places = new Set(Object.values(donnes).flatMap((groupe) => forme.lists.flatMap(({ key }) => groupe[key] ?? [])))
  const premiere = forme.lists[0]?.key ?? ''
  for (const personne of personnes.filter((id) => !places.has(id))) {
    donnes[`${forme.name}_${personne}`] = { [premiere]: [personne] }
  }
  // A group of nobody, or without its holder, is one that a test leaves unsaid.
  for (const [id, groupe] of Object.entries(donnes)) {
    if ([groupe[premiere] ?? []].flat().length === 0) delete donnes[id]
  }
  return donnes
}

function poser(loi: Law, situation: Situation, nom: string, valeur: unknown): void {
  const variable = loi.variables.get(nom) ?? manquante(nom)
  const cle =
    variable.entity === 'individu'
      ? 'individus'
      : (loi.forms.find(({ name }) => name === variable.entity)?.plural ?? '')
  const instances = Object.values(situation[cle] ?? {})
  for (const [rang, instance] of instances.entries()) instance[nom] = parRang(valeur, rang)
}

function parRang(valeur: unknown, rang: number): unknown {
  if (Array.isArray(valeur)) return valeur[rang]
  const parPeriode = objet(valeur)
  if (!parPeriode) return valeur
  return Object.fromEntries(Object.entries(parPeriode).map(([periode, liste]) => [periode, parRang(liste, rang)]))
}

/** Numbers written as arithmetic, booleans written as 0 or 1, dates written with a time. */
function nettoyer(loi: Law, instance: Record<string, unknown>): void {
  const listes = loi.forms.flatMap(({ lists }) => lists.map(({ key }) => key))
  for (const [nom, valeur] of Object.entries(instance)) {
    if (listes.includes(nom)) continue
    const variable = loi.variables.get(nom) ?? (nom === 'age' || nom === 'age_en_mois' ? undefined : manquante(nom))
    const lire = (brute: unknown) => valeurDe(brute, variable?.unit)
    const parPeriode = objet(valeur)
    instance[nom] = parPeriode
      ? Object.fromEntries(Object.entries(parPeriode).map(([periode, brute]) => [periode, lire(brute)]))
      : lire(valeur)
  }
}

function manquante(nom: string): never {
  throw new VariableAbsente(nom)
}

function valeurDe(brute: unknown, unite: string | undefined): unknown {
  if (brute === null) return null
  if (unite === 'condition') return brute === 1 || brute === true || brute === 'true'
  if (unite === 'date' || unite === 'choix' || unite === 'code') return brute
  return typeof brute === 'string' ? (arithmetique(brute) ?? brute) : Number(brute)
}

/** An age stands for a birth on the first day of the month, so many years before: it then holds for the other months. */
function dater(individu: Record<string, unknown>, mois: Month): void {
  const ans = ageDonne(individu['age'])
  const en_mois = ageDonne(individu['age_en_mois'])
  delete individu['age']
  delete individu['age_en_mois']
  const age = en_mois ?? (ans === undefined ? undefined : 12 * ans)
  if (age === undefined || individu['date_naissance'] !== undefined) return
  individu['date_naissance'] = dayName(firstDay(mois - age))
}

function ageDonne(valeur: unknown): number | undefined {
  const premiere = objet(valeur) ? Object.values(valeur as Json)[0] : valeur
  return typeof premiere === 'number' ? premiere : undefined
}

/** A period of a test as the month that one reads it at. */
export function moisDe(periode: string): string {
  const [annee, mois = '01'] = periode.replace(/^(month|year):/, '').split('-')
  return monthName(Number(annee) * 12 + Number(mois) - 1)
}
