import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Acteur, visiteur } from '../../plateforme/base/acteur.ts'
import { baseDEssai } from '../../plateforme/base/essai/base.ts'
import { membreDEssai } from '../../plateforme/base/essai/membre.ts'
import { transaction } from '../../plateforme/base/transaction.ts'
import { examiner } from '../../plateforme/html/examiner.ts'
import { chargerRegistre } from '../territoires/charger_registre.ts'
import { trouverTerritoire } from '../territoires/territoires.requetes.ts'
import { creerValdroit } from '../territoires/valdroit.ts'
import { routesDroitsLocaux } from './droits_locaux.ecran.tsx'
import { charger_droits_de_valdroit } from './valdroit/charger.ts'

const { base, taches, proprietaire } = baseDEssai()
let acteur: Acteur = visiteur
let pilote: Acteur = visiteur
const app = routesDroitsLocaux({ base, acteurDe: () => Promise.resolve(acteur), aujourd_hui: () => '2026-11-23' })
beforeAll(async () => {
  await creerValdroit(taches)
  await chargerRegistre(taches)
  await charger_droits_de_valdroit(taches)
  const territoire = await transaction(base, visiteur, (t) => trouverTerritoire(t, 'valdroit'))
  pilote = await membreDEssai(proprietaire, { role: 'pilote', territoire: territoire?.territoire_id ?? 0 })
})
beforeEach(() => {
  acteur = pilote
})

const aides = '/territoires/valdroit/aides-locales'
const espaces = (texte: string) => texte.replaceAll(/[\u00a0\u202f]/g, ' ')

async function page(reponse: Response | Promise<Response>) {
  const recue = await reponse
  const texte = espaces(await recue.text())
  if (recue.status !== 303 && recue.headers.get('content-type')?.includes('html')) expect(examiner(texte)).toEqual([])
  return { statut: recue.status, vers: recue.headers.get('location') ?? '', texte }
}
const lire = (adresse: string) => page(app.request(adresse))
const envoyer = (adresse: string, champs: Readonly<Record<string, string | readonly string[]>>) => {
  const corps = new URLSearchParams()
  for (const [nom, valeur] of Object.entries(champs)) for (const une of [valeur].flat()) corps.append(nom, une)
  return page(app.request(adresse, { method: 'POST', body: corps }))
}

/** The form as the browser would send it back: every field of the page with its value. */
function champs_de(texte: string): Record<string, string> {
  const champs: Record<string, string> = {}
  const lire_attribut = (balise: string, nom: string) => new RegExp(`\\b${nom}="([^"]*)"`).exec(balise)?.[1] ?? ''
  for (const [balise = ''] of texte.matchAll(/<input[^>]*>/g)) {
    const type = lire_attribut(balise, 'type')
    if ((type === 'radio' || type === 'checkbox') && !/\bchecked\b/.test(balise)) continue
    champs[lire_attribut(balise, 'name')] = lire_attribut(balise, 'value')
  }
  for (const [, nom = '', valeur = ''] of texte.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</g))
    champs[nom] = valeur
  for (const [, nom = '', dedans = ''] of texte.matchAll(/<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)) {
    champs[nom] = /value="([^"]*)" selected|selected[^>]*value="([^"]*)"/.exec(dedans)?.slice(1).find(Boolean) ?? ''
  }
  return champs
}

const commencer = async (nom: string) => {
  const { vers } = await envoyer(`${aides}/nouvelle`, { nom })
  return vers.replace('/brouillon', '')
}
/** Posts the form of a draft, changed, by one of its buttons; gives where it leads. */
const remplir = async (
  aide: string,
  changes: Readonly<Record<string, string | readonly string[]>>,
  action = 'enregistrer',
) => {
  const { texte } = await lire(`${aide}/brouillon`)
  return envoyer(`${aide}/brouillon`, { ...champs_de(texte), ...changes, action })
}

const complete = {
  en_bref: 'Pour essayer.',
  'montant.genre': 'forfait',
  'montant.montant': '80',
  'montant.periode': 'an',
  'montant.par': 'foyer',
  'deliberation.reference': 'n° 12',
  'deliberation.date_jour': '12',
  'deliberation.date_mois': '3',
  'deliberation.date_annee': '2026',
  demarche: 'Au CCAS.',
  'contact.service': 'CCAS',
}
const date = (nom: string, [annee = '', mois = '', jour = '']: readonly string[]) => ({
  [`${nom}_jour`]: jour,
  [`${nom}_mois`]: mois,
  [`${nom}_annee`]: annee,
})

