import { describe, expect, test } from 'vitest'
import { fusionner } from './fusionner.ts'
import { lireLigne } from './ligne.ts'
import { lireDate } from './lire_date.ts'
import { lireFichier } from './lire_fichier.ts'

const lignes = (nom: string, contenu: string | Buffer) => {
  const lecture = lireFichier(nom, Buffer.from(contenu))
  return lecture.sorte === 'lu' ? lecture.lignes : lecture.message
}

describe('a list is read', () => {
  test('with semicolons and accented heads, as a French spreadsheet saves it', () => {
    expect(lignes('liste.csv', '\u{feff}Nom;Type;Département;Entrée légale\nFlers;commune;61;01/01/2024\n')).toEqual([
      { numero: 2, champs: { nom: 'Flers', type: 'commune', departement: '61', entree_legale: '01/01/2024' } },
    ])
  })

  test('in Windows-1252 too', () => {
    expect(lignes('liste.csv', Buffer.from('nom,type\nCh\xe2lons,commune\n', 'latin1'))).toEqual([
      { numero: 2, champs: { nom: 'Châlons', type: 'commune' } },
    ])
  })

  test('with each row under its own line, whatever the blank ones', () => {
    const lues = lignes('liste.csv', 'nom,perimetre\n\nA,"deux\nlignes"\nB,\n')
    expect(lues).toMatchObject([{ numero: 4 }, { numero: 5 }])
  })

  test('as JSON', () => {
    expect(lignes('liste.json', '[{ "nom": "Flers", "porteur_type": "commune" }]')).toEqual([
      { numero: 1, champs: { nom: 'Flers', type: 'commune' } },
    ])
  })

  test('or refused as a whole', () => {
    expect(lignes('liste.json', '{ "nom": "Flers" }')).toContain('une liste d’objets')
    expect(lignes('liste.json', 'nom')).toBe('Ce fichier n’est pas du JSON.')
    expect(lignes('liste.csv', 'nom\n"ouvert')).toContain('ligne 2')
  })
})

const lire = (champs: Record<string, unknown>) => lireLigne({ numero: 2, champs })

describe('a row', () => {
  test('may say little', () => {
    expect(lire({ nom: 'Rennes', type: 'Commune' })).toEqual({
      sorte: 'lue',
      ligne: {
        designation: { porteur_type: 'commune', nom: 'Rennes', code: undefined, departement: undefined },
        faits: {
          vague: null,
          vague_deduite: false,
          entree_legale: null,
          convention_signee: null,
          premiere_action: null,
          perimetre: null,
          sources: [],
        },
      },
    })
  })

  test('may say all', () => {
    const lecture = lire({
      type: 'epci',
      code: 242100410,
      vague: 2023,
      vague_deduite: 'oui',
      convention_signee: '19/09/2024',
      sources: 'La Gazette, 3 mars 2024 https://exemple.fr/a | Conseil',
    })
    expect(lecture).toMatchObject({
      ligne: {
        designation: { code: '242100410' },
        faits: {
          vague: '2023',
          vague_deduite: true,
          convention_signee: '2024-09-19',
          sources: [{ titre: 'La Gazette, 3 mars 2024', url: 'https://exemple.fr/a' }, { titre: 'Conseil' }],
        },
      },
    })
  })

  test('is refused with every cause at once', () => {
    expect(lire({ type: 'région', vague: '2025', entree_legale: '31/02/2024' })).toEqual({
      sorte: 'refusee',
      cause:
        'type doit être commune, departement ou epci ; vague doit être 2023 ou 2024 ; entree_legale : « 31/02/2024 » n’est pas une date',
    })
  })
})

test.each([
  ['2024-02-29', '2024-02-29'],
  ['1/2/2024', '2024-02-01'],
  ['2023-02-29', undefined],
  ['2024-13-01', undefined],
  ['printemps 2024', undefined],
])('the date %s', (texte, date) => expect(lireDate(texte)).toBe(date))

describe('two accounts of a territory', () => {
  const ancien = {
    vague: '2024',
    vague_deduite: true,
    entree_legale: '2024-01-01',
    convention_signee: null,
    premiere_action: null,
    perimetre: 'Un quartier',
    sources: [{ titre: 'A' }],
  } as const
  const nouveau = {
    ...ancien,
    vague: null,
    entree_legale: '2024-03-01',
    convention_signee: '2024-04-01',
    perimetre: null,
    sources: [{ titre: 'B' }],
  } as const

  test('corrected: what is given replaces, what is not stays', () => {
    expect(fusionner(ancien, nouveau, 'corriger')).toEqual({
      ...ancien,
      entree_legale: '2024-03-01',
      convention_signee: '2024-04-01',
      sources: [{ titre: 'B' }, { titre: 'A' }],
    })
  })

  test('completed: only what is empty is filled', () => {
    expect(fusionner(ancien, nouveau, 'completer')).toMatchObject({
      entree_legale: '2024-01-01',
      convention_signee: '2024-04-01',
      perimetre: 'Un quartier',
    })
  })

  test('the same twice is the same', () => expect(fusionner(ancien, ancien, 'corriger')).toEqual(ancien))
})
