import { Fragment } from 'preact'
import { codeLangue } from '../../../plateforme/langues/langue.ts'
import { useLangue } from '../../../plateforme/langues/langue_actuelle.ts'
import { typographier } from '../../../plateforme/langues/typographier.ts'
import { adresseDe } from './adresse.ts'
import type { Notion } from './lectures.ts'

/** The words of the law are French whatever the page speaks: a voice has to know. */
export const useLangueDeLaLoi = (): 'fr' | undefined => (codeLangue[useLangue()] === 'fr' ? undefined : 'fr')

/** The name of a notion, which leads to its page. */
export const Nom = ({ de }: { readonly de: Notion }) => (
  <a href={adresseDe(de)} lang={useLangueDeLaLoi()}>
    {typographier(de.label, 'fr')}
  </a>
)

/** A name or a path as programs write it; it may break after its underscores and slashes. */
export const NomTechnique = ({ de }: { readonly de: string }) => (
  <code translate={false}>
    {de.split(/(?<=[_/])/).map((mot, rang) => (
      <Fragment key={rang}>
        {rang > 0 && <wbr />}
        {mot}
      </Fragment>
    ))}
  </code>
)

/** Names in a list. Two rights may call two notions the same: the technical name tells them apart. */
export const Noms = ({ notions }: { readonly notions: readonly Notion[] }) => (
  <ul class="notions">
    {notions.map((notion) => (
      <li key={notion.name}>
        <Nom de={notion} />
        {notions.filter(({ label }) => label === notion.label).length > 1 && (
          <span class="doux">
            {' '}
            (<NomTechnique de={notion.name} />)
          </span>
        )}
      </li>
    ))}
  </ul>
)
