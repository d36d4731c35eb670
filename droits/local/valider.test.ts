import { describe, expect, test } from 'vitest'
import { description_essai } from './essais/aides.ts'
import type { Perimetre } from './valider/perimetre.ts'
import { valider } from './valider/valider.ts'

const ici: Perimetre = { departement: null, communes: new Map([['38185', 'Grenoble']]) }
const isere: Perimetre = { departement: '38', communes: new Map([['38185', 'Grenoble']]) }

const fautes = (changee: object, perimetre: Perimetre = ici) => {
  const lecture = valider({ ...description_essai, ...changee }, perimetre)
  return lecture.sorte === 'bonne' ? [] : lecture.fautes.map(({ champ, cause }) => `${champ} : ${cause}`)
}
const aide = (changee: object, perimetre: Perimetre = ici) => {
  const lecture = valider({ ...description_essai, ...changee }, perimetre)
  if (lecture.sorte === 'refusee') throw new Error(JSON.stringify(lecture.fautes))
  return lecture.aide
}

test('une description complète se relit telle quelle', () => {
  expect(aide({})).toEqual(description_essai)
  expect(valider(JSON.parse(JSON.stringify(description_essai)), null)).toEqual({
    sorte: 'bonne',
    aide: description_essai,
  })
})

test('rien de rempli dit tout ce qui manque, champ par champ', () => {
  const lecture = valider({}, ici)
  expect(lecture.sorte === 'refusee' && lecture.fautes.map(({ champ }) => champ)).toEqual([
    'nom',
    'en_bref',
    'montant.genre',
    'deliberation.reference',
    'deliberation.date',
    'demarche',
    'contact.service',
  ])
})

test.each([null, 3, 'x', [], { conditions: 'x', montant: [], contact: 3, documents: 4 }])(
  'ce qui n’est pas une description (%j) est refusé sans erreur',
  (contenu) => {
    expect(valider(contenu, ici).sorte).toBe('refusee')
  },
)

test('les nombres s’écrivent comme on les écrit', () => {
  const forfait = (montant: string) => ({ montant: { genre: 'forfait', montant, periode: 'an', par: 'foyer' } })
  expect(aide(forfait('1 234,50 €')).montant).toMatchObject({ montant: 1234.5 })
  expect(fautes(forfait('-5'))).toEqual(['montant.montant : Ce nombre ne peut pas être négatif.'])
  expect(fautes(forfait('1e9'))).toEqual(['montant.montant : Écrivez un nombre, comme 1 234,50.'])
  expect(fautes(forfait('12,345'))).toEqual(['montant.montant : Écrivez deux chiffres au plus après la virgule.'])
  expect(fautes(forfait('99999999'))).toEqual(['montant.montant : Ce nombre doit être au plus 1\u202f000\u202f000 €.'])
})

describe('les textes', () => {
  test('n’ont ni balises ni longueur sans fin', () => {
    expect(fautes({ nom: '<script>alert(1)</script>' })[0]).toContain('nom : Ce texte contient des balises')
    expect(fautes({ en_bref: 'é'.repeat(501) })).toEqual(['en_bref : Ce texte a 501 caractères : 500 au plus.'])
    expect(aide({ en_bref: 'ressources < 900 € & plus' }).en_bref).toBe('ressources < 900 € & plus')
    expect(fautes({ nom: 'Aide\u0000' })).toEqual(['nom : Ce texte contient des caractères invisibles.'])
  })

  test('un lien mène à une page, et rien d’autre', () => {
    const lien = (adresse: string) => ({ deliberation: { ...description_essai.deliberation, lien: adresse } })
    expect(fautes(lien('javascript:alert(1)'))[0]).toContain('deliberation.lien : Ce n’est pas l’adresse d’une page')
    expect(fautes(lien('https://valdroit.example/deliberation.pdf'))).toEqual([])
  })

  test('les documents se donnent un par ligne', () => {
    expect(aide({ documents: 'une pièce\r\n\r\nun relevé' }).documents).toEqual(['une pièce', 'un relevé'])
    expect(fautes({ documents: Array.from({ length: 500 }, () => 'x') })).toEqual([
      'documents : Vingt documents au plus.',
    ])
  })
})

describe('les dates', () => {
  const votee = (date: string) => ({ deliberation: { ...description_essai.deliberation, date } })
  test.each([
    ['2026-02-30', 'Ce jour n’existe pas'],
    ['26-2-3', 'Ce jour n’existe pas'],
    ['1026-02-03', 'L’année doit être entre 1980 et 2099'],
  ])('%s', (date, cause) => {
    expect(fautes(votee(date))[0]).toContain(`deliberation.date : ${cause}`)
  })
})

