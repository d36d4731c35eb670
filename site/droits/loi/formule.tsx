import type { Node } from '../../../moteur/expression/node.ts'
import { block } from '../../../moteur/prose/block.ts'
import type { Block, Phrase } from '../../../moteur/prose/phrase.ts'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { typographier } from '../../../plateforme/langues/typographier.ts'
import { formuleTextes } from './formule.textes.ts'
import { Nom, useLangueDeLaLoi } from './nom.tsx'

const Mots = ({ phrase }: { readonly phrase: Phrase }) => (
  <>
    {phrase.map((morceau, rang) =>
      typeof morceau === 'string' ? (
        typographier(morceau, 'fr')
      ) : (
        <span key={rang}>
          «&nbsp;
          <Nom de={morceau.refersTo} />
          &nbsp;»
        </span>
      ),
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

/** A formula in French: what it names leads to the page of what it names. */
export const Formule = ({ node }: { readonly node: Node }) => (
  <div class="formule" lang={useLangueDeLaLoi()}>
    <Lignes {...block(node)} />
  </div>
)

const motsDe = ({ phrase, items, suite }: Block): string =>
  [...phrase.filter((morceau) => typeof morceau === 'string'), ...items.map(motsDe), suite ? motsDe(suite) : ''].join(
    ' ',
  )

/** What M and N stand for, where the formula says them. */
export const Reperes = ({ nodes }: { readonly nodes: readonly Node[] }) => {
  const mots = useMots(formuleTextes)
  const dits = nodes.map((node) => motsDe(block(node))).join(' ')
  const [mois, annee] = [/\bM\b/.test(dits), /\bN\b/.test(dits)]
  if (!mois && !annee) return null
  return (
    <p class="petit doux">
      {mois && mots.mois} {annee && mots.annee}
    </p>
  )
}
