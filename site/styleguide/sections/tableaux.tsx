import { Figure } from '../../../plateforme/html/composants/figure.tsx'
import { type Colonne, Tableau } from '../../../plateforme/html/composants/tableau.tsx'

interface Ligne {
  readonly droit: string
  readonly reperes: number
  readonly ouverts: number | null
}

const lignes: readonly Ligne[] = [
  { droit: 'Revenu de solidarité active', reperes: 1240, ouverts: 312 },
  { droit: 'Prime d’activité', reperes: 2085, ouverts: 640 },
  { droit: 'Aspa', reperes: 96, ouverts: null },
]

const nombre = (valeur: number | null) => (valeur === null ? 'secret' : valeur.toLocaleString('fr-FR'))

const droit: Colonne<Ligne> = { cle: 'droit', titre: 'Droit', entete: true, cellule: (ligne) => ligne.droit }
const reperes: Colonne<Ligne> = {
  cle: 'reperes',
  titre: 'Repérés',
  nombre: true,
  cellule: (ligne) => nombre(ligne.reperes),
}
const ouverts: Colonne<Ligne> = {
  cle: 'ouverts',
  titre: 'Ouverts',
  nombre: true,
  cellule: (ligne) => nombre(ligne.ouverts),
}
const triables = [
  { ...droit, tri: { href: '#tableaux' } },
  { ...reperes, tri: { href: '#tableaux', sens: 'decroissant' } },
  ouverts,
] as const satisfies readonly Colonne<Ligne>[]

const Colonnes = () => (
  <svg role="img" aria-labelledby="colonnes-titre" width="100%" height="76">
    <title id="colonnes-titre">1 240 foyers repérés pour le RSA, 312 droits ouverts</title>
    <g class="barre-fond">
      <rect width="100%" height="32" />
      <rect width="100%" height="32" y="44" />
    </g>
    <g class="barre-sure">
      <rect width="100%" height="32" />
      <rect width="25.2%" height="32" y="44" />
    </g>
  </svg>
)

export const Tableaux = () => (
  <>
    <Tableau
      legende="Droits repérés et ouverts à Valdroit en 2026"
      colonnes={triables}
      lignes={lignes}
      cle={(ligne) => ligne.droit}
    />
    <Figure
      titre="Un foyer repéré sur quatre a ouvert son droit au RSA"
      source="Valdroit, données fictives"
      telechargement="/actifs/exemple.csv"
      tableau={
        <Tableau
          legende="Les mêmes chiffres"
          colonnes={[droit, reperes, ouverts]}
          lignes={lignes.slice(0, 1)}
          cle={(ligne) => ligne.droit}
        />
      }
    >
      <Colonnes />
    </Figure>
  </>
)