describe('un visiteur', () => {
  test('ne trouve aucune page pour écrire', async () => {
    acteur = visiteur
    for (const nom of [
      'nouvelle',
      'aide-a-l-energie/arreter',
      'garde-d-enfants-en-horaires-decales/brouillon',
      'garde-d-enfants-en-horaires-decales/apercu',
    ]) {
      expect((await lire(`${aides}/${nom}`)).statut, nom).toBe(404)
    }
    for (const nom of [
      'nouvelle',
      'aide-a-l-energie/arreter',
      'aide-a-l-energie/nouvelle-version',
      'garde-d-enfants-en-horaires-decales/brouillon',
      'garde-d-enfants-en-horaires-decales/publier',
    ]) {
      expect((await envoyer(`${aides}/${nom}`, complete)).statut, nom).toBe(404)
    }
    expect((await lire(aides)).texte).not.toContain('Brouillons')
  })
})

test('le pilote de Valdroit n’écrit que pour Valdroit', async () => {
  expect((await lire('/territoires/wattrelos-59/aides-locales/nouvelle')).statut).toBe(404)
  expect((await lire('/territoires/wattrelos-59/aides-locales')).texte).not.toContain('Décrire une nouvelle aide')
  expect((await lire(aides)).texte).toContain('Garde d’enfants en horaires décalés')
})

describe('décrire une aide', () => {
  test('de son nom à sa publication, en ajoutant des conditions', async () => {
    const aide = await commencer('Aide aux vacances')
    expect(aide).toBe(`${aides}/aide-aux-vacances`)
    await remplir(aide, { ...complete, nouvelle_condition: 'personne' }, 'ajouter_condition')
    const ajout = await remplir(
      aide,
      { 'conditions.0.qui': 'demandeur', 'conditions.0.age_minimum': '60', nouvelle_condition: 'ressources.quotient' },
      'ajouter_condition',
    )
    expect(ajout.vers).toBe(`${aide}/brouillon#champ-conditions-1`)
    const verifie = await remplir(
      aide,
      { 'conditions.1.plafond.montant': '900', 'conditions.1.lien': 'et' },
      'apercevoir',
    )
    expect(verifie.vers).toBe(`${aide}/apercu`)
    const { texte } = await lire(`${aide}/apercu`)
    expect(texte).toContain('La personne qui demande a 60 ans ou plus')
    expect(texte).toContain('80 € par an')
    const essai = await envoyer(`${aide}/apercu`, { mois_mois: '11', mois_annee: '2026', age: '61', revenus: '1800' })
    expect(essai.texte).toContain('Droit possible')
    const publie = await envoyer(`${aide}/publier`, date('depuis', ['2026', '12', '1']))
    expect(publie.vers).toBe(aide)
    expect((await lire(aide)).texte).toContain('À partir du 1er décembre 2026')
    acteur = visiteur
    expect((await lire(aide)).statut).toBe(200)
  })

  test('un brouillon incomplet est gardé, et ce qui manque se dit quand on le demande', async () => {
    const aide = await commencer('Aide incomplète')
    const garde = await remplir(aide, { en_bref: 'À finir', 'montant.genre': 'taux' })
    expect(garde.vers).toBe(`${aide}/brouillon?enregistre`)
    const { texte } = await lire(garde.vers)
    expect(texte).toContain('points à corriger')
    expect(texte).not.toContain('Dites quelle dépense')
    expect(texte).toContain('À finir')
    const refuse = await remplir(aide, {}, 'apercevoir')
    const { texte: avec_fautes } = await lire(refuse.vers)
    expect(avec_fautes).toContain('Dites quelle dépense est prise en charge.')
    expect(avec_fautes).toContain('<title>Erreur')
    expect((await lire(`${aide}/apercu`)).vers).toBe(`${aide}/brouillon?verifier`)
  })

  test('chaque sorte de condition et de montant a ses champs, et ses erreurs mènent à eux', async () => {
    const aide = await commencer('Tout à la fois')
    const sortes = [
      'personne',
      'composition',
      'logement',
      'residence',
      'droit',
      'question',
      'ressources.revenus',
      'ressources.rfr',
      'ressources.quotient',
      'ressources.quotient_rfr',
    ]
    for (const sorte of sortes) await remplir(aide, { nouvelle_condition: sorte }, 'ajouter_condition')
    for (const [rang, forme] of ['fixe', 'taille', 'pourcentage'].entries()) {
      await remplir(aide, { [`conditions.${6 + rang}.plafond.genre`]: forme })
    }
    for (const forme of ['forfait', 'bareme', 'taux', 'nature']) {
      await remplir(aide, { 'montant.genre': forme })
      const { texte } = await lire(`${aide}/brouillon?verifier`)
      expect(texte.match(/<fieldset class="champ groupe-de-champs" id="champ-conditions-\d"/g)).toHaveLength(10)
    }
    await remplir(aide, {}, 'retirer_condition_3')
    expect((await lire(`${aide}/brouillon`)).texte).not.toContain('Communes (codes INSEE)')
  })

  test('un barème gagne des tranches sans rien perdre', async () => {
    const aide = await commencer('Aide par tranches')
    await remplir(aide, { 'montant.genre': 'bareme' })
    await remplir(
      aide,
      { 'montant.tranches.0.a_partir_de': '0', 'montant.tranches.0.montant': '2,50' },
      'ajouter_tranche',
    )
    const { texte } = await lire(`${aide}/brouillon`)
    expect(texte).toContain('Tranche 4')
    expect(texte).toContain('value="2,50"')
  })
})

