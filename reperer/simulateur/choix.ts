import { type Besoin, besoins, type Droit } from '../../droits/droit.ts'
import type { Reponses } from './reponses.ts'

/** What a person came to check; everything when nothing was ticked. */
function besoinsChoisis({ foyer: { besoins: coches } }: Reponses): readonly Besoin[] {
  const choisis = besoins.filter((besoin) => coches?.[besoin])
  return choisis.length > 0 ? choisis : besoins
}

/** Whether a right meets one of the needs that the person came for. */
export const estChoisi = ({ besoin }: Pick<Droit, 'besoin'>, reponses: Reponses): boolean =>
  besoinsChoisis(reponses).includes(besoin)

/** The benefits that the law computes and that other rights count, by the need they meet. */
const prestations: Readonly<Record<string, Besoin>> = {
  aide_logement: 'logement',
  af: 'famille',
  cf: 'famille',
  asf: 'famille',
  paje_base: 'famille',
  aspa: 'vieillesse',
  asi: 'handicap',
  aah: 'handicap',
  caah: 'handicap',
  ass: 'chomage',
}

/** Whether a benefit is among those that the person came to check: the law then computes it, received or not. */
export function calculeDansLeChoix(variable: string, reponses: Reponses): boolean {
  const besoin = prestations[variable]
  return besoin !== undefined && besoinsChoisis(reponses).includes(besoin)
}

/** Whether one of these needs was chosen. */
export const unChoisi = (reponses: Reponses, ...cherches: readonly Besoin[]): boolean =>
  besoinsChoisis(reponses).some((besoin) => cherches.includes(besoin))
