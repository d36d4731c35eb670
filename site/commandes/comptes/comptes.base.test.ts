import { beforeAll, describe, expect, test } from 'vitest'
import { lireOffre } from '../../../plateforme/adhesions/invitation_ouverte.ts'
import { programme } from '../../../plateforme/base/acteur.ts'
import { baseDEssai } from '../../../plateforme/base/essai/base.ts'
import { membreDEssai } from '../../../plateforme/base/essai/membre.ts'
import { territoireDEssai } from '../../../plateforme/base/essai/territoire.ts'
import { transaction } from '../../../plateforme/base/transaction.ts'
import { fermer_compte, listerComptes } from '../../../plateforme/comptes/comptes.requetes.ts'
import { inviterLePremier, lireDemande } from './inviter.ts'

const { base, portier, taches, proprietaire } = baseDEssai()
let territoire = 0
beforeAll(async () => {
  territoire = await territoireDEssai(proprietaire, 'ici')
})

const inviter = async (...mots: readonly string[]) => {
  const demande = lireDemande(mots)
  if ('refus' in demande) return demande
  return transaction(taches, programme, (t) => inviterLePremier(t, demande, 'https://droits.exemple.fr'))
}
const bons = ['--courriel', 'awa@essai.invalid', '--role']

test.each([
  [['--courriel', 'x', '--role', 'pilote'], 'prenom.nom@exemple.fr'],
  [['--courriel', 'a@essai.invalid\r\nBcc: b@essai.invalid', '--role', 'national'], 'prenom.nom@exemple.fr'],
  [[...bons, 'intervenant'], 'administrateur, national, pilote'],
  [[...bons, 'pilote'], '--territoire SLUG'],
  [[...bons, 'national', '--territoire', 'ici'], 'ne va pas avec national'],
  [[...bons, 'pilote', '--territoire', 'ici'], '--organisation "Nom"'],
  [[...bons, 'national', '--organisation', 'x'.repeat(201)], '2 à 200 signes'],
  [[...bons, 'national', '--sorte', 'roi'], '--sorte attend'],
  [[...bons, 'pilote', '--territoire', 'nulle-part', '--organisation', 'Ville'], 'nulle-part'],
])('%j est refusé avec ce qu’il faut écrire', async (mots, dit) => {
  expect(await inviter(...mots)).toEqual({ refus: expect.stringContaining(dit) })
})

test.each([
  [[...bons, 'administrateur'], { role: 'administrateur', organisation: 'Équipe nationale', territoire: null }],
  [
    [...bons, 'pilote', '--territoire', 'ici', '--organisation', 'Ville d’Ici'],
    { role: 'pilote', organisation: 'Ville d’Ici', territoire: 'Ici' },
  ],
  [
    [...bons, 'pilote', '--territoire', 'ici', '--organisation', 'Ville d’Ici'],
    { role: 'pilote', organisation: 'Ville d’Ici', territoire: 'Ici' },
  ],
])('%j donne un lien qui s’ouvre', async (mots, attendue) => {
  const issue = await inviter(...mots)
  const lien = 'lien' in issue ? issue.lien : ''
  expect(await lireOffre(portier, lien.split('/').at(-1) ?? '')).toMatchObject(attendue)
  const { rows } = await proprietaire.query('select from courriel where texte like $1', [`%${lien}%`])
  expect(rows).toHaveLength(1)
  const { rowCount } = await proprietaire.query(`select from organisation where nom = 'Ville d’Ici'`)
  expect(rowCount).toBeLessThanOrEqual(1)
})

describe('un compte', () => {
  test('se liste avec ses rôles, et se ferme avec ses sessions', async () => {
    const membre = await membreDEssai(proprietaire, { role: 'pilote', territoire })
    const liste = () => transaction(taches, programme, (t) => listerComptes(t))
    const sien = (await liste()).find(({ roles }) => roles.startsWith('pilote ('))
    expect(sien).toMatchObject({ roles: 'pilote (Association d’essai, Ici)', ferme: false })
    const fermer = () => transaction(taches, programme, (t) => fermer_compte(t, ` ${sien?.courriel.toUpperCase()} `))
    expect(await fermer()).toBe(true)
    expect(await fermer()).toBe(false)
    expect((await liste()).find(({ courriel }) => courriel === sien?.courriel)).toMatchObject({
      roles: '',
      ferme: true,
    })
    const { rowCount } = await proprietaire.query('select from session where compte_id = $1 and finie_le is null', [
      membre.compte,
    ])
    expect(rowCount).toBe(0)
  })

  test('ne se liste ni ne se ferme depuis une page', async () => {
    const national = await membreDEssai(proprietaire, { role: 'national', territoire: null })
    await expect(transaction(base, national, (t) => listerComptes(t))).rejects.toThrow('permission denied')
    await expect(transaction(base, national, (t) => fermer_compte(t, 'a@b.fr'))).rejects.toThrow('permission denied')
  })
})
