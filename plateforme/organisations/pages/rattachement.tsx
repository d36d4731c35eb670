import { Recherche } from '../../html/composants/recherche.tsx'
import type { Vue } from '../../html/vue.ts'
import { organisationsTextes } from '../organisations.textes.ts'
import type { Organisation } from '../organisations.ts'
import { Cadre } from './cadre.tsx'
import { Candidates } from './candidates.tsx'

interface RattachementProps {
  readonly vue: Vue
  readonly q: string
  readonly trouvees: readonly Organisation[]
  readonly territoire: number | null
}

export const PageRattachement = ({ vue, q, trouvees, territoire }: RattachementProps) => {
  const mots = organisationsTextes[vue.langue]
  return (
    <Cadre vue={vue} titre={mots.rattacher}>
      <p>{mots.rattacher_quoi}</p>
      <Recherche action="/organisations/rattacher" libelle={mots.chercher} valeur={q} />
      {q.length < 2 ? (
        <p>{mots.trop_court}</p>
      ) : trouvees.length === 0 ? (
        <p>{mots.rien}</p>
      ) : (
        <Candidates organisations={trouvees} territoire={territoire} />
      )}
    </Cadre>
  )
}
