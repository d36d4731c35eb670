import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deuxFamilles, personneSeule } from '../../../reperer/calcul/essai/foyers.ts'
import { Bilan } from './bilan.ts'
import { demandesDe } from './demandes.ts'
import { resultatsDe } from './resultats.ts'

type Ecrite = Readonly<Record<string, unknown>> & { readonly erreur?: { cause: string; chemin: string; ligne: number } }

const reglages = { variables: [], hypotheses: false }

async function calculerOctets(octets: Uint8Array): Promise<{ lignes: Ecrite[]; bilan: Bilan }> {
  async function* source() {
    yield octets
  }
  const bilan = new Bilan()
  const lignes: Ecrite[] = []
  for await (const texte of resultatsDe(
    demandesDe(source(), { mois: undefined, trimestreEnVigueur: false }),
    reglages,
    bilan,
  ))
    lignes.push(JSON.parse(texte))
  return { lignes, bilan }
}
const calculerTexte = (texte: string) => calculerOctets(new TextEncoder().encode(texte))

const ligne = (id: string, situation: unknown = personneSeule()) => JSON.stringify({ id, period: '2026-04', situation })

describe('une ligne écrite par ligne lue, dans l’ordre', () => {
  test('les mauvaises disent leur numéro, leur cause et leur chemin ; les autres vont à leur terme', async () => {
    const { lignes, bilan } = await calculerTexte(
      [
        '\ufeff' + ligne('a') + '\r',
        '',
        '{"id":"b"',
        ligne('c', { individus: { p: {} } }),
        ligne('a'),
        ligne('d'),
      ].join('\n'),
    )
    expect(lignes).toMatchObject([
      { id: 'a', droits: { rsa: { etat: 'ouvert', montant: 651.69 } } },
      { id: null, erreur: { ligne: 3, chemin: '', cause: 'est du JSON coupé : il manque la fin de la ligne' } },
      { id: 'c', erreur: { ligne: 4, chemin: 'individus.p', cause: 'n’est dans aucune famille' } },
      { id: 'a', erreur: { ligne: 5, chemin: 'id', cause: 'est déjà celui de la ligne 1' } },
      { id: 'd', valeurs: { rsa: 651.69 } },
    ])
    expect(bilan.enErreur).toBe(3)
    expect(bilan.phrase()).toBe(
      '2 lignes calculées, 3 en erreur. La première : ligne 3, est du JSON coupé : il manque la fin de la ligne.',
    )
  })

  test.each([
    [
      'une variable inconnue',
      { salaire_nett: 1 },
      'individus.camille.salaire_nett',
      'variable inconnue (salaire_net ?)',
    ],
    [
      'un mauvais type',
      { salaire_net: { '2026-03': '100' } },
      'individus.camille.salaire_net.2026-03',
      'attend un nombre',
    ],
    [
      'une date impossible',
      { date_naissance: { ETERNITY: '1990-02-30' } },
      'individus.camille.date_naissance.ETERNITY',
      'attend une date du calendrier, comme 1990-02-28',
    ],
    [
      'un mois impossible',
      { salaire_net: { '2026-13': 1 } },
      'individus.camille.salaire_net.2026-13',
      'n’est pas une période : écrire 2026-04, 2026 ou ETERNITY',
    ],
  ])('%s', async (_, valeurs, chemin, cause) => {
    const { camille } = personneSeule().individus
    const situation = { ...personneSeule(), individus: { camille: { ...camille, ...valeurs } } }
    expect((await calculerTexte(ligne('a', situation))).lignes).toEqual([
      { id: 'a', erreur: { ligne: 1, chemin, cause } },
    ])
  })

  test('une personne dans deux familles', async () => {
    const situation = {
      ...deuxFamilles(),
      familles: { f: { parents: ['camille', 'sacha'] }, g: { parents: ['sacha'] } },
    }
    expect((await calculerTexte(ligne('a', situation))).lignes).toMatchObject([
      { erreur: { chemin: 'familles.g.parents' } },
    ])
  })
})

describe('n’importe quoi reçoit une réponse', () => {
  const valide = ligne('a', deuxFamilles())

  async function repondATout(octets: Uint8Array): Promise<void> {
    const { lignes } = await calculerOctets(octets)
    const pleines = new TextDecoder()
      .decode(octets)
      .split('\n')
      .filter((texte) => texte.trim() !== '')
    expect(lignes.length).toBe(pleines.length)
    for (const { erreur, droits } of lignes) {
      if (erreur === undefined) expect(droits).toHaveProperty('rsa')
      else {
        expect(erreur.cause).toMatch(/\S/)
        expect(erreur.cause).not.toMatch(/met le calcul en défaut/)
        expect(erreur.chemin).toBeTypeOf('string')
      }
    }
  }

  test('des octets changés, ôtés, ajoutés, la fin coupée', async () => {
    const depart = new TextEncoder().encode(valide)
    const retouche = fc.record({
      place: fc.nat(depart.length - 1),
      ote: fc.nat(20),
      mis: fc.uint8Array({ maxLength: 6 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(retouche, { minLength: 1, maxLength: 4 }), async (retouches) => {
        let octets = [...depart]
        for (const { place, ote, mis } of retouches) octets = octets.toSpliced(place, ote, ...mis)
        await repondATout(Uint8Array.from(octets))
      }),
      { numRuns: 300 },
    )
  })

  test('une valeur quelconque à une place quelconque', async () => {
    const places = placesDe(JSON.parse(valide))
    const valeur = fc.oneof(
      fc.constantFrom(null, -1, 1e308, 1e-9, '', '2026-13', '1990-02-30', '__proto__', true, [], {}, { '2026': 1 }),
      fc.constantFrom({ 'year:0001:999': 1 }, { ETERNITY: 1 }, { '2026-04': '9'.repeat(1000) }, ['camille', 'camille']),
      fc.jsonValue({ maxDepth: 3 }),
    )
    const nom = fc.option(fc.constantFrom('__proto__', 'constructor', 'rsa', 'age', '0', '', 'toString', '2026-04'))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), nom, valeur, async (place, cle, mise) => {
        const contenu = remplacer(JSON.parse(valide), place, cle, mise)
        await repondATout(new TextEncoder().encode(JSON.stringify(contenu)))
      }),
      { numRuns: 500 },
    )
  })
})

type Place = readonly string[]

function placesDe(contenu: unknown, ici: Place = []): Place[] {
  if (typeof contenu !== 'object' || contenu === null) return [ici]
  return [ici, ...Object.entries(contenu).flatMap(([cle, dedans]) => placesDe(dedans, [...ici, cle]))]
}

/** The same content with another value at a place, under another name if one is given. */
function remplacer(contenu: unknown, [cle, ...suite]: Place, nom: string | null, mise: unknown): unknown {
  if (cle === undefined || typeof contenu !== 'object' || contenu === null) return mise
  const ici = suite.length === 0
  const entrees = Object.entries(contenu).map(([autre, dedans]) => {
    if (autre !== cle) return [autre, dedans]
    return [ici ? (nom ?? autre) : autre, ici ? mise : remplacer(dedans, suite, nom, mise)]
  })
  return Object.fromEntries(entrees)
}
