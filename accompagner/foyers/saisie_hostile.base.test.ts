import { beforeAll, describe, expect, test } from 'vitest'
import { baseDEssai } from '../../plateforme/base/essai/base.ts'
import { type MembreDEssai, membreDEssai } from '../../plateforme/base/essai/membre.ts'
import { territoireDEssai } from '../../plateforme/base/essai/territoire.ts'
import { visitesDEssai } from '../../plateforme/html/essai/visites.ts'
import { reconnaitre } from '../../plateforme/sessions/reconnaitre.ts'
import { temoinDe } from '../../plateforme/sessions/temoin.ts'
import { routesFoyers } from './foyers.ecran.tsx'

const { base, proprietaire } = baseDEssai()
const app = routesFoyers({
  sections: [],
  base,
  identiteDe: reconnaitre(base, temoinDe(false)),
  aujourd_hui: () => '2026-11-24',
  adresse_publique: 'https://droits.example',
})
let agent: MembreDEssai
beforeAll(async () => {
  const territoire = await territoireDEssai(proprietaire, 'ici')
  agent = await membreDEssai(proprietaire, { role: 'intervenant', territoire })
})

const visites = visitesDEssai(app)
const lire = (adresse: string) => visites.lire(agent, adresse)
const envoyer = (adresse: string, champs?: Readonly<Record<string, string>>) => visites.envoyer(agent, adresse, champs)
const bonne = {
  prenom: 'Rosalie',
  nom: 'Lanterne',
  date_naissance_jour: '17',
  date_naissance_mois: '5',
  date_naissance_annee: '1980',
  place: 'demandeur',
  origine: 'accueil',
  informe_par: 'non',
}
const creer = async (champs: Readonly<Record<string, string>> = {}) => {
  const { statut, vers } = await envoyer('/foyers/nouveau', { ...bonne, quand_meme: 'oui', ...champs })
  expect(statut).toBe(303)
  return vers
}
const la_personne = async (dossier: string) =>
  /personnes\/([0-9a-f-]{36})\/corriger/.exec((await lire(dossier)).texte)?.[1] ?? ''

describe('un formulaire de foyer refuse, garde ce qui fut tapé, et ne crée rien', () => {
  test.each([
    ['vide', { prenom: '', nom: '', place: '', origine: '', informe_par: '' }],
    ['des espaces', { prenom: '   ', nom: '\u0007\u0007' }],
    ['un nom sans fin', { nom: 'x'.repeat(200_000) }],
    ['une place inventée', { place: 'chef' }],
    ['une origine inventée', { origine: 'fraude' }],
    ['un 31 février', { date_naissance_jour: '31', date_naissance_mois: '2' }],
    ['une naissance de demain', { date_naissance_jour: '25', date_naissance_mois: '11', date_naissance_annee: '2026' }],
    ['une naissance de 1800', { date_naissance_annee: '1800' }],
    ['un courriel à deux lignes', { courriel: 'a@b.fr\nBcc: tous@b.fr' }],
    ['un téléphone en lettres', { telephone: 'appelez-moi' }],
    ['une adresse sans fin', { adresse: 'rue '.repeat(200) }],
    [
      'informée demain',
      { informe_par: 'oral', informe_le_jour: '25', informe_le_mois: '11', informe_le_annee: '2026' },
    ],
  ])('%s', async (_, faute) => {
    const { rows: avant } = await proprietaire.query('select count(*) from foyer')
    const { statut, texte } = await envoyer('/foyers/nouveau', { ...bonne, ...faute })
    expect(statut).toBe(422)
    expect(texte).toContain('Erreur : Nouveau foyer')
    const { rows: apres } = await proprietaire.query('select count(*) from foyer')
    expect(apres).toEqual(avant)
  })
})

test('un même nom, né le même jour, montre d’abord le dossier qui est là', async () => {
  const jumelle = { ...bonne, nom: 'Éclusière' }
  const premier = await creer(jumelle)
  const { statut, texte } = await envoyer('/foyers/nouveau', { ...jumelle, nom: 'ECLUSIERE' })
  expect([statut, texte.includes(`href="${premier}"`)]).toEqual([409, true])
  expect((await envoyer('/foyers/nouveau', { ...jumelle, quand_meme: 'oui' })).statut).toBe(303)
})

