import { loi } from '../../../droits/loi.ts'
import type { Node } from '../../../moteur/expression/node.ts'
import type { Schedule } from '../../../moteur/expression/schedule.ts'
import type { Variable } from '../../../moteur/expression/variable.ts'
import { block } from '../../../moteur/prose/block.ts'
import { figure } from '../../../moteur/prose/figures.ts'
import type { Block, Phrase } from '../../../moteur/prose/phrase.ts'
import { typographier } from '../../../plateforme/langues/typographier.ts'

const est_un_bareme = (chose: Variable | Schedule): chose is Schedule => 'values' in chose

/** What the national law defines has a page there; an amount that the territory voted is written out. */
const Nom = ({ de }: { readonly de: Variable | Schedule }) => {
  const mots = typographier(de.label, 'fr')
  if (est_un_bareme(de)) {
    const [seule] = de.values
    if (loi.schedules.includes(de)) return <a href={`/droits/valeurs/${de.name}`}>{mots}</a>
    return <>{seule ? typographier(figure(seule.value, de.unit), 'fr') : mots}</>
  }
  if (loi.variables.get(de.name) !== de) return <>«&nbsp;{mots}&nbsp;»</>
  return <a href={`/droits/${de.kind === 'rule' ? 'regles' : 'entrees'}/${de.name}`}>{mots}</a>
}

const Mots = ({ phrase }: { readonly phrase: Phrase }) => (
  <>
    {phrase.map((morceau, rang) =>
      typeof morceau === 'string' ? typographier(morceau, 'fr') : <Nom key={rang} de={morceau.refersTo} />,
    )}
  </>
)

const Lignes = ({ phrase, items, suite }: Block) => (
  <>
    <p>
      <Mots phrase={phrase} />
    </p>
    {items.length > 0 && (
      <ul>
        {items.map((item, rang) => (
          <li key={rang}>
            <Lignes {...item} />
          </li>
        ))}
      </ul>
    )}
    {suite && <Lignes {...suite} />}
  </>
)

/** A formula in the words of the engine. */
export const Prose = ({ node }: { readonly node: Node }) => (
  <div class="formule" lang="fr">
    <Lignes {...block(node)} />
  </div>
)
