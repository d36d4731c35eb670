import { ecrireDate } from '../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../plateforme/langues/langue_actuelle.ts'
import { territoiresTextes } from './territoires.textes.ts'
import type { Faits } from './territoires.ts'

type Entree = Pick<Faits, 'entree_legale' | 'vague' | 'vague_deduite'>

/** The legal entry as far as it is known: a day, a year alone, nothing; and whether it was inferred. */
export const EntreeLegale = ({ entree_legale, vague, vague_deduite }: Entree) => {
  const mots = useMots(territoiresTextes)
  const langue = useLangue()
  if (entree_legale === null && vague === null) return <Inconnue />
  return (
    <>
      {entree_legale === null ? mots.sans_jour({ vague: vague ?? '' }) : ecrireDate(entree_legale, langue)}
      {vague_deduite && <span class="doux"> ({mots.deduite})</span>}
    </>
  )
}

export const DateConnue = ({ date }: { readonly date: string | null }) => {
  const langue = useLangue()
  return date === null ? <Inconnue /> : <>{ecrireDate(date, langue)}</>
}

export const Inconnue = () => <span class="doux">{useMots(territoiresTextes).inconnue}</span>
