import { beforeAll, expect, test } from 'vitest'
import { baseDEssai } from '../../base/essai/base.ts'
import { foyerDEssai } from '../../base/essai/foyer.ts'
import { type MembreDEssai, membreDEssai } from '../../base/essai/membre.ts'
import { territoireDEssai } from '../../base/essai/territoire.ts'
import { navigateurDEssai } from '../../html/essai/navigateur.ts'
import { routesConnexion } from '../connexion.ecran.ts'
import { reglagesDEssai } from '../essai/connexion.ts'

const essai = baseDEssai()
const { proprietaire } = essai
const { lire, envoyer } = navigateurDEssai(routesConnexion(reglagesDEssai(essai)))
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
