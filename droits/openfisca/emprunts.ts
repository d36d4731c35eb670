import type { Law } from '../../moteur/law.ts'
import { type Cas, type Json, objet } from './cas.ts'
import type { Situation } from './situation.ts'

/**
 * Quantities that a test expects of OpenFisca and that our law is told: net pay, zone, unemployment benefit. What the test
 * expects of them stands for what it would give, and is not compared.
 */
export function empruntes(loi: Law, { entree, sortie }: Pick<Cas, 'entree' | 'sortie'>): ReadonlySet<string> {
  const donnes = nomsDans(entree)
  return new Set([...nomsDans(sortie)].filter((nom) => seRecoit(loi, nom) && !donnes.has(nom)))
}

function seRecoit(loi: Law, nom: string): boolean {
  return loi.variables.get(nom)?.kind === 'input'
}

function nomsDans(contenu: unknown): Set<string> {
  const noms = new Set<string>()
  for (const [cle, valeur] of Object.entries(objet(contenu) ?? {})) {
    noms.add(cle)
    for (const nom of nomsDans(valeur)) noms.add(nom)
  }
  return noms
}

export function emprunter(loi: Law, situation: Situation, cas: Cas): void {
  const noms = empruntes(loi, cas)
  for (const [cle, contenu] of Object.entries(cas.sortie)) {
    const pluriel = loi.forms.find(({ name }) => name === cle)?.plural ?? (cle === 'individu' ? 'individus' : cle)
    const instances = situation[pluriel]
    if (!instances) continue
    const dites = pluriel === cle ? (objet(contenu) ?? {}) : { [Object.keys(instances)[0] ?? '']: contenu }
    for (const [id, valeurs] of Object.entries(dites)) prendre(noms, instances[id], objet(valeurs) ?? {})
  }
}

function prendre(noms: ReadonlySet<string>, instance: Record<string, unknown> | undefined, valeurs: Json): void {
  if (!instance) return
  for (const [nom, valeur] of Object.entries(valeurs)) if (noms.has(nom)) instance[nom] = valeur
}
