import { expect, test } from 'vitest'
import { loi } from '../loi.ts'
import { lireCas } from './cas.ts'
import { type Verdict, verifierCas } from './verifier.ts'

function verdictDe(yaml: string): Verdict {
  const [cas] = lireCas(yaml)
  if (!cas) throw new Error('aucun cas')
  return verifierCas(loi, cas, 'openfisca')
}

const ecartsDe = (verdict: Verdict) => (verdict.etat === 'echoue' ? verdict.ecarts : [])

test('une valeur nue d’un essai d’une année est celle de l’année, partagée entre ses mois', () => {
  expect(
    verdictDe(`
period: 2024
input: { salaire_net: 12000 }
output: { salaire_net: { 2024-03: 1000 } }`),
  ).toEqual({ etat: 'passe' })
})

test('un essai sans période compare chaque valeur au mois qu’elle porte', () => {
  expect(
    verdictDe(`
input: { date_naissance: 1990-06-15 }
output: { age: { 2024-06: 33, 2024-07: 34 } }`),
  ).toEqual({ etat: 'passe' })
})

test('un âge donné pour un mois vieillit les autres mois', () => {
  expect(
    verdictDe(`
period: 2024-01
input: { age: { 2021-01: 30 } }
output: { age: 33 }`),
  ).toEqual({ etat: 'passe' })
})

test('un membre d’une liste s’écrit par son rang, une commune par un nombre', () => {
  expect(
    verdictDe(`
period: 2024-01
input: { depcom: 1004, activite: 2 }
output: { residence_dom: false, etudiant: true }`),
  ).toEqual({ etat: 'passe' })
})

test('quand un essai donne les deux marges, les deux valent ; une marge peut être propre à une variable', () => {
  const bmaf = (marges: string) =>
    verdictDe(`
period: 2024-05
${marges}
input: { date_naissance: 1990-06-15 }
output: { age: 35 }`)
  expect(bmaf('relative_error_margin: 0.1').etat).toBe('passe')
  expect(bmaf('relative_error_margin: 0.1\nabsolute_error_margin: 0.5').etat).toBe('echoue')
  expect(bmaf('absolute_error_margin: { default: 0.5, age: 3 }').etat).toBe('passe')
  expect(bmaf('absolute_error_margin: { default: 3, age: 0.5 }').etat).toBe('echoue')
})

test('ce que la loi écrite ici n’a pas fait sauter l’essai en le nommant, sauf s’il est nul', () => {
  const avec = (bourse: number) =>
    verdictDe(`
period: 2024-05
input: { date_naissance: 1990-06-15, bourse_college: ${bourse} }
output: { age: 33 }`)
  expect(avec(0)).toEqual({ etat: 'passe' })
  expect(avec(35)).toEqual({ etat: 'saute', cause: 'variable absente : bourse_college' })
})

test('une valeur attendue que la loi n’a pas est nommée ; les autres sont comparées', () => {
  const verdict = verdictDe(`
period: 2024-05
input: { date_naissance: 1990-06-15 }
output: { age: 32, ars: 0 }`)
  expect(verdict).toMatchObject({ etat: 'echoue', non_verifiees: ['variable absente : ars'] })
  expect(ecartsDe(verdict)).toEqual([{ variable: 'age', periode: '2024-05', attendu: 32, obtenu: 33 }])
})

const seul = (revenus: string, attendu: string) => `
period: 2024-05
absolute_error_margin: 0.5
input:
  individus:
    a:
      date_naissance: 1980-01-01
      ${revenus}
output:
  familles: { famille_a: { rsa_base_ressources: 1000 } }
  individus: { a: { ${attendu} } }`

test('le net que dit la fiche de paie attendue sert d’entrée ; sans elle, rien n’est comparé', () => {
  const bruts = 'salaire_de_base: { 2024-02: 1250, 2024-03: 1250, 2024-04: 1250, 2024-05: 1250 }'
  const ligne = (nom: string, euros: number) =>
    `${nom}: { 2024-02: ${euros}, 2024-03: ${euros}, 2024-04: ${euros}, 2024-05: ${euros} }`
  const fiche = [ligne('cotisations_salariales', -140), ligne('csg_imposable_salaire', -110)].join(', ')
  expect(verdictDe(seul(bruts, fiche)).etat).toBe('passe')
  const sansFiche = verdictDe(seul(bruts, 'csg: 0'))
  expect(sansFiche).toMatchObject({ etat: 'saute' })
  expect(sansFiche.etat === 'saute' && sansFiche.cause).toContain('rsa_base_ressources')
})

test('sans brut, OpenFisca ne retire rien de ce qui est imposé', () => {
  const imposable = 'salaire_imposable: { 2024-02: 1000, 2024-03: 1000, 2024-04: 1000, 2024-05: 1000 }'
  expect(verdictDe(seul(imposable, 'csg: 0')).etat).toBe('passe')
})

test('une prestation comptée, à un mois que ses règles ne couvrent pas, n’est pas un zéro', () => {
  const verdict = verdictDe(`
period: 2018-05
input:
  date_naissance: 1980-01-01
  statut_occupation_logement: locataire_vide
  loyer: 400
output: { rsa: 550.93 }`)
  expect(verdict).toMatchObject({ etat: 'saute' })
  expect(verdict.etat === 'saute' && verdict.cause).toContain('Aide au logement')
})

test('l’entité d’OpenFisca qui n’est pas la nôtre : la convention d’un logement va à la famille qui l’habite', () => {
  expect(
    verdictDe(`
period: 2024-05
input:
  menage: { personne_de_reference: a, logement_conventionne: true }
  individus: { a: { date_naissance: 1980-01-01 } }
output: { menage: { location_conventionnee: true } }`),
  ).toEqual({ etat: 'passe' })
})
