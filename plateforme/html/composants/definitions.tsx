import { type ComponentChildren, Fragment } from 'preact'

export interface Definition {
  readonly terme: string
  readonly valeur: ComponentChildren
}

export const Definitions = ({ entrees }: { readonly entrees: readonly Definition[] }) => (
  <dl class="definitions">
    {entrees.map(({ terme, valeur }) => (
      <Fragment key={terme}>
        <dt>{terme}</dt>
        <dd>{valeur}</dd>
      </Fragment>
    ))}
  </dl>
)
