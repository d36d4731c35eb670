import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { baseDEssai } from '../../plateforme/base/essai/base.ts'
import { foyerDEssai } from '../../plateforme/base/essai/foyer.ts'
import { type MembreDEssai, membreDEssai, nouvelleOrganisation } from '../../plateforme/base/essai/membre.ts'
import { territoireDEssai } from '../../plateforme/base/essai/territoire.ts'
import { visitesDEssai } from '../../plateforme/html/essai/visites.ts'
import { reconnaitre } from '../../plateforme/sessions/reconnaitre.ts'
import { temoinDe } from '../../plateforme/sessions/temoin.ts'
import { routesFoyers } from './foyers.ecran.tsx'

const { base, proprietaire } = baseDEssai()
let aujourd_hui = '2026-11-24'
const app = routesFoyers({
  sections: [],
  base,
  identiteDe: reconnaitre(base, temoinDe(false)),
  aujourd_hui: () => aujourd_hui,
})

let territoire = 0
let organisation = ''
let suiveur: MembreDEssai
let collegue: MembreDEssai
let referent: MembreDEssai
let foyer = ''
let personne = ''
beforeAll(async () => {
  territoire = await territoireDEssai(proprietaire, 'ici')
  organisation = await nouvelleOrganisation(proprietaire, territoire)
  const membre = (role: 'intervenant' | 'referent') => membreDEssai(proprietaire, { role, territoire, organisation })
  suiveur = await membre('intervenant')
  collegue = await membre('intervenant')
  referent = await membre('referent')
})
beforeEach(async () => {
  aujourd_hui = '2026-11-24'
  const fait = await foyerDEssai(proprietaire, { territoire, organisation, suivi_par: suiveur.compte })
  foyer = fait.foyer
  personne = fait.personne
})

const { lire, envoyer } = visitesDEssai(app)
const poster = (qui: MembreDEssai, geste: string, champs: Readonly<Record<string, string>> = {}) =>
  envoyer(qui, `/foyers/${foyer}/${geste}`, champs)
const apres = async (qui: MembreDEssai, geste: string, champs: Readonly<Record<string, string>> = {}) => {
  const { statut, vers } = await poster(qui, geste, champs)
  expect([geste, statut, vers]).toEqual([geste, 303, `/foyers/${foyer}?fait=${geste}`])
  return (await lire(qui, vers)).texte
}
const etat = async () => {
  const { rows } = await proprietaire.query<{ clos_le: string | null; limite_le: string | null }>(
    'select clos_le::text, limite_le::text from foyer where foyer_id = $1',
    [foyer],
  )
  return rows[0]
}
const suivent = async () => {
  const { rows } = await proprietaire.query<{ compte_id: string }>(
    'select compte_id from suivi where foyer_id = $1 and jusqu_au is null',
    [foyer],
  )
  return rows.map(({ compte_id }) => compte_id)
}

/** A gesture that its page no longer offered, pressed all the same: said, and nothing moves. */
async function refuse(qui: MembreDEssai, geste: string, dit: string, champs: Readonly<Record<string, string>> = {}) {
  const avant = [await etat(), await suivent()]
  const { statut, texte } = await poster(qui, geste, champs)
  expect([geste, statut]).toEqual([geste, 409])
  expect(texte).toContain(dit)
  expect([await etat(), await suivent()]).toEqual(avant)
}

describe('un geste fait se dit ; pressé deux fois, il se refuse et ne réécrit rien', () => {
  test('clore, puis rouvrir : la date de clôture ne repart pas', async () => {
    expect(await apres(suiveur, 'clore')).toContain('Le dossier est clos.')
    aujourd_hui = '2026-12-24'
    await refuse(suiveur, 'clore', 'Ce dossier est déjà clos.')
    expect((await etat())?.clos_le).toBe('2026-11-24')
    expect(await apres(suiveur, 'rouvrir')).toContain('Le dossier est rouvert.')
    await refuse(suiveur, 'rouvrir', 'Ce dossier n’est pas clos.')
  })

  test('mettre en pause, puis lever', async () => {
    const en_pause = await apres(suiveur, 'limiter')
    expect(en_pause).toContain('Le dossier est mis en pause.')
    expect(en_pause).not.toContain('href="/droits/rsa"')
    await refuse(suiveur, 'limiter', 'Ce dossier est déjà en pause.')
    const levee = await apres(suiveur, 'lever')
    expect(levee).toContain('La pause est levée.')
    expect(levee).toContain('href="/droits/rsa"')
    await refuse(suiveur, 'lever', 'Ce dossier n’est pas en pause.')
  })

  test('en pause, rien ne s’y corrige : le formulaire et l’envoi le disent', async () => {
    await poster(suiveur, 'limiter')
    for (const suite of ['personnes/nouvelle', `personnes/${personne}/corriger`, `personnes/${personne}/retirer`]) {
      await refuse(suiveur, suite, 'Ce dossier est en pause : rien ne s’y corrige.')
      expect((await lire(suiveur, `/foyers/${foyer}/${suite}`)).statut).toBe(409)
    }
  })

  test('prendre en charge, quand personne ne suit', async () => {
    const { vers } = await poster(suiveur, 'ne-plus-suivre', { compte: suiveur.compte })
    expect(vers).toBe('/foyers?fait=ne_plus_suivre')
    expect((await lire(suiveur, vers)).texte).toContain('Vous ne suivez plus ce foyer.')
    await poster(collegue, 'motif', { motif: 'accueil' })
    expect(await apres(collegue, 'suivre')).toContain('Vous suivez ce foyer.')
    await refuse(collegue, 'suivre', 'Ce foyer est déjà suivi')
    await poster(suiveur, 'motif', { motif: 'accueil' })
    await refuse(suiveur, 'suivre', 'Ce foyer est déjà suivi')
  })

  test('confier : le référent seul, à un collègue qui ne suit pas encore', async () => {
    await refuse(suiveur, 'confier', 'Seul un référent confie', { compte: collegue.compte })
    await poster(referent, 'motif', { motif: 'remplacement' })
    await refuse(referent, 'confier', 'Seul un référent confie', { compte: '' })
    await refuse(referent, 'confier', 'Seul un référent confie', { compte: suiveur.compte })
    expect(await apres(referent, 'confier', { compte: collegue.compte })).toContain('Le foyer est confié.')
    expect(await suivent()).toContain(collegue.compte)
  })

  test('un mot inventé dans l’adresse ne dit rien', async () => {
    for (const fait of ['toString', 'constructor', 'x'])
      expect((await lire(suiveur, `/foyers/${foyer}?fait=${fait}`)).texte).not.toContain('avis-reussite')
  })
})

test('la liste montre chaque état qui tient', async () => {
  await proprietaire.query(`update foyer set clos_le = '2026-11-20', oppose_le = now() where foyer_id = $1`, [foyer])
  const { texte } = await lire(suiveur, '/foyers')
  const ligne = texte.split('<tr').find((morceau) => morceau.includes(foyer)) ?? ''
  expect(ligne).toContain('Clos · Ne pas solliciter')
})
