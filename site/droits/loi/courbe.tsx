import { parseDay } from '../../../moteur/expression/day.ts'
import type { Schedule } from '../../../moteur/expression/schedule.ts'
import { ecrireMois } from '../../../plateforme/langues/dates.ts'
import { useLangue } from '../../../plateforme/langues/langue_actuelle.ts'
import { typographier } from '../../../plateforme/langues/typographier.ts'
import { ecrireValeur } from './ecrire_valeur.ts'
import { annees, graduations } from './graduations.ts'
import { valeurTextes } from './valeur.textes.ts'

interface Props {
  readonly schedule: Schedule
  /** Where the line ends: the last value still holds that day. */
  readonly jusqu_au: string
}

const hauteur = 220
const bas = 190
const jour = (date: string) => parseDay(date) ?? 0
const pourcent = (part: number) => `${(100 * part).toFixed(2)}%`

function echelles({ values }: Schedule, jusqu_au: string) {
  const [premier, dernier] = [jour(values[0]?.since ?? ''), jour(jusqu_au)]
  const montants = values.map(({ value }) => value)
  const lignes = graduations(Math.min(...montants), Math.max(...montants))
  const [min, max] = [lignes[0] ?? 0, lignes.at(-1) ?? 1]
  return {
    lignes,
    x: (day: number) => (day - premier) / (dernier - premier),
    y: (valeur: number) => 24 + (bas - 24) * (1 - (valeur - min) / (max - min)),
  }
}

/** Drawn in thousandths of the width, then stretched: words and strokes keep their size on any screen. */
function marches({ values }: Schedule, { x, y }: ReturnType<typeof echelles>): string {
  const points = values.map(({ since, value }) => ({ x: Math.round(1000 * x(jour(since))), y: y(value).toFixed(1) }))
  return points
    .map((point, rang) => (rang === 0 ? `M${point.x} ${point.y}` : `H${point.x}V${point.y}`))
    .join('')
    .concat('H1000')
}

/** The successive values as steps, with the round figures and the years; the table beside gives each of them. */
export const Courbe = ({ schedule, jusqu_au }: Props) => {
  const langue = useLangue()
  const mots = valeurTextes[langue]
  const echelle = echelles(schedule, jusqu_au)
  const [premiere, derniere] = [schedule.values[0], schedule.values.at(-1)]
  if (!premiere || !derniere) return null
  const ecrire = (valeur: number) => ecrireValeur(valeur, schedule.unit, langue)
  const [debut, fin] = [Number(premiere.since.slice(0, 4)), Number(jusqu_au.slice(0, 4))]
  const detail = mots.courbe_detail({
    premiere: ecrire(premiere.value),
    debut: ecrireMois(premiere.since.slice(0, 7), langue),
    derniere: ecrire(derniere.value),
    fin: ecrireMois(jusqu_au.slice(0, 7), langue),
  })
  return (
    <svg class="courbe" role="img" aria-labelledby="courbe-titre courbe-detail" width="100%" height={hauteur}>
      <title id="courbe-titre">
        {mots.courbe({ libelle: typographier(schedule.label, 'fr'), debut: String(debut), fin: String(fin) })}
      </title>
      <desc id="courbe-detail">{detail}</desc>
      {echelle.lignes.map((valeur) => (
        <g key={valeur}>
          <line class="courbe-ligne" x1="0" x2="100%" y1={echelle.y(valeur)} y2={echelle.y(valeur)} />
          <text x="0" y={echelle.y(valeur) - 5}>
            {ecrire(valeur)}
          </text>
        </g>
      ))}
      {annees(debut + 1, fin).map((annee) => (
        <text key={annee} x={pourcent(echelle.x(jour(`${annee}-01-01`)))} y={hauteur - 8} text-anchor="middle">
          {annee}
        </text>
      ))}
      <svg width="100%" height={hauteur} viewBox={`0 0 1000 ${hauteur}`} preserveAspectRatio="none">
        <path class="courbe-trait" d={marches(schedule, echelle)} />
      </svg>
    </svg>
  )
}
