import { expect, test } from 'vitest'
import { baseDEssai } from '../base/essai/base.ts'
import { navigateurDEssai } from '../html/essai/navigateur.ts'
import { routesConnexion } from './connexion.ecran.ts'
import { compteDEssai, entrerParLien, lettreRecue, reglagesDEssai } from './essai/connexion.ts'

const essai = baseDEssai()
const { proprietaire } = essai
const app = routesConnexion(reglagesDEssai(essai))

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1'

const sujetApres = async (courriel: string, agent?: string) => {
  await entrerParLien(navigateurDEssai(app, { agent }), proprietaire, courriel)
  return (await lettreRecue(proprietaire, courriel))?.sujet
}

test('an account opened from a new kind of device is told so by letter, once, and not the first time', async () => {
  const { courriel } = await compteDEssai(proprietaire, ['animateur'])
  expect(await sujetApres(courriel)).toBe('Votre lien de connexion')
  expect(await sujetApres(courriel)).toBe('Votre lien de connexion')
  expect(await sujetApres(courriel, iphone)).toBe('Connexion depuis un nouvel appareil')
  const lettre = await lettreRecue(proprietaire, courriel)
  expect(lettre?.texte).toContain('Safari, iPhone')
  expect(lettre?.texte).toContain('http://localhost:3000/mon-compte')
  expect(await sujetApres(courriel, iphone)).toBe('Votre lien de connexion')
})

test('a device that went out the day before is not a new one', async () => {
  const { courriel } = await compteDEssai(proprietaire, ['animateur'])
  for (const agent of [undefined, iphone]) await sujetApres(courriel, agent)
  await proprietaire.query('update session set finie_le = now()')
  expect(await sujetApres(courriel, iphone)).toBe('Votre lien de connexion')
})
