import { expect, test } from 'vitest'
import { baseDEssai } from '../../plateforme/base/essai/base.ts'
import { foyerDEssai } from '../../plateforme/base/essai/foyer.ts'
import { membreDEssai } from '../../plateforme/base/essai/membre.ts'
import { territoireDEssai } from '../../plateforme/base/essai/territoire.ts'
import { visitesDEssai } from '../../plateforme/html/essai/visites.ts'
import { reconnaitre } from '../../plateforme/sessions/reconnaitre.ts'
import { temoinDe } from '../../plateforme/sessions/temoin.ts'
import { routesFoyers } from './foyers.ecran.tsx'

const { base, proprietaire } = baseDEssai()
const { lire } = visitesDEssai(routesFoyers({ sections: [], base, identiteDe: reconnaitre(base, temoinDe(false)) }))

test('la liste se lit page par page, sans en perdre ni en répéter, même si la dernière lue n’est plus là', async () => {
  const territoire = await territoireDEssai(proprietaire, 'ici')
  const lecteur = await membreDEssai(proprietaire, { role: 'intervenant', territoire })
  const faits = new Set<string>()
  for (let n = 0; n < 60; n++)
    faits.add((await foyerDEssai(proprietaire, { ...lecteur, suivi_par: lecteur.compte })).foyer)
  const vus: string[] = []
  let pages = 0
  let adresse: string | undefined = '/foyers'
  while (adresse !== undefined) {
    const { texte } = await lire(lecteur, adresse)
    const ici = [...texte.matchAll(/href="\/foyers\/([0-9a-f-]{36})"/g)].map(([, id = '']) => id)
    vus.push(...ici)
    await proprietaire.query('delete from foyer where foyer_id = $1', [ici.at(-1)])
    adresse = /href="(\/foyers\?[^"]*apres=[^"]*)"/.exec(texte)?.[1]?.replaceAll('&amp;', '&')
    pages++
  }
  expect([pages, vus.length, new Set(vus)]).toEqual([2, 60, faits])
})