describe('les conditions', () => {
  const personne = (faits: object) => ({ conditions: [{ genre: 'personne', qui: 'demandeur', ...faits }] })
  const residence = (faits: object) => ({ conditions: [{ genre: 'residence', ...faits }] })

  test('deux cents, c’est trop', () => {
    const conditions = Array.from({ length: 200 }, () => ({ genre: 'question', question: 'Oui ?' }))
    expect(fautes({ conditions })).toEqual(['conditions : 20 conditions au plus : au-delà, personne ne peut les lire.'])
  })

  test('l’âge a un bas et un haut dans cet ordre, et quelque chose à dire', () => {
    expect(fautes(personne({ age_minimum: '60', age_maximum: '25' }))).toEqual([
      'conditions.0.age_maximum : L’âge le plus haut (25 ans) est sous le plus bas (60 ans).',
    ])
    expect(fautes(personne({}))).toEqual([
      'conditions.0.age_minimum : Donnez un âge, une situation ou un taux d’incapacité.',
    ])
    expect(fautes(personne({ activites: ['pirate'] }))[0]).toContain('conditions.0.activites : Ce choix n’existe pas')
    expect(aide(personne({ activites: 'chomeur' })).conditions[0]).toMatchObject({ activites: ['chomeur'] })
  })

  test('une commune hors du territoire est refusée ; aucune veut dire toutes', () => {
    expect(fautes(residence({ communes: '38185, 69123' }))).toEqual([
      'conditions.0.communes : « 69123 » n’est pas dans ce territoire.',
    ])
    expect(fautes(residence({ communes: 'Grenoble' }))[0]).toContain('« GRENOBLE » n’est pas le code INSEE')
    expect(aide(residence({})).conditions[0]).toMatchObject({ communes: ['38185'], departement: null })
    expect(aide(residence({}), isere).conditions[0]).toMatchObject({ communes: [], departement: '38' })
  })

  test('un plafond n’est pas négatif, et ne baisse pas quand le foyer grandit', () => {
    const sous = (plafond: object) => ({
      conditions: [{ genre: 'ressources', mesure: { genre: 'revenus', mois: 3, prestations: 'aucune' }, plafond }],
    })
    expect(fautes(sous({ genre: 'fixe', montant: '-10' }))).toEqual([
      'conditions.0.plafond.montant : Ce nombre ne peut pas être négatif.',
    ])
    expect(fautes(sous({ genre: 'taille', montants: ['900', '', '800', '', ''] }))).toEqual([
      'conditions.0.plafond.montants.1 : Écrivez le plafond pour 2 personnes.',
      'conditions.0.plafond.montants.1 : Le plafond pour 2 personnes est plus bas que pour une personne.',
    ])
    expect(aide(sous({ genre: 'taille', montants: ['900', '1100', ''] })).conditions[0]).toMatchObject({
      plafond: { montants: [900, 1100], par_personne_en_plus: 0 },
    })
  })
})

describe('un barème', () => {
  const bareme = (tranches: readonly (readonly [unknown, unknown])[], nature = 'aide') => ({
    montant: {
      genre: 'bareme',
      nature,
      mesure: { genre: 'revenus', mois: 1, prestations: 'aucune' },
      tranches: tranches.map(([a_partir_de, montant]) => ({ a_partir_de, montant })),
      periode: 'mois',
      par: 'foyer',
      unite: 'un repas',
    },
  })

  test('va de la plus basse à la plus haute, sans doublon ni trou pour un prix', () => {
    expect(
      fautes(
        bareme([
          [400, 3],
          [300, 2],
        ]),
      )[0],
    ).toContain('montant.tranches.1.a_partir_de : Cette tranche commence à 300 €, avant la précédente (400 €)')
    expect(
      fautes(
        bareme([
          [0, 3],
          [0, 2],
        ]),
      ),
    ).toEqual(['montant.tranches.1.a_partir_de : Deux tranches commencent à 0 €.'])
    expect(fautes(bareme([[100, 3]], 'tarif'))).toEqual([
      'montant.tranches.0.a_partir_de : Personne n’a de prix sous 100 € : la première tranche commence à 0 €.',
    ])
    expect(fautes(bareme([]))).toEqual(['montant.tranches : Écrivez au moins une tranche.'])
  })

  test('saute les lignes laissées vides', () => {
    expect(
      aide(
        bareme([
          ['0', '3'],
          ['', ''],
          ['500', '1,50'],
        ]),
      ).montant,
    ).toMatchObject({
      tranches: [
        { a_partir_de: 0, montant: 3 },
        { a_partir_de: 500, montant: 1.5 },
      ],
    })
  })
})
