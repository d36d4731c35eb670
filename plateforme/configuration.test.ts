import { describe, expect, test } from 'vitest'
import { lireConfiguration } from './configuration.ts'

describe('the environment', () => {
  test('may be empty: everything has a default', () => {
    expect(lireConfiguration({})).toMatchObject({
      sorte: 'lue',
      configuration: { PORT: 3000, ADRESSE: '127.0.0.1', DOSSIER_DONNEES: './donnees', NIVEAU_JOURNAL: 'info' },
    })
  })

  test('takes an empty variable for a variable not set', () => {
    expect(lireConfiguration({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ configuration: { PORT: 3000 } })
  })

  test('names each wrong variable, once', () => {
    const lecture = lireConfiguration({ PORT: 'trois mille', NIVEAU_JOURNAL: 'fort', DATABASE_URL: 'mysql://a/b' })
    expect(lecture).toEqual({
      sorte: 'refusee',
      messages: [
        'PORT doit être un nombre entier entre 0 et 65535',
        'DATABASE_URL doit être une adresse comme postgresql://utilisateur:secret@machine:5432/juste_droit',
        'NIVEAU_JOURNAL doit être l’un de ces mots : silent, fatal, error, warn, info, debug, trace',
      ],
    })
  })

  test('takes ProConnect whole or not at all, and in clear from this very machine alone', () => {
    const proconnect = (PROCONNECT_URL: string) =>
      lireConfiguration({ PROCONNECT_URL, PROCONNECT_CLIENT: 'c', PROCONNECT_SECRET: 's' })
    expect(proconnect('https://fca.exemple.fr/api/v2').sorte).toBe('lue')
    expect(proconnect('http://localhost:9000').sorte).toBe('lue')
    expect(proconnect('http://127.0.0.1:9000').sorte).toBe('lue')
    for (const adresse of ['http://fca.exemple.fr', 'http://localhost.exemple.fr', 'http://127.0.0.1.exemple.fr'])
      expect(proconnect(adresse)).toEqual({
        sorte: 'refusee',
        messages: ['PROCONNECT_URL doit commencer par https://'],
      })
    expect(lireConfiguration({ PROCONNECT_URL: 'https://fca.exemple.fr', PROCONNECT_SECRET: 'chut' })).toEqual({
      sorte: 'refusee',
      messages: ['PROCONNECT_URL, PROCONNECT_CLIENT et PROCONNECT_SECRET se donnent tous les trois, ou aucun'],
    })
  })

  test('never repeats what was given', () => {
    const lecture = lireConfiguration({ DATABASE_URL: 'mysql://jeanne:motdepasse@machine/base' })
    expect(JSON.stringify(lecture)).not.toContain('motdepasse')
  })
})