describe('ce qui est envoyé de travers', () => {
  test('rien, ou un nom à balises, ne commence rien', async () => {
    const vide = await envoyer(`${aides}/nouvelle`, { nom: ' ' })
    expect([vide.statut, vide.texte.includes('Donnez un nom à l’aide.')]).toEqual([422, true])
    const balise = await envoyer(`${aides}/nouvelle`, { nom: '<img src=x onerror=alert(1)>' })
    expect(balise.statut).toBe(422)
    expect(balise.texte).not.toContain('<img')
  })

  test('deux aides du même nom ont chacune leur adresse, et aucune ne prend celle d’une page', async () => {
    expect(await commencer('Même nom')).toBe(`${aides}/meme-nom`)
    expect(await commencer('Même nom')).toBe(`${aides}/meme-nom-2`)
    expect(await commencer('Nouvelle')).toBe(`${aides}/nouvelle-2`)
    expect(await commencer('!!!')).toBe(`${aides}/aide`)
  })

  test('deux cents conditions, dans un envoi fabriqué, se refusent d’une phrase', async () => {
    const aide = await commencer('Trop de conditions')
    const deux_cents = Object.fromEntries(
      Array.from({ length: 200 }, (_, rang) => [
        [`conditions.${rang}.genre`, 'question'],
        [`conditions.${rang}.question`, 'Oui'],
      ]).flat(),
    )
    const { vers } = await remplir(aide, { ...complete, ...deux_cents }, 'apercevoir')
    expect((await lire(vers)).texte).toContain('20 conditions au plus')
  })

  test('des champs inventés ne vont pas dans la base', async () => {
    const aide = await commencer('Champs inventés')
    await remplir(aide, { '__proto__.admin': 'oui', 'constructor.prototype.x': 'y', 'a b': 'c', ...complete })
    expect((await lire(`${aide}/brouillon`)).statut).toBe(200)
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false)
  })

  test('un texte sans fin est rendu, et n’est pas enregistré', async () => {
    const aide = await commencer('Texte sans fin')
    const reponse = await remplir(aide, { demarche: 'x'.repeat(80_000) })
    expect([reponse.statut, reponse.texte.includes('trop long')]).toEqual([413, true])
  })

  test('ce qu’un collègue a enregistré entre-temps n’est pas écrasé sans le dire', async () => {
    const aide = await commencer('À deux')
    const ancien = champs_de((await lire(`${aide}/brouillon`)).texte)
    await remplir(aide, { en_bref: 'Du collègue' })
    const reponse = await envoyer(`${aide}/brouillon`, { ...ancien, en_bref: 'De moi', action: 'enregistrer' })
    expect(reponse.statut).toBe(409)
    expect(reponse.texte).toContain('De moi')
    expect((await lire(`${aide}/brouillon`)).texte).toContain('Du collègue')
    const encore = await envoyer(`${aide}/brouillon`, { ...champs_de(reponse.texte), action: 'enregistrer' })
    expect(encore.statut).toBe(303)
  })
})

