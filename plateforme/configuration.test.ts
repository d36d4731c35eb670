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

  test('never repeats what was given', () => {
    const lecture = lireConfiguration({ DATABASE_URL: 'mysql://jeanne:motdepasse@machine/base' })
    expect(JSON.stringify(lecture)).not.toContain('motdepasse')
  })
})
