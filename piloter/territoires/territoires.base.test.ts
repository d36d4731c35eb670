import { beforeAll, describe, expect, test } from 'vitest'
import { programme, visiteur } from '../../plateforme/base/acteur.ts'
import { baseDEssai, enTantQue } from '../../plateforme/base/essai/base.ts'
import { transaction } from '../../plateforme/base/transaction.ts'
import { chargerRegistre, lireRegistre } from './charger_registre.ts'
import { importerTerritoires } from './importer/importer.ts'
import { lireLigne } from './importer/ligne.ts'
import { trouverLieu } from './officiel/trouver.ts'
import { listerTerritoires } from './territoires.requetes.ts'
import { compter, resteACompleter } from './totaux.ts'
import { creerValdroit } from './valdroit.ts'

const { base, taches } = baseDEssai()
beforeAll(async () => {
  await creerValdroit(taches)
  await chargerRegistre(taches)
})

const lister = (filtres?: Parameters<typeof listerTerritoires>[1]) =>
  transaction(base, visiteur, (t) => listerTerritoires(t, filtres))
const noms = async (filtres: Parameters<typeof listerTerritoires>[1]) => (await lister(filtres)).map(({ nom }) => nom)

describe('the register', () => {
  test('holds the 23 holders that texts name, and says how many are missing', async () => {
    const totaux = compter(await lister())
    expect(totaux).toMatchObject({ territoires: 23, commune: 15, departement: 4, epci: 4, regions: 13, vague_2023: 11 })
    expect(resteACompleter(totaux)).toEqual({ commune: 5, departement: 3, epci: 8 })
  })

  test('gives each its official code, and at least one source', async () => {
    const vrais = (await lister()).filter(({ fictif }) => !fictif)
    expect(vrais.filter(({ code, sources }) => code === null || sources.length === 0)).toEqual([])
    expect(vrais.find(({ slug }) => slug === 'saint-louis-974')).toMatchObject({ code: '97414', region: 'La Réunion' })
  })

  test('writes for each the code that its name and département lead to', () => {
    const ecarts = lireRegistre().filter((ligne) => {
      const lecture = lireLigne(ligne)
      if (lecture.sorte === 'refusee') return true
      const { code, ...sansCode } = lecture.ligne.designation
      const trouvaille = trouverLieu(sansCode)
      return trouvaille.sorte !== 'trouve' || trouvaille.lieu.code !== code
    })
    expect(ecarts).toEqual([])
  })

  test('is the same after a second start, Valdroit included', async () => {
    const avant = await lister()
    await creerValdroit(taches)
    expect(await chargerRegistre(taches)).toMatchObject({ ajoutes: 0, completes: 0, inchanges: 23 })
    expect(await lister()).toEqual(avant)
  })

  test('never counts the fictional territory', async () => {
    const tous = await lister()
    expect(tous.filter(({ fictif }) => fictif).map(({ nom }) => nom)).toEqual(['Valdroit'])
    expect(compter(tous).territoires).toBe(tous.length - 1)
  })

  test('does not bring Valdroit into a base that already lives', async () => {
    const combien = await enTantQue(
      base,
      programme,
      async (t) => (await listerTerritoires(t, { q: 'Valdroit' })).length,
    )
    expect(combien).toBe(1)
  })
})

describe('a search', () => {
  test('minds neither accents nor capitals', async () => {
    expect(await noms({ q: 'CHAMBERY' })).toEqual(['Communauté d’agglomération du Grand Chambéry'])
    expect(await noms({ q: '974' })).toEqual(['Saint-Louis'])
  })

  test('takes the signs of a pattern for letters', async () => {
    expect(await noms({ q: '%' })).toEqual([])
    expect(await noms({ q: "'; drop table territoire; --" })).toEqual([])
  })

  test('crosses its filters', async () => {
    expect(await noms({ type: 'departement', region: '75' })).toEqual([
      'Département de la Gironde',
      'Département des Pyrénées-Atlantiques',
    ])
    expect(await noms({ vague: '2023', departement: '59' })).toEqual(['Wattrelos'])
  })
})

const importer = (champs: readonly Record<string, unknown>[], maniere: 'corriger' | 'completer' = 'corriger') =>
  enTantQue(base, { role: 'national', compte: '00000000-0000-4000-8000-000000000001' }, async (t) => {
    const lignes = champs.map((valeurs, rang) => ({ numero: rang + 2, champs: valeurs }))
    const rapport = await importerTerritoires(t, lignes, maniere)
    return { rapport, apres: await listerTerritoires(t) }
  })

describe('an import', () => {
  test('keeps the good rows and tells the bad ones', async () => {
    const { rapport, apres } = await importer([
      { nom: 'Vénissieux', type: 'commune' },
      { nom: 'Nulle-Part', type: 'commune' },
      { nom: 'Flers', type: 'commune' },
      { nom: 'Rennes', type: 'commune', convention_signee: '2024-04-15', humeur: 'bonne' },
      { nom: 'Rennes', type: 'commune' },
    ])
    expect(rapport).toMatchObject({ lues: 5, ajoutes: 1, completes: 1, inchanges: 0, colonnes_ignorees: ['humeur'] })
    expect(rapport.refus.map(({ numero }) => numero)).toEqual([3, 4, 6])
    expect(rapport.refus[2]?.cause).toBe('ce territoire est déjà donné ligne 5')
    expect(apres.find(({ slug }) => slug === 'rennes-35')).toMatchObject({
      convention_signee: '2024-04-15',
      entree_legale: '2024-01-01',
    })
    expect(apres.find(({ slug }) => slug === 'venissieux-69')).toMatchObject({ code: '69259', fictif: false })
  })

  test('changes nothing when it says nothing new', async () => {
    const { rapport } = await importer([{ nom: 'Bastia', type: 'commune' }])
    expect(rapport).toMatchObject({ completes: 0, inchanges: 1 })
  })
})
