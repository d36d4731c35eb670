/** A description being written: what was typed, in the shape of the description, with texts where it has numbers. */
export type Saisie = Readonly<Record<string, unknown>>

// The names of the fields are paths: `conditions.2.plafond.montant`. Anything else is not from our form.
const chemin_permis = /^[a-z_]{1,40}(\.([a-z_]{1,40}|\d{1,3})){0,6}$/

type Branche = Map<string, unknown>

const est_branche = (valeur: unknown): valeur is Branche => valeur instanceof Map

/** The fields of the form as an object; three parts of a date become one. */
export function saisie_de(champs: Readonly<Record<string, string | readonly string[]>>): Saisie {
  const racine: Branche = new Map()
  for (const [nom, valeur] of Object.entries(avec_dates(champs))) {
    if (chemin_permis.test(nom)) poser(racine, nom.split('.'), valeur)
  }
  return objet_de(racine)
}

const partie_de_date = /^(.+)_(jour|mois|annee)$/

function avec_dates(champs: Readonly<Record<string, string | readonly string[]>>) {
  const simples = new Map<string, string | readonly string[]>()
  const dates = new Map<string, Record<string, string>>()
  for (const [nom, valeur] of Object.entries(champs)) {
    const [, date, partie] = partie_de_date.exec(nom) ?? []
    if (date === undefined || partie === undefined || typeof valeur !== 'string') simples.set(nom, valeur)
    else dates.set(date, { ...dates.get(date), [partie]: valeur.trim() })
  }
  for (const [nom, { jour = '', mois = '', annee = '' }] of dates) {
    const vide = jour === '' && mois === '' && annee === ''
    simples.set(nom, vide ? '' : `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`)
  }
  return Object.fromEntries(simples)
}

function poser(branche: Branche, [cle = '', ...suite]: readonly string[], valeur: unknown): void {
  if (suite.length === 0) {
    branche.set(cle, valeur)
    return
  }
  const connue = branche.get(cle)
  const dessous: Branche = est_branche(connue) ? connue : new Map()
  branche.set(cle, dessous)
  poser(dessous, suite, valeur)
}

const objet_de = (branche: Branche): Saisie =>
  Object.fromEntries([...branche].map(([cle, valeur]) => [cle, est_branche(valeur) ? valeur_de(valeur) : valeur]))

/** A branch whose keys are numbers is a list, in their order and without holes. */
function valeur_de(branche: Branche): unknown {
  const cles = [...branche.keys()]
  if (!cles.every((cle) => /^\d+$/.test(cle))) return objet_de(branche)
  return cles
    .toSorted((a, b) => Number(a) - Number(b))
    .map((cle) => {
      const valeur = branche.get(cle)
      return est_branche(valeur) ? valeur_de(valeur) : valeur
    })
}

/** What stands at a path, if anything does. */
export function au_chemin(saisie: unknown, chemin: string): unknown {
  let ici: unknown = saisie
  for (const cle of chemin.split('.')) {
    if (typeof ici !== 'object' || ici === null || !Object.hasOwn(ici, cle)) return undefined
    ici = new Map<string, unknown>(Object.entries(ici)).get(cle)
  }
  return ici
}

/** As it is shown in a field: a number as one writes it, lists one a line. */
export function texte_au_chemin(saisie: unknown, chemin: string): string {
  const valeur = au_chemin(saisie, chemin)
  if (typeof valeur === 'number') return String(valeur).replace('.', ',')
  if (Array.isArray(valeur)) return valeur.filter((ligne) => typeof ligne === 'string').join('\n')
  return typeof valeur === 'string' ? valeur : ''
}

export function liste_au_chemin(saisie: unknown, chemin: string): readonly unknown[] {
  const valeur = au_chemin(saisie, chemin)
  return Array.isArray(valeur) ? valeur : []
}

/** The boxes ticked: one alone is sent as a text. */
export const cases_au_chemin = (saisie: unknown, chemin: string): readonly string[] =>
  [au_chemin(saisie, chemin) ?? []].flat().filter((valeur) => typeof valeur === 'string')
