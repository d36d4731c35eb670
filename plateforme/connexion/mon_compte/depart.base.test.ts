import { beforeAll, expect, test } from 'vitest'
import { finirAdhesion } from '../../adhesions/adhesions.requetes.ts'
import { baseDEssai } from '../../base/essai/base.ts'
import { foyerDEssai } from '../../base/essai/foyer.ts'
import { type MembreDEssai, membreDEssai } from '../../base/essai/membre.ts'
import { territoireDEssai } from '../../base/essai/territoire.ts'
import { transaction } from '../../base/transaction.ts'
import { visitesDEssai } from '../../html/essai/visites.ts'
import { routesConnexion } from '../connexion.ecran.ts'
import { reglagesDEssai } from '../essai/connexion.ts'

const essai = baseDEssai()
const { proprietaire } = essai
const { lire, envoyer } = visitesDEssai(routesConnexion(reglagesDEssai(essai)))
let territoire = 0
let pilote: MembreDEssai
const quitter = ({ adhesion }: MembreDEssai) => `/mon-compte/adhesions/${adhesion}/quitter`
beforeAll(async () => {
  territoire = await territoireDEssai(proprietaire, 'ici')
  pilote = await membreDEssai(proprietaire, { role: 'pilote', territoire })
})

test('the last one to lead a territory is kept, with words, until somebody else does', async () => {
  const page = await lire(pilote, quitter(pilote))
  expect(page.texte).toContain('la dernière personne à piloter')
  expect(page.texte).not.toContain('Quitter cette organisation')
  expect((await envoyer(pilote, quitter(pilote), {})).statut).toBe(409)
  await membreDEssai(proprietaire, { role: 'pilote', territoire })
  expect((await envoyer(pilote, quitter(pilote), {})).vers).toBe('/mon-compte?fait=quittee')
})

test('whoever follows households is told how many will wait for somebody', async () => {
  const intervenant = await membreDEssai(proprietaire, { role: 'intervenant', territoire })
  await foyerDEssai(proprietaire, { ...intervenant, suivi_par: intervenant.compte })
  expect((await lire(intervenant, quitter(intervenant))).texte).toContain('1 foyer n’aura plus personne')
})

test('whoever came by a link alone takes no membership away: a mailbox is not proof enough to leave in her name', async () => {
  const elle = await membreDEssai(proprietaire, { role: 'referent', territoire, forte: false })
  const ailleurs = await membreDEssai(proprietaire, { role: 'animateur', territoire: null })
  await proprietaire.query('update adhesion set compte_id = $1 where adhesion_id = $2', [
    elle.compte,
    ailleurs.adhesion,
  ])
  await proprietaire.query('update session set adhesion_id = null where empreinte = $1', [elle.session])
  for (const visite of [await lire(elle, quitter(elle)), await envoyer(elle, quitter(elle), {})])
    expect(visite).toMatchObject({ statut: 303, vers: '/connexion/second-facteur?retour=%2Fmon-compte' })
  const ecrire = transaction(essai.base, elle, (t) => finirAdhesion(t, elle.adhesion))
  await expect(ecrire).rejects.toThrow('seconde preuve')
  expect((await envoyer(elle, quitter(ailleurs), {})).vers).toBe('/mon-compte?fait=quittee')
})
