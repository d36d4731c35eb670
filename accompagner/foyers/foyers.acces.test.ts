import { beforeAll, describe, expect, test } from 'vitest'
import { rolesDeTravail } from '../../plateforme/base/acteur.ts'
import { baseDEssai } from '../../plateforme/base/essai/base.ts'
import { foyerDEssai } from '../../plateforme/base/essai/foyer.ts'
import { type MembreDEssai, membreDEssai, nouvelleOrganisation } from '../../plateforme/base/essai/membre.ts'
import { territoireDEssai } from '../../plateforme/base/essai/territoire.ts'
import { transaction } from '../../plateforme/base/transaction.ts'
import { visitesDEssai } from '../../plateforme/html/essai/visites.ts'
import { adressesDe } from '../../plateforme/http/essai/adresses.ts'
import { reconnaitre } from '../../plateforme/sessions/reconnaitre.ts'
import { temoinDe } from '../../plateforme/sessions/temoin.ts'
import { routesFoyers } from './foyers.ecran.tsx'

const { base, proprietaire } = baseDEssai()
const app = routesFoyers({
  sections: [],
  base,
  identiteDe: reconnaitre(base, temoinDe(false)),
  adresse_publique: 'https://droits.example',
})

let ici = 0
let ailleurs = 0
let organisation = ''
let suiveur: MembreDEssai
let collegue: MembreDEssai
let referent: MembreDEssai
let etranger: MembreDEssai
let voisin: MembreDEssai
let foyer = ''
let personne = ''

beforeAll(async () => {
  ici = await territoireDEssai(proprietaire, 'ici')
  ailleurs = await territoireDEssai(proprietaire, 'ailleurs')
  organisation = await nouvelleOrganisation(proprietaire, ici)
  const membre = (role: 'intervenant' | 'referent' | 'accueil') =>
    membreDEssai(proprietaire, { role, territoire: ici, organisation })
  suiveur = await membre('intervenant')
  collegue = await membre('accueil')
  referent = await membre('referent')
  voisin = await membreDEssai(proprietaire, { role: 'intervenant', territoire: ici })
  etranger = await membreDEssai(proprietaire, { role: 'intervenant', territoire: ailleurs })
  const fait = await foyerDEssai(proprietaire, { territoire: ici, organisation, suivi_par: suiveur.compte })
  foyer = fait.foyer
  personne = fait.personne
})

const { lire, envoyer, frapper } = visitesDEssai(app)

const compter = async (requete: string, valeurs: readonly unknown[] = []) => {
  const { rows } = await proprietaire.query<{ n: string }>(`select count(*) as n ${requete}`, [...valeurs])
  return Number(rows[0]?.n)
}

const partout = () => adressesDe(app, { foyer, personne })
const du_foyer = () => partout().filter(({ route }) => route.includes('/:foyer'))
const raison = { motif: 'urgence' }

