import { Avis } from './avis.tsx'

interface AvisDeFaitProps {
  /** The catalogue of the page: `fait_ajoutee` says what `?fait=ajoutee` did. */
  readonly mots: object
  readonly fait: string | undefined
}

/** What the last gesture did, said once on the page it leads back to; nothing for a word that nobody wrote. */
export const AvisDeFait = ({ mots, fait }: AvisDeFaitProps) => {
  const nom = `fait_${fait}`
  const dit: unknown = Object.hasOwn(mots, nom) ? Reflect.get(mots, nom) : undefined
  if (typeof dit !== 'string') return null
  return (
    <Avis genre="reussite">
      <p>{dit}</p>
    </Avis>
  )
}
