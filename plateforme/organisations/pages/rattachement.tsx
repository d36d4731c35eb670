import { CadreDeTravail } from '../../html/cadre_de_travail.tsx'
import { Recherche } from '../../html/composants/recherche.tsx'
import type { Vue } from '../../html/vue.ts'
import { organisationsTextes } from '../organisations.textes.ts'
import type { Organisation } from '../organisations.ts'
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
    <CadreDeTravail vue={vue} titre={mots.rattacher} fil={[{ titre: mots.titre, href: '/organisations' }]}>
      <p>{mots.rattacher_quoi}</p>
      <Recherche action="/organisations/rattacher" libelle={mots.chercher} valeur={q} />
      {q.length < 2 ? (
        <p>{mots.trop_court}</p>
      ) : trouvees.length === 0 ? (
        <p>{mots.rien}</p>
      ) : (
        <Candidates organisations={trouvees} territoire={territoire} />
      )}
    </CadreDeTravail>
  )
}
