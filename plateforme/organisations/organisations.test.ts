import { describe, expect, test } from 'vitest'
import { doublonsPossibles } from './doublons.ts'
import { lireSiret } from './lire_siret.ts'
import { lireOrganisation, type Organisation } from './organisations.ts'

describe('un SIRET', () => {
  test.each([
    ['130 025 265 00013', { sorte: 'lu', siret: '13002526500013' }],
    ['356 000 000 00048', { sorte: 'lu', siret: '35600000000048' }],
    ['356 000 000 49837', { sorte: 'lu', siret: '35600000049837' }],
    ['356 000 000 49838', { sorte: 'nic_faux' }],
    ['130 025 265 00014', { sorte: 'nic_faux' }],
    ['130 025 266 00013', { sorte: 'siren_faux' }],
    ['130025265', { sorte: 'siren_seul' }],
    ['1300252650001', { sorte: 'longueur' }],
    ['1300252650001A', { sorte: 'chiffres' }],
    ['9'.repeat(15), { sorte: 'longueur' }],
    ['  ', { sorte: 'vide' }],
  ])('%s', (texte, attendu) => expect(lireSiret(texte)).toEqual(attendu))
})

describe('une organisation saisie', () => {
  const bonne = { sorte: 'ccas', nom: ' CCAS  de Valdroit ', siret: '' }
  const champs = (saisie: typeof bonne) => {
    const lue = lireOrganisation(saisie)
    return 'nom' in lue ? lue : lue.map(({ cause }) => cause)
  }

  test('perd ses espaces de trop', () => {
    expect(lireOrganisation(bonne)).toEqual({ sorte: 'ccas', nom: 'CCAS de Valdroit', siret: null })
  })

  test('dit toutes ses fautes à la fois', () => {
    expect(champs({ sorte: 'roi', nom: 'x', siret: '12' })).toEqual(['sorte_absente', 'nom_absent', 'siret_longueur'])
    expect(champs({ ...bonne, nom: 'é'.repeat(10_000) })).toEqual(['nom_trop_long'])
    expect(champs({ ...bonne, nom: 'CCAS\r\nBcc: tous' })).toEqual(['nom_signes'])
    expect(champs({ ...bonne, nom: 'CCAS \u202Exe.tiordlaV' })).toEqual(['nom_signes'])
  })

  test('garde tel quel un nom qui ressemble à du code', () => {
    expect(champs({ ...bonne, nom: '<script>alert(1)</script>' })).toMatchObject({ nom: '<script>alert(1)</script>' })
  })
})

describe('deux organisations', () => {
  const organisation = (nom: string, siret: string | null = null): Organisation => ({
    organisation_id: nom,
    sorte: 'association',
    nom,
    siret,
    fusionnee_dans: null,
    fictive: true,
  })
  const raisons = (...organisations: readonly Organisation[]) =>
    doublonsPossibles(organisations).map(({ raison }) => raison)

  test.each([
    ['CCAS de Valdroit', 'Centre communal d’action sociale de Valdroit'],
    ['Régie des Tilleuls', 'REGIE DES TILLEULS'],
    ['Secours populaire', 'Secour populaire'],
    ['Mairie de Valdroit', 'Ville de Valdroit'],
  ])('« %s » et « %s » peuvent n’en faire qu’une', (a, b) => {
    expect(raisons(organisation(a), organisation(b))).toEqual(['nom'])
  })

  test.each([
    ['CCAS de Valdroit', 'CCAS de Montbrun'],
    ['Secours populaire', 'Secours catholique'],
    ['CAF du Nord', 'CPAM du Nord'],
  ])('« %s » et « %s » sont deux', (a, b) => expect(raisons(organisation(a), organisation(b))).toEqual([]))

  test('de même SIREN sont proposées, de SIREN différents jamais', () => {
    const dinum = organisation('DINUM', '13002526500013')
    expect(raisons(dinum, organisation('Numérique de l’État', '13002526500021'))).toEqual(['siren'])
    expect(raisons(dinum, organisation('Dinum', '21750001600019'))).toEqual([])
  })
})
