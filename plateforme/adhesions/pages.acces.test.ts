import { describe, expect, test } from 'vitest'
import { type RoleDeTravail, rolesDeTravail } from '../base/acteur.ts'
import { membreDEssai, nouvelleOrganisation } from '../base/essai/membre.ts'
import { adressesDe } from '../http/essai/adresses.ts'
import { equipeDEssai } from './essai/equipe.ts'

const { equipe, proprietaire, present, lire, envoyer, frapper, derniere_lettre, invitation } = equipeDEssai()
const partout = (id: string) => adressesDe(equipe, { id })
const inviter = '/equipe/inviter'

describe('qui ne gère pas d’équipe', () => {
  test('est mené à la porte', async () => {
    expect((await lire(undefined, '/equipe')).vers).toBe('/connexion?retour=%2Fequipe')
    for (const la of partout(present().intervenant.adhesion))
      expect([la, (await frapper(undefined, la, invitation())).vers.split('?')[0]]).toEqual([la, '/connexion'])
  })

  const gerent: readonly RoleDeTravail[] = ['referent', 'pilote', 'national', 'administrateur']
  test.each(rolesDeTravail.filter((role) => !gerent.includes(role)))('ne trouve rien : %s', async (role) => {
    const { organisation } = present().referent
    const qui = await membreDEssai(proprietaire, { role, territoire: present().ici, organisation })
    for (const { adhesion } of [qui, present().intervenant, present().pilote])
      for (const la of partout(adhesion))
        expect([la, (await frapper(qui, la, invitation({ role: 'pilote' }))).statut]).toEqual([la, 404])
  })

  test('un pilote ne trouve ni ne touche personne d’un autre territoire', async () => {
    for (const la of partout(present().intervenant.adhesion).filter(({ route }) => route.includes('/:id')))
      expect([la, (await frapper(present().voisin, la, { role: 'accueil' })).statut]).toEqual([la, 404])
    expect((await envoyer(present().voisin, inviter, invitation())).statut).toBe(404)
    expect((await lire(present().voisin, '/equipe')).texte).not.toContain('Ici')
  })

  test('un référent n’invite que dans son organisation, et pas un pilote', async () => {
    expect(
      (await envoyer(present().referent, inviter, invitation({ organisation: present().pilote.organisation }))).statut,
    ).toBe(404)
    const trop = await envoyer(present().referent, inviter, invitation({ role: 'pilote' }))
    expect([trop.statut, trop.texte.includes('Choisissez un rôle')]).toEqual([422, true])
    expect((await lire(present().referent, inviter)).texte).not.toContain('Pilote du territoire')
    expect((await lire(present().referent, `/equipe/${present().pilote.adhesion}`)).statut).toBe(404)
  })

  test.each(['x', '00000000-0000-0000-0000-000000000000', '%27%3B--'])('une adresse inventée : %s', async (id) => {
    expect((await lire(present().pilote, `/equipe/${id}`)).statut).toBe(404)
    expect((await envoyer(present().pilote, `/equipe/invitations/${id}/annuler`, {})).statut).toBe(404)
    expect((await envoyer(present().pilote, `/equipe/invitations/${id}/renvoyer`, {})).statut).toBe(404)
  })
})

describe('gérer', () => {
  test('changer le rôle, la fin, puis finir : la page suivante est refusée', async () => {
    const adresse = `/equipe/${present().intervenant.adhesion}`
    expect((await lire(present().referent, adresse)).texte).toContain('Changer le rôle')
    const fin = { jusqu_au_jour: '1', jusqu_au_mois: '3', jusqu_au_annee: '2090' }
    expect((await envoyer(present().referent, `${adresse}/fin`, fin)).vers).toBe(`${adresse}?fait=fin`)
    expect((await lire(present().referent, adresse)).texte).toContain('1er mars 2090')
    const faux = await envoyer(present().referent, `${adresse}/fin`, { ...fin, jusqu_au_annee: '2001' })
    expect([faux.statut, faux.texte.includes('Cette date est passée')]).toEqual([422, true])
    expect((await envoyer(present().referent, `${adresse}/role`, { role: 'pilote' })).statut).toBe(422)
    expect((await envoyer(present().referent, `${adresse}/role`, { role: 'referent' })).vers).toBe('/equipe?fait=role')
    expect((await derniere_lettre())?.texte).toContain('Référent')
    expect((await lire(present().referent, adresse)).statut).toBe(404)
    const { rows } = await proprietaire.query<{ id: string }>(
      'select adhesion_id as id from adhesion where compte_id = $1 and finie_le is null',
      [present().intervenant.compte],
    )
    const nouvelle = `/equipe/${rows[0]?.id}`
    expect((await lire(present().referent, `${nouvelle}/finir`)).texte).toContain('lui sera refusée')
    expect((await lire(present().intervenant, '/equipe')).statut).toBe(200)
    expect((await envoyer(present().referent, `${nouvelle}/finir`, {})).vers).toBe('/equipe?fait=finie')
    expect((await lire(present().intervenant, '/equipe')).statut).toBe(404)
  })

  test('personne ne gère son propre rôle', async () => {
    const adresse = `/equipe/${present().referent.adhesion}`
    expect((await lire(present().referent, adresse)).texte).toContain('C’est vous')
    for (const geste of ['role', 'fin', 'finir'])
      expect((await envoyer(present().referent, `${adresse}/${geste}`, { role: 'accueil' })).statut).toBe(404)
  })
})

test('la liste se suit par page, et se cherche sans accent', async () => {
  const organisation = await nouvelleOrganisation(proprietaire, present().ailleurs)
  for (let n = 0; n < 55; n++)
    await membreDEssai(proprietaire, { role: 'accueil', territoire: present().ailleurs, organisation })
  await proprietaire.query(`update compte set nom = 'Éléonore' where compte_id = $1`, [present().voisin.compte])
  expect((await lire(present().voisin, '/equipe?q=eleonore')).texte.match(/\/equipe\/[0-9a-f-]{36}/g)).toHaveLength(1)
  const vues: string[] = []
  let adresse: string | undefined = '/equipe?q=essai'
  while (adresse !== undefined) {
    const { texte } = await lire(present().voisin, adresse)
    vues.push(...(texte.match(/\/equipe\/[0-9a-f-]{36}/g) ?? []))
    adresse = /href="([^"]+)" rel="next"/.exec(texte)?.[1]?.replaceAll('&amp;', '&')
  }
  expect([vues.length, new Set(vues).size]).toEqual([56, 56])

  // Who stood last on the first page is gone: the second page goes on without her.
  const [derniere = ''] = vues.slice(49)
  const suite = /href="([^"]+)" rel="next"/.exec((await lire(present().voisin, '/equipe?q=essai')).texte)?.[1] ?? ''
  const partie = [derniere.split('/').at(-1)]
  await proprietaire.query('delete from session where adhesion_id = $1', partie)
  await proprietaire.query('delete from adhesion where adhesion_id = $1', partie)
  const { texte } = await lire(present().voisin, suite.replaceAll('&amp;', '&'))
  expect(texte.match(/\/equipe\/[0-9a-f-]{36}/g)).toEqual(vues.slice(50))
  for (const jamais_ecrite of ['x', '00000000-0000-4000-8000-000000000000', '%00'])
    expect((await lire(present().voisin, `/equipe?apres=${jamais_ecrite}`)).texte).toContain(vues[0])
})