test('du script dans chaque champ reste du texte, sur chaque page', async () => {
  const script = '<img src=x onerror=alert(1)>"\'&'
  const dossier = await creer({ prenom: script, nom: script, adresse: script })
  const personne = await la_personne(dossier)
  const pages = ['', '/personnes/nouvelle', `/personnes/${personne}/corriger`, `/personnes/${personne}/retirer`]
  for (const suite of [...pages, `/personnes/${personne}/lettre`, '/informer']) {
    const { statut, texte } = await lire(dossier + suite)
    expect([suite, statut]).toEqual([suite, 200])
    expect(texte).not.toContain('<img')
  }
  for (const adresse of ['/foyers', '/foyers?vue=organisation'])
    expect((await lire(adresse)).texte).not.toContain('<img')
  expect((await envoyer(`${dossier}/personnes/${personne}/lettre`)).texte).not.toContain('<img')
  const trouve = await envoyer('/foyers/chercher', { ...bonne, nom: script })
  expect(trouve.texte).not.toContain('<img')
})

test('du SQL dans une recherche ne cherche que lui-même', async () => {
  const { statut, texte } = await envoyer('/foyers/chercher', { ...bonne, nom: `' or '1'='1` })
  expect([statut, texte.includes('Aucun dossier')]).toEqual([200, true])
})

const montres = async (adresse: string) => {
  const { statut, texte } = await lire(adresse)
  return [statut, ...(texte.match(/\/foyers\/[0-9a-f-]{36}/g) ?? [])]
}

test('une clé de page tronquée ou inventée montre le début', async () => {
  const dossier = await creer()
  const debut = await montres('/foyers')
  expect(debut).toContain(dossier)
  for (const apres of [
    'x',
    '2026-13-45T99:99:99.000000Z_00000000-0000-4000-8000-000000000000',
    "'; drop table foyer",
    '_',
  ])
    expect([apres, await montres(`/foyers?apres=${encodeURIComponent(apres)}`)]).toEqual([apres, debut])
})

describe('les personnes d’un foyer', () => {
  test('on en ajoute, chacune à sa place ; le moteur les lit', async () => {
    const dossier = await creer()
    for (const place of ['conjoint', 'enfant', 'enfant', 'autre'])
      expect((await envoyer(`${dossier}/personnes/nouvelle`, { ...bonne, prenom: place, place })).statut).toBe(303)
    const { texte } = await lire(dossier)
    expect(texte).not.toContain('ne peut pas être calculée')
    expect(texte).toContain('href="/droits/rsa"')
  })

  test('un second conjoint se dit, au lieu d’un calcul faux', async () => {
    const dossier = await creer()
    for (const prenom of ['Un', 'Deux'])
      await envoyer(`${dossier}/personnes/nouvelle`, { ...bonne, prenom, place: 'conjoint' })
    expect((await lire(dossier)).texte).toContain('La situation ne peut pas être calculée')
  })

  test('se corrigent sans écraser ce qu’un collègue vient d’écrire', async () => {
    const dossier = await creer()
    const personne = await la_personne(dossier)
    const { texte } = await lire(`${dossier}/personnes/${personne}/corriger`)
    const lu_le = /name="lu_le" value="([^"]+)"/.exec(texte)?.[1] ?? ''
    const adresse = `${dossier}/personnes/${personne}/corriger`
    expect((await envoyer(adresse, { ...bonne, prenom: 'Première', lu_le })).statut).toBe(303)
    const seconde = await envoyer(adresse, { ...bonne, prenom: 'Seconde', lu_le })
    expect([seconde.statut, seconde.texte.includes('Quelqu’un a corrigé')]).toEqual([409, true])
    for (const invente of ['', "'--", '2026-01-01'])
      expect((await envoyer(adresse, { ...bonne, lu_le: invente })).statut).toBe(409)
    expect((await lire(dossier)).texte).toContain('Première Lanterne')
  })

  test('se retirent, avec leur code et leur page ; jamais la dernière', async () => {
    const dossier = await creer()
    await envoyer(`${dossier}/personnes/nouvelle`, { ...bonne, prenom: 'Octave', place: 'conjoint' })
    const personne = await la_personne(dossier)
    expect((await envoyer(`${dossier}/personnes/${personne}/retirer`)).statut).toBe(303)
    const reste = await la_personne(dossier)
    expect((await envoyer(`${dossier}/personnes/${reste}/retirer`)).statut).toBe(409)
    expect((await lire(dossier)).texte).toContain('Octave Lanterne')
  })

  test('sans date de naissance, pas de lettre : le code n’ouvrirait rien', async () => {
    const dossier = await creer({ date_naissance_jour: '', date_naissance_mois: '', date_naissance_annee: '' })
    const { statut, texte } = await envoyer(`${dossier}/personnes/${await la_personne(dossier)}/lettre`)
    expect(statut).toBe(422)
    expect(texte).not.toMatch(/\d{3} \d{3} \d{3} \d{3}/)
  })
})