describe('publier', () => {
  const prete = async (nom: string) => {
    const aide = await commencer(nom)
    await remplir(aide, { 'montant.genre': 'forfait' })
    await remplir(aide, complete)
    return aide
  }

  test('demande une date, et une fin après le début', async () => {
    const aide = await prete('Dates')
    const sans = await envoyer(`${aide}/publier`, {})
    expect([sans.statut, sans.texte.includes('Donnez le jour à partir duquel')]).toEqual([422, true])
    const envers = await envoyer(`${aide}/publier`, {
      ...date('depuis', ['2026', '12', '1']),
      ...date('jusqu_au', ['2026', '11', '30']),
    })
    expect([envers.statut, envers.texte.includes('La fin (30/11/2026) est avant le début (1/12/2026).')]).toEqual([
      422,
      true,
    ])
    expect(envers.texte).toContain('value="2026"')
  })

  test('deux fois le même brouillon ne publie qu’une fois, et le dit', async () => {
    const aide = await prete('Deux fois')
    expect((await envoyer(`${aide}/publier`, date('depuis', ['2026', '12', '1']))).statut).toBe(303)
    const encore = await envoyer(`${aide}/publier`, date('depuis', ['2026', '12', '1']))
    expect([encore.statut, encore.texte.includes('vient d’être publiée')]).toEqual([409, true])
    expect((await lire(`${aide}/brouillon`)).statut).toBe(409)
  })

  test('une nouvelle version part de la précédente, ne commence pas avant, et la remplace', async () => {
    const aide = await prete('En deux versions')
    await envoyer(`${aide}/publier`, date('depuis', ['2026', '3', '1']))
    expect((await envoyer(`${aide}/nouvelle-version`, {})).vers).toBe(`${aide}/brouillon`)
    expect((await lire(`${aide}/brouillon`)).texte).toContain('value="80"')
    await remplir(aide, { 'montant.montant': '95' })
    const avant = await envoyer(`${aide}/publier`, date('depuis', ['2026', '2', '1']))
    expect([avant.statut, avant.texte.includes('La version 1 commence le 1/3/2026')]).toEqual([422, true])
    await envoyer(`${aide}/publier`, date('depuis', ['2026', '9', '1']))
    const { texte } = await lire(aide)
    expect(texte).toContain('95 € par an')
    expect(texte).toContain('Du 1er mars 2026 au 31 août 2026')
    expect((await lire(`${aide}?version=1`)).texte).toContain('80 € par an')
  })

  test('une aide s’arrête par un vote, à une date qui n’est pas avant son début', async () => {
    const aide = await prete('À arrêter')
    await envoyer(`${aide}/publier`, date('depuis', ['2026', '3', '1']))
    const vote = { 'fin.reference': 'n° 40', ...date('fin.date', ['2026', '10', '1']) }
    const sans = await envoyer(`${aide}/arreter`, {})
    expect([sans.statut, sans.texte.includes('Donnez la référence')]).toEqual([422, true])
    const avant = await envoyer(`${aide}/arreter`, { ...vote, ...date('jusqu_au', ['2026', '2', '28']) })
    expect([avant.statut, avant.texte.includes('elle ne peut pas finir avant')]).toEqual([422, true])
    await envoyer(`${aide}/arreter`, { ...vote, ...date('jusqu_au', ['2026', '10', '31']) })
    expect((await lire(aide)).texte).toContain('Cette aide a pris fin le 31 octobre 2026.')
    expect((await lire(`${aide}/arreter`)).statut).toBe(404)
    await envoyer(`${aide}/nouvelle-version`, {})
    const reprise = await envoyer(`${aide}/publier`, date('depuis', ['2026', '10', '15']))
    expect([reprise.statut, reprise.texte.includes('ne peut reprendre qu’après')]).toEqual([422, true])
    expect((await envoyer(`${aide}/publier`, date('depuis', ['2027', '1', '1']))).statut).toBe(303)
  })
})
