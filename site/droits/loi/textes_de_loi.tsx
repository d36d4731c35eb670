import type { LegalText } from '../../../moteur/expression/text.ts'
import { typographier } from '../../../plateforme/langues/typographier.ts'
import { useLangueDeLaLoi } from './nom.tsx'

// The number of an article or of a decree is one word: « R. 262-13 » does not break at its hyphen.
const numeros = /(n° [\d-]+|art\. [\w. -]+)/

export const TexteDeLoi = ({ texte }: { readonly texte: LegalText }) => (
  <a href={texte.href} lang={useLangueDeLaLoi()}>
    {typographier(texte.label, 'fr')
      .split(numeros)
      .map((morceau, rang) =>
        rang % 2 === 1 ? (
          <span key={rang} class="d-un-tenant">
            {morceau}
          </span>
        ) : (
          morceau
        ),
      )}
  </a>
)

/** The articles that a rule comes from. */
export const TextesDeLoi = ({ textes }: { readonly textes: readonly LegalText[] }) => (
  <ul class="notions">
    {textes.map((texte) => (
      <li key={texte.label}>
        <TexteDeLoi texte={texte} />
      </li>
    ))}
  </ul>
)
