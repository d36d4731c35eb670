import { describe, expect, test } from 'vitest'
import { commencer } from './commencer.ts'
import { deconnecterDeProconnect } from './deconnecter.ts'
import { depart, essayer, refuse } from './essai/essayer.ts'
import { adresse_retour, adresseDeconnexion, fournisseurDEssai } from './essai/fournisseur.ts'
import { navigateur } from './essai/naviguer.ts'
import { fournisseurProconnect } from './fournisseur.ts'
import { terminer } from './terminer.ts'

const { essai, partir } = essayer()

describe('a provider that does not answer', () => {
  test('is said so, before and after', async () => {
    const autre = await fournisseurDEssai()
    const parti = fournisseurProconnect(autre.reglages)
    const debut = await commencer(parti, depart, new Date())
    if (debut.sorte === 'refuse') throw new Error(debut.refus)
    const arrivee = await navigateur().suivre(debut.vers, adresse_retour)
    if (!(arrivee instanceof URL)) throw new Error('not back')
    await autre.arreter()
    expect(await terminer(parti, debut.tentative, arrivee.searchParams, new Date())).toEqual(refuse('fournisseur_muet'))

    const jamais = fournisseurProconnect(autre.reglages)
    expect(await commencer(jamais, depart, new Date())).toEqual(refuse('fournisseur_muet'))
    expect(await deconnecterDeProconnect(jamais, 'x', adresseDeconnexion)).toBeUndefined()
  })

  test.each(['token', 'userinfo', 'jwks'])('is said so when it fails later, at its %s', async (route) => {
    const { tentative, parametres } = await partir()
    essai().tomber(route)
    // One that does not hold its keys yet.
    const neuf = fournisseurProconnect(essai().reglages)
    expect(await terminer(neuf, tentative, parametres, new Date())).toEqual(refuse('fournisseur_muet'))
  })

  test('keeps the description it gave, and is asked again after an hour', async () => {
    const autre = await fournisseurDEssai()
    let heure = 0
    const parti = fournisseurProconnect(autre.reglages, () => heure)
    const premiere = await parti.joindre()
    expect(premiere).toBeDefined()
    expect(await parti.joindre()).toBe(premiere)
    heure += 3_600_000
    const suivante = await parti.joindre()
    expect(suivante).not.toBe(premiere)
    await autre.arreter()
    heure += 3_600_000
    expect(await parti.joindre()).toBe(suivante)
  })

  test('is not believed when it names itself otherwise', async () => {
    const menteur = fournisseurProconnect({
      ...essai().reglages,
      adresse: essai().reglages.adresse.replace('127.0.0.1', 'localhost'),
    })
    expect(await commencer(menteur, depart, new Date())).toEqual(refuse('fournisseur_muet'))
  })
})
