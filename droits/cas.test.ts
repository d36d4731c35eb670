import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loi } from './loi.ts'
import { type Cas, lireCas, objet } from './openfisca/cas.ts'
import { verifierCas } from './openfisca/verifier.ts'

const dossier = fileURLToPath(new URL('.', import.meta.url))
const fichiers = globSync('*/*.cas.yaml', { cwd: dossier }).toSorted()
const cas_du_fichier = (fichier: string) => lireCas(readFileSync(`${dossier}${fichier}`, 'utf8'))

describe.each(fichiers)('%s', (fichier) => {
  const liste = cas_du_fichier(fichier)

  test.each(liste.map((cas) => [cas.nom, cas] as const))('%s', (_, cas) => {
    expect(cas.source, 'une valeur attendue dit d’où elle vient').toBeTruthy()
    expect(verifierCas(loi, cas, 'loi')).toEqual({ etat: 'passe' })
  })

  test('aucun nom de cas en double', () => {
    const noms = liste.map(({ nom }) => nom)
    expect(new Set(noms).size).toBe(noms.length)
  })
})

/** Each right of the panel, and the rules that tell it. */
const droits = {
  rsa: ['rsa'],
  ppa: ['ppa'],
  apl: ['apl'],
  alf: ['alf'],
  als: ['als'],
  aspa: ['aspa'],
  asi: ['asi'],
  'CSS sans participation': ['cmu_c', 'cmu_c_publie'],
  'CSS avec participation': ['css_participation_forfaitaire', 'css_participation_forfaitaire_publie'],
  cheque_energie: ['cheque_energie', 'cheque_energie_publie'],
  ass: ['ass'],
  aah: ['aah'],
  caah: ['caah'],
  af: ['af'],
  cf: ['cf'],
  asf: ['asf'],
  paje_base: ['paje_base'],
  allocation_retour_emploi: ['allocation_retour_emploi'],
  rfr: ['rfr'],
}

const autre_moteur = /openfisca|catala/i
// What binds, or the figure of the institution that wrote it or applies it.
const texte_ou_institution =
  /(?<!\p{L})(CSS|CASF|CCH|CGI|[Cc]ode|[Dd]écret|[Aa]rrêté|[Rr]èglement|[Cc]irculaire|[Ii]nstruction|[Ll]oi|LFSS|LOI|ministère|DREES|DGALN|Unédic|CAF|Cnav|ameli)(?!\p{L})/u

const cas_de_la_loi = fichiers
  .flatMap(cas_du_fichier)
  .filter(({ source = '' }) => texte_ou_institution.test(source) && !autre_moteur.test(source))

/** The values that a case expects of these rules, wherever it writes them. */
function attendues(sortie: unknown, regles: readonly string[]): unknown[] {
  return Object.entries(objet(sortie) ?? {}).flatMap(([nom, contenu]) =>
    regles.includes(nom) ? valeurs(contenu) : attendues(contenu, regles),
  )
}

const valeurs = (contenu: unknown): unknown[] =>
  Array.isArray(contenu) ? contenu : objet(contenu) ? Object.values(contenu as object).flatMap(valeurs) : [contenu]

const ouvre = (valeur: unknown) => valeur !== 0 && valeur !== false

describe('chaque droit du panier repose sur des cas calculés à la main ou publiés', () => {
  test.each(Object.entries(droits))('%s : cinq cas au moins, dont trois où le droit est ouvert', (_, regles) => {
    const decrivent = (garder: (valeur: unknown) => boolean) =>
      cas_de_la_loi.filter((cas: Cas) => attendues(cas.sortie, regles).some(garder)).length
    expect(decrivent(() => true)).toBeGreaterThanOrEqual(5)
    expect(decrivent(ouvre)).toBeGreaterThanOrEqual(3)
  })
})
