import { useMots } from '../../langues/langue_actuelle.ts'
import { Signe } from '../signe.tsx'
import { composantsTextes } from './composants.textes.ts'

interface PaginationProps {
  /** In words: "37 territoires", "lignes 1 à 50 sur 1 204". */
  readonly compte?: string
  /** Addresses that carry the key of the row before and of the row after, never a page number. */
  readonly precedente?: string | undefined
  readonly suivante?: string | undefined
}

export const Pagination = ({ compte, precedente, suivante }: PaginationProps) => {
  const mots = useMots(composantsTextes)
  return (
    <nav class="pagination" aria-label={mots.pages}>
      {compte && <p>{compte}</p>}
      {(precedente || suivante) && (
        <ul>
          {precedente && (
            <li>
              <a href={precedente} rel="prev">
                <Signe nom="precedent" />
                {mots.precedente}
              </a>
            </li>
          )}
          {suivante && (
            <li>
              <a href={suivante} rel="next">
                {mots.suivante}
                <Signe nom="suivant" />
              </a>
            </li>
          )}
        </ul>
      )}
    </nav>
  )
}