describe('ce qui est refusé', () => {
  test('sans session, la porte, et rien du dossier', async () => {
    for (const la of partout()) {
      const { statut, vers, texte } = await frapper(undefined, la, raison)
      expect([la, statut, texte]).toEqual([la, 303, ''])
      expect(vers).toMatch(la.methode === 'GET' ? /^\/connexion\?retour=/ : /^\/connexion$/)
    }
  })

  const autres = rolesDeTravail.filter((role) => !['accueil', 'intervenant', 'referent'].includes(role))
  test.each(autres)('à %s, la page n’existe pas', async (role) => {
    const qui = await membreDEssai(proprietaire, { role, territoire: ici, organisation })
    for (const la of partout()) {
      const { statut, texte } = await frapper(qui, la, raison)
      expect([la, statut]).toEqual([la, 404])
      expect(texte).not.toContain('Lanterne')
    }
  })

  test('d’une autre organisation ou d’un autre territoire, le foyer n’existe pas', async () => {
    for (const qui of [voisin, etranger]) {
      for (const la of du_foyer()) expect([la, (await frapper(qui, la, raison)).statut]).toEqual([la, 404])
      const { texte } = await envoyer(qui, '/foyers/chercher', {
        nom: 'Lanterne',
        date_naissance_jour: '17',
        date_naissance_mois: '5',
        date_naissance_annee: '1980',
      })
      expect(texte).toContain('Aucun dossier')
    }
    expect(await compter('from consultation where foyer_id = $1', [foyer])).toBe(0)
  })

  test('sans seconde preuve, il faut la donner', async () => {
    const faible = await membreDEssai(proprietaire, {
      role: 'intervenant',
      territoire: ici,
      organisation,
      forte: false,
    })
    const { statut, vers } = await lire(faible, `/foyers/${foyer}`)
    expect([statut, vers.startsWith('/connexion/second-facteur')]).toEqual([303, true])
  })

  test('un collègue qui ne suit pas lit un jour et une question, aucun nom ; ses gestes y reviennent', async () => {
    const { statut, texte } = await lire(collegue, `/foyers/${foyer}`)
    expect(statut).toBe(200)
    expect(texte).toContain('Pourquoi ouvrir ce dossier')
    expect(texte).not.toMatch(/Lanterne|Rosalie/)
    // The page that asks why, and the answer to it.
    const ouvertes = ['GET /foyers/:foyer', 'POST /foyers/:foyer/motif']
    for (const la of du_foyer().filter(({ methode, route }) => !ouvertes.includes(`${methode} ${route}`))) {
      const { statut: renvoi, vers } = await frapper(collegue, la, raison)
      expect([la, renvoi, vers]).toEqual([la, 303, `/foyers/${foyer}`])
    }
    const liste = await lire(collegue, '/foyers?vue=organisation')
    expect(liste.texte).toContain(`/foyers/${foyer}`)
    expect(liste.texte).not.toMatch(/Lanterne|Rosalie/)
  })

  test.each([
    ['rien', {}],
    ['une raison inventée', { motif: 'curiosite' }],
    ['« suivi », que l’on ne se donne pas', { motif: 'suivi' }],
    ['« autre » sans précision', { motif: 'autre' }],
    ['une précision de quatre signes', { motif: 'autre', precision_motif: 'abcd' }],
    ['une précision trop longue', { motif: 'urgence', precision_motif: 'x'.repeat(301) }],
  ])('une raison qui est %s n’ouvre rien', async (_, champs) => {
    const { statut, texte } = await envoyer(collegue, `/foyers/${foyer}/motif`, champs)
    expect(statut).toBe(422)
    expect(texte).not.toMatch(/Lanterne|Rosalie/)
  })

  test('un identifiant qui n’en est pas un est une page qui n’existe pas', async () => {
    for (const id of ['1', '%00', "a'--", '00000000-0000-4000-8000-000000000000', `${foyer}x`, foyer.toUpperCase()])
      expect((await lire(suiveur, `/foyers/${encodeURIComponent(id)}`)).statut).toBe(404)
  })

  test('une personne d’un autre foyer ne se corrige pas par celui qu’on suit', async () => {
    const autre = await foyerDEssai(proprietaire, { territoire: ici, organisation, nom: 'Girouette' })
    const adresse = `/foyers/${foyer}/personnes/${autre.personne}/corriger`
    expect((await lire(suiveur, adresse)).statut).toBe(404)
    expect((await envoyer(suiveur, adresse, { prenom: 'x', nom: 'y' })).statut).toBe(404)
  })
})

