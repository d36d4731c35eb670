import { expect, test } from 'vitest'
import { siteDEssai } from './site_d_essai.ts'

const adresse = 'https://droits.exemple.invalid'
const site = siteDEssai({ ADRESSE_PUBLIQUE: adresse })

test('over https, the browser is told to stay there', async () => {
  const { headers } = await site.app().request(`${adresse}/`)
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
})

test('over https, only the cookie that no other host can set is read', async () => {
  const { jeton } = await site.membre('pilote')
  const lire = (nom: string) => site.app().request(`${adresse}/accueil`, { headers: { cookie: `${nom}=${jeton}` } })
  expect((await lire('juste_droit')).status).toBe(303)
  expect((await lire('__Host-juste_droit')).status).toBe(200)
})
