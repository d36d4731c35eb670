import { useMots } from '../../langues/langue_actuelle.ts'
import { composantsTextes } from './composants.textes.ts'

interface EtapesProps {
  readonly etapes: readonly string[]
  /** The step one is at, from 1. */
  readonly rang: number
}

/** Where one is in a form of several screens. */
export const Etapes = ({ etapes, rang }: EtapesProps) => {
  const mots = useMots(composantsTextes)
  const nom = etapes[rang - 1] ?? ''
  return (
    <div class="etapes">
      <p>{mots.etape({ rang, total: etapes.length, nom })}</p>
      <ol>
        {etapes.map((etape, index) => (
          <li
            key={etape}
            class={index < rang - 1 ? 'faite' : undefined}
            aria-current={index === rang - 1 ? 'step' : undefined}
          >
            <span>
              {etape}
              {index < rang - 1 && <span class="invisible"> {mots.faite}</span>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