describe('qui suit un foyer', () => {
  test('le lit sans raison ; sa lecture se note une fois par heure', async () => {
    for (let fois = 0; fois < 3; fois++) {
      const { statut, texte } = await lire(suiveur, `/foyers/${foyer}`)
      expect(statut).toBe(200)
      expect(texte).toContain('Rosalie Lanterne')
      expect(texte).not.toMatch(/undefined|\bNaN\b|\[object/)
    }
    expect(await compter(`from consultation where foyer_id = $1 and motif = 'suivi'`, [foyer])).toBe(1)
  })

  test('y lit les droits possibles, calculés par le moteur', async () => {
    const { texte } = await lire(suiveur, `/foyers/${foyer}`)
    expect(texte).toContain('href="/droits/rsa"')
    expect(texte).toContain('Il manque')
  })

  test('ne l’a plus dès qu’il cesse de le suivre, même s’il venait de le lire', async () => {
    const { foyer: id } = await foyerDEssai(proprietaire, {
      territoire: ici,
      organisation,
      suivi_par: suiveur.compte,
      nom: 'Moulinette',
    })
    expect((await lire(suiveur, `/foyers/${id}`)).texte).toContain('Moulinette')
    const { vers } = await envoyer(suiveur, `/foyers/${id}/ne-plus-suivre`, { compte: suiveur.compte })
    expect(vers).toBe('/foyers?fait=ne_plus_suivre')
    expect((await lire(suiveur, `/foyers/${id}`)).texte).not.toContain('Moulinette')
  })
})

describe('ouvrir avec une raison', () => {
  const courrier = { motif: 'autre', precision_motif: 'Courrier revenu' }
  const ouvert = async () => {
    const { foyer: id } = await foyerDEssai(proprietaire, { territoire: ici, organisation, suivi_par: suiveur.compte })
    const { vers } = await envoyer(collegue, `/foyers/${id}/motif`, courrier)
    expect(vers).toBe(`/foyers/${id}`)
    return id
  }

  test('ouvre pour une heure, le dit, et prévient qui suit', async () => {
    const id = await ouvert()
    const { texte } = await lire(collegue, `/foyers/${id}`)
    expect(texte).toMatch(/pour une raison, jusqu’à \d{1,2} h \d\d/)
    expect(texte).toContain('Rosalie Lanterne')
    const prevenu = `from notification where compte_id = $1 and sorte = 'dossier_consulte' and lien = $2`
    expect(await compter(prevenu, [suiveur.compte, `/foyers/${id}`])).toBe(1)
  })

  test('se lit dans le dossier, avec la raison', async () => {
    expect((await lire(suiveur, `/foyers/${await ouvert()}`)).texte).toContain('Autre raison : Courrier revenu')
  })

  test('ne permet pas d’écrire « suivi » à la place de la raison, même dans la base', async () => {
    const id = await ouvert()
    const { compte, organisation: organisation_id, role } = collegue
    const lue = { territoire_id: ici, foyer_id: id, compte_id: compte, organisation_id, role, motif: 'suivi' }
    const ecrire = transaction(base, collegue, (t) => t.insertInto('consultation').values(lue).execute())
    await expect(ecrire).rejects.toThrow('row-level security')
  })

  test('se referme une heure après', async () => {
    const id = await ouvert()
    await proprietaire.query(
      `update consultation set le = le - interval '61 minutes', jusqu_au = jusqu_au - interval '61 minutes' where foyer_id = $1`,
      [id],
    )
    expect((await lire(collegue, `/foyers/${id}`)).texte).toContain('Pourquoi ouvrir ce dossier')
  })
})

describe('le suivi', () => {
  test('un foyer sans suivi se prend ; suivi par un autre, il se demande au référent', async () => {
    const { foyer: libre } = await foyerDEssai(proprietaire, { territoire: ici, organisation, nom: 'Boussole' })
    await envoyer(collegue, `/foyers/${libre}/motif`, { motif: 'accueil' })
    await envoyer(collegue, `/foyers/${libre}/suivre`)
    expect((await lire(collegue, '/foyers')).texte).toContain('Boussole')
    await envoyer(suiveur, `/foyers/${libre}/motif`, { motif: 'accueil' })
    await envoyer(suiveur, `/foyers/${libre}/suivre`)
    expect(await compter('from suivi where foyer_id = $1', [libre])).toBe(1)
  })

  test('le référent confie à un collègue, qui en est prévenu, et met fin à un suivi', async () => {
    const { foyer: id } = await foyerDEssai(proprietaire, { territoire: ici, organisation, nom: 'Sablier' })
    await envoyer(referent, `/foyers/${id}/motif`, { motif: 'remplacement' })
    await envoyer(referent, `/foyers/${id}/confier`, { compte: suiveur.compte })
    expect((await lire(suiveur, '/foyers')).texte).toContain('Sablier')
    expect(await compter(`from notification where compte_id = $1 and sorte = 'suivi_confie'`, [suiveur.compte])).toBe(1)
    await envoyer(referent, `/foyers/${id}/confier`, { compte: voisin.compte })
    expect(await compter('from suivi where foyer_id = $1', [id])).toBe(1)
    await envoyer(referent, `/foyers/${id}/ne-plus-suivre`, { compte: suiveur.compte })
    expect((await lire(suiveur, '/foyers')).texte).not.toContain('Sablier')
    await envoyer(suiveur, `/foyers/${id}/motif`, { motif: 'accueil' })
    await envoyer(suiveur, `/foyers/${id}/suivre`)
    expect((await lire(suiveur, '/foyers')).texte).toContain('Sablier')
  })
})
