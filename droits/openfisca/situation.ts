import type { GroupForm } from '../../moteur/expression/entity.ts'
import type { Law } from '../../moteur/law.ts'
import type { Period } from '../../moteur/situation/period.ts'
import { type Cas, objet } from './cas.ts'
import { faireDurer } from './conventions.ts'
import { ecarter } from './entrees_ecartees.ts'
import { dater } from './naissance.ts'
import { ecrireValeurs } from './valeurs.ts'

/** What a test says; a situation without expected values is a test that expects none. */
type Dit = Pick<Cas, 'entree' | 'sortie' | 'periode'>
type Instances = Record<string, Record<string, unknown>>
export type Situation = Record<string, Instances>

/**
 * The input of an OpenFisca test as a complete situation: its short forms (bare values of one person, one group written
 * in the singular, people left out of a group) are spelled out as OpenFisca's own reader does. `comprendre` completes it
 * before anything is left out.
 * @throws VariableAbsente
 */
export function situationDeCas(
  loi: Law,
  cas: Dit,
  periode: Period & { kind: 'span' },
  comprendre: (situation: Situation) => void = () => {},
): Situation {
  const situation = instancesDeCas(loi, cas)
  comprendre(situation)
  for (const instances of Object.values(situation))
    for (const instance of Object.values(instances)) {
      ecarter(loi, instance)
      ecrireValeurs(loi, instance, cas.periode, periode)
    }
  for (const forme of loi.forms) rendreAuxSiens(loi, situation, forme)
  for (const individu of Object.values(situation['individus'] ?? {})) {
    dater(individu, periode.first)
    faireDurer(individu)
  }
  return situation
}

function instancesDeCas(loi: Law, { entree, sortie }: Dit): Situation {
  const nues = Object.entries(entree).filter(([cle]) => !cleDeGroupe(loi, cle))
  const seul = objet(entree['individu'])
  const nommees = copie(entree['individus']) ?? (seul ? { individu_0: { ...seul } } : undefined)
  const individus = nommees ?? personnesSansNom([...nues, ...Object.entries(sortie)])
  const situation: Situation = { individus }
  for (const forme of loi.forms)
    situation[forme.plural] = groupes(forme, entree[forme.plural], entree[forme.name], Object.keys(individus))
  for (const [nom, valeur] of nues) poser(loi, situation, nom, valeur)
  return situation
}

function cleDeGroupe(loi: Law, cle: string): boolean {
  return ['individus', 'individu'].includes(cle) || loi.forms.some(({ name, plural }) => cle === name || cle === plural)
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

function groupes(forme: GroupForm, plusieurs: unknown, un: unknown, personnes: readonly string[]): Instances {
  const seul = objet(un)
  const donnes = copie(plusieurs) ?? (seul ? { [`${forme.name}_0`]: { ...seul } } : {})
  for (const groupe of Object.values(donnes)) {
    for (const { key } of forme.lists) if (groupe[key] !== undefined) groupe[key] = membres(groupe[key])
  }
  const places = new Set(Object.values(donnes).flatMap((groupe) => forme.lists.flatMap(({ key }) => groupe[key] ?? [])))
  const premiere = forme.lists[0]?.key ?? ''
  for (const personne of personnes.filter((id) => !places.has(id))) {
    donnes[`${forme.name}_${personne}`] = { [premiere]: [personne] }
  }
  // A group of nobody, or without its holder, is one that a test leaves unsaid.
  for (const [id, groupe] of Object.entries(donnes)) {
    if (membres(groupe[premiere]).length === 0) delete donnes[id]
  }
  return donnes
}

function membres(valeur: unknown): string[] {
  return [valeur ?? []].flat().map(String)
}

function poser(loi: Law, situation: Situation, nom: string, valeur: unknown): void {
  const entite = loi.variables.get(nom)?.entity
  const cle = loi.forms.find(({ name }) => name === entite)?.plural ?? 'individus'
  const instances = Object.values(situation[cle] ?? {})
  for (const [rang, instance] of instances.entries()) instance[nom] = parRang(valeur, rang)
}

function parRang(valeur: unknown, rang: number): unknown {
  if (Array.isArray(valeur)) return valeur[rang]
  const parPeriode = objet(valeur)
  if (!parPeriode) return valeur
  return Object.fromEntries(Object.entries(parPeriode).map(([periode, liste]) => [periode, parRang(liste, rang)]))
}

/** What OpenFisca asks of a dwelling or a tax household and our rules of a family goes to the families of those who are in it. */
function rendreAuxSiens(loi: Law, situation: Situation, forme: GroupForm): void {
  for (const groupe of Object.values(situation[forme.plural] ?? {})) {
    const gens = forme.lists.flatMap(({ key }) => membres(groupe[key]))
    for (const [nom, valeur] of Object.entries(groupe)) {
      const entite = loi.variables.get(nom)?.entity
      const autre = loi.forms.find(({ name }) => name === entite && name !== forme.name)
      if (!autre) continue
      delete groupe[nom]
      for (const cible of Object.values(situation[autre.plural] ?? {})) {
        if (autre.lists.some(({ key }) => membres(cible[key]).some((id) => gens.includes(id)))) cible[nom] ??= valeur
      }
    }
  }
}
