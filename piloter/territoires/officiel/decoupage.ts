import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Lieu, NatureEpci } from '../territoires.ts'

interface Division {
  readonly code: string
  readonly nom: string
  readonly region: string
  readonly typeLiaison: number
}

interface Commune extends Division {
  readonly type: string
  readonly departement: string
  readonly population?: number
}

interface Epci {
  readonly code: string
  readonly nom: string
  readonly type: string
  readonly populationMunicipale: number
  readonly membres: readonly { readonly code: string; readonly populationMunicipale: number }[]
}

// The package's own entry reads its files from the current folder: only its data are used.
const dossier = join(
  dirname(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/package.json')),
  'data',
)
const lire = (nom: string) => readFileSync(join(dossier, `${nom}.json`), 'utf8')

// INSEE's "type de nom en clair": how a name takes "de".
const liaisons = ['de ', 'd’', 'du ', 'de la ', 'des ', 'de l’', 'des ', 'de las ', 'de los ']
const natures: Readonly<Record<string, readonly [NatureEpci, string]>> = {
  CC: ['CC', 'Communauté de communes'],
  CA: ['CA', 'Communauté d’agglomération'],
  CU: ['CU', 'Communauté urbaine'],
  METRO: ['METRO', 'Métropole'],
  MET69: ['METRO', 'Métropole'],
}

const ecrire = (nom: string) => nom.replaceAll("'", '’')

/** Every commune, département and EPCI of France, read from twelve megabytes of files. */
export function lireDecoupage(): readonly Lieu[] {
  const toutesRegions: readonly Division[] = JSON.parse(lire('regions'))
  const tousDepartements: readonly Division[] = JSON.parse(lire('departements'))
  const toutesCommunes: readonly Commune[] = JSON.parse(lire('communes'))
  const tousEpci: readonly Epci[] = JSON.parse(lire('epci'))
  const regions = new Map(toutesRegions.map((region) => [region.code, region]))
  const departements = new Map(tousDepartements.map((departement) => [departement.code, departement]))
  const communes = toutesCommunes.filter(({ type }) => type === 'commune-actuelle')
  const parCode = new Map(communes.map((commune) => [commune.code, commune]))

  const situer = (code: string) => {
    const departement = departements.get(code)
    const region = regions.get(departement?.region ?? '')
    if (!departement || !region) throw new Error(`département ${code}`)
    return {
      departement_code: code,
      departement: ecrire(departement.nom),
      region_code: region.code,
      region: ecrire(region.nom),
    }
  }
  const lieuCommune = ({ code, nom, departement, population = 0 }: Commune): Lieu => ({
    ...situer(departement),
    porteur_type: 'commune',
    code,
    nom: ecrire(nom),
    epci_nature: null,
    population,
  })
  const lieuDepartement = ({ code, nom, typeLiaison }: Division): Lieu => ({
    ...situer(code),
    porteur_type: 'departement',
    code,
    nom: `Département ${liaisons[typeLiaison] ?? 'de '}${ecrire(nom)}`,
    epci_nature: null,
    population: somme(
      communes.filter(({ departement }) => departement === code).map(({ population = 0 }) => population),
    ),
  })
  const lieuEpci = ({ code, nom, type, populationMunicipale, membres }: Epci): Lieu => {
    const [nature, mots] = natures[type] ?? ['METRO', 'Métropole']
    return {
      ...situer(departementPrincipal(membres, parCode)),
      porteur_type: 'epci',
      code,
      nom: ecrire(nom).replace(/^C[CAU] /, `${mots} `),
      epci_nature: nature,
      population: populationMunicipale,
    }
  }
  return [
    ...communes.filter(({ departement }) => departements.has(departement)).map(lieuCommune),
    ...tousDepartements.map(lieuDepartement),
    ...tousEpci.map(lieuEpci),
  ]
}

const somme = (nombres: readonly number[]) => nombres.reduce((total, nombre) => total + nombre, 0)

/** An EPCI may lie over two départements: the one where most of its people live. */
function departementPrincipal(membres: Epci['membres'], communes: ReadonlyMap<string, Commune>): string {
  const habitants = new Map<string, number>()
  for (const { code, populationMunicipale } of membres) {
    const departement = communes.get(code)?.departement ?? ''
    habitants.set(departement, (habitants.get(departement) ?? 0) + populationMunicipale)
  }
  return [...habitants].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}
