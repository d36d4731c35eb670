import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { type Anneau, polygones_de } from '../contour.ts'
import { lectureTextes } from '../lecture.textes.ts'
import type { Quartier } from '../perimetre.ts'

const largeur = 640
const hauteur_max = 360
const marge = 16

type Place = (point: Anneau[number]) => readonly [number, number]

/** A degree of longitude is shorter than one of latitude by the cosine: at this scale, that is the whole projection. */
function projeter(points: Anneau): { readonly placer: Place; readonly hauteur: number } {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [ouest, est, sud, nord] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const resserre = Math.cos(((sud + nord) / 2) * (Math.PI / 180))
  const etendue = { x: (est - ouest) * resserre || 1e-6, y: nord - sud || 1e-6 }
  const echelle = Math.min((largeur - 2 * marge) / etendue.x, (hauteur_max - 2 * marge) / etendue.y)
  const gauche = (largeur - etendue.x * echelle) / 2
  const placer: Place = ([x, y]) => [gauche + (x - ouest) * resserre * echelle, marge + (nord - y) * echelle]
  return { placer, hauteur: etendue.y * echelle + 2 * marge }
}

const trace = (anneau: Anneau, placer: Place) =>
  `M${anneau
    .map((point) =>
      placer(point)
        .map((un) => un.toFixed(1))
        .join(' '),
    )
    .join('L')}Z`

/** Where the number stands: the middle of the outside of the first polygon. */
function milieu(anneau: Anneau, placer: Place): readonly [number, number] {
  const places = anneau.map(placer)
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)]
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]
}

interface CarteProps {
  readonly quartiers: readonly Quartier[]
}

/** Outlines alone, numbered as in the table under them: no map of another is fetched. */
export const CarteDesQuartiers = ({ quartiers }: CarteProps) => {
  const mots = useMots(lectureTextes)
  const dessines = quartiers.flatMap(({ contour, ...quartier }, rang) =>
    contour === null ? [] : [{ ...quartier, numero: rang + 1, polygones: polygones_de(contour) }],
  )
  const tous = dessines.flatMap(({ polygones }) => polygones.flatMap(([dehors = []]) => [...dehors]))
  if (tous.length === 0) return null
  const { placer, hauteur } = projeter(tous)
  return (
    <svg
      viewBox={`0 0 ${largeur} ${hauteur.toFixed(0)}`}
      width={largeur}
      role="img"
      aria-labelledby="carte-titre carte-quoi"
    >
      <title id="carte-titre">{mots.carte}</title>
      <desc id="carte-quoi">{mots.carte_quoi}</desc>
      {dessines.map(({ slug, nom, polygones }) => (
        <path
          key={slug}
          d={polygones.flatMap((anneaux) => anneaux.map((anneau) => trace(anneau, placer))).join('')}
          fill="var(--vert-fond)"
          fill-rule="evenodd"
          stroke="var(--vert)"
          stroke-width="2"
        >
          <title>{nom}</title>
        </path>
      ))}
      {dessines.map(({ slug, numero, polygones }) => {
        const [x, y] = milieu(polygones[0]?.[0] ?? [], placer)
        return (
          <text
            key={slug}
            x={x}
            y={y}
            fill="var(--encre)"
            font-size="30"
            text-anchor="middle"
            dominant-baseline="middle"
          >
            {numero}
          </text>
        )
      })}
    </svg>
  )
}
