import { beforeEach, describe, expect, test } from 'vitest'
import { baseDEssai } from '../../base/essai/base.ts'
import { navigateurDEssai } from '../../html/essai/navigateur.ts'
import { routesConnexion } from '../connexion.ecran.ts'
import { type CompteDEssai, compteDEssai, entrerParLien, reglagesDEssai } from '../essai/connexion.ts'

const essai = baseDEssai()
const { proprietaire } = essai
const app = routesConnexion(reglagesDEssai(essai))

let moi: CompteDEssai
let autre: CompteDEssai
let chez: ReturnType<typeof navigateurDEssai>
beforeEach(async () => {
  moi = await compteDEssai(proprietaire, ['animateur'])
  autre = await compteDEssai(proprietaire, ['animateur'])
  chez = navigateurDEssai(app)
  await entrerParLien(chez, proprietaire, moi.courriel)
})

const sessionDe = async ({ compte }: CompteDEssai) => {
  const { rows } = await proprietaire.query<{ id: string }>(
    'select session_id as id from session where compte_id = $1 order by cree_le limit 1',
    [compte],
  )
  return rows[0]?.id ?? ''
}

describe('sessions', () => {
  test('are listed by the family of the device, this one apart', async () => {
    const ailleurs = navigateurDEssai(app)
    await entrerParLien(ailleurs, proprietaire, moi.courriel)
    const { texte } = await chez.lire('/mon-compte')
    expect([...texte.matchAll(/Firefox, Windows/g)].length).toBeGreaterThanOrEqual(2)
    expect(texte).toContain('Cette session')
    expect(texte).toContain('Fermer toutes les autres')
  })

  test('are ended one by one, at once', async () => {
    const ailleurs = navigateurDEssai(app)
    const premiere = await sessionDe(moi)
    await entrerParLien(ailleurs, proprietaire, moi.courriel)
    expect((await ailleurs.envoyer(`/mon-compte/sessions/${premiere}/fermer`)).vers).toBe('/mon-compte?fait=fermee')
    expect((await chez.lire('/mon-compte')).vers).toBe('/connexion?retour=%2Fmon-compte')
    expect((await ailleurs.lire('/mon-compte')).statut).toBe(200)
  })

  test('are ended all but this one', async () => {
    const autres = [navigateurDEssai(app), navigateurDEssai(app)]
    for (const ailleurs of autres) await entrerParLien(ailleurs, proprietaire, moi.courriel)
    await chez.envoyer('/mon-compte/sessions/fermer-les-autres')
    for (const ailleurs of autres) expect((await ailleurs.lire('/mon-compte')).statut).toBe(303)
    expect((await chez.lire('/mon-compte')).texte).not.toContain('Fermer toutes les autres')
  })

  test('of another are not mine to end', async () => {
    const ailleurs = navigateurDEssai(app)
    await entrerParLien(ailleurs, proprietaire, autre.courriel)
    expect((await chez.envoyer(`/mon-compte/sessions/${await sessionDe(autre)}/fermer`)).statut).toBe(404)
    await chez.envoyer('/mon-compte/sessions/fermer-les-autres')
    expect((await ailleurs.lire('/mon-compte')).statut).toBe(200)
  })
})
