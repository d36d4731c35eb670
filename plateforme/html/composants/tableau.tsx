import type { ComponentChildren } from 'preact'
import { useMots } from '../../langues/langue_actuelle.ts'
import { Signe } from '../signe.tsx'
import { composantsTextes } from './composants.textes.ts'

export interface Colonne<Ligne> {
  readonly cle: string
  readonly titre: string
  readonly cellule: (ligne: Ligne) => ComponentChildren
  /** Names the row: read with each of its cells, and the head of its card on a phone. */
  readonly entete?: boolean
  readonly nombre?: boolean
  readonly tri?: { readonly href: string; readonly sens?: 'croissant' | 'decroissant' | undefined }
}

interface TableauProps<Ligne> {
  readonly legende: string
  /** A heading above says the same: the caption is then for voices alone. */
  readonly titre?: boolean
  readonly colonnes: readonly Colonne<Ligne>[]
  readonly lignes: readonly Ligne[]
  readonly cle: (ligne: Ligne) => string
}

const sensAria = { croissant: 'ascending', decroissant: 'descending' } as const

interface ColonneNue {
  readonly titre: string
  readonly tri?: Colonne<never>['tri'] | undefined
}

const LienDeTri = ({ titre, tri }: ColonneNue) =>
  tri ? (
    <a class="tri" href={tri.href}>
      {titre}
      {tri.sens && <Signe nom={tri.sens} />}
    </a>
  ) : (
    <>{titre}</>
  )

/** On a phone the heads of the columns are hidden: their sorts are offered above the cards. */
const Tris = ({ colonnes }: { readonly colonnes: readonly ColonneNue[] }) => {
  const triables = colonnes.filter(({ tri }) => tri)
  const mots = useMots(composantsTextes)
  if (triables.length === 0) return null
  return (
    <ul class="tris" aria-label={mots.trier}>
      {triables.map((colonne) => (
        <li key={colonne.titre}>
          <LienDeTri {...colonne} />
        </li>
      ))}
    </ul>
  )
}

const Cellule = <Ligne,>({ colonne, ligne }: { readonly colonne: Colonne<Ligne>; readonly ligne: Ligne }) =>
  colonne.entete ? (
    <th scope="row" role="rowheader">
      {colonne.cellule(ligne)}
    </th>
  ) : (
    <td role="cell" data-titre={colonne.titre} class={colonne.nombre ? 'nombre' : undefined}>
      <span>{colonne.cellule(ligne)}</span>
    </td>
  )

/** A table that becomes cards under 640 px. The roles are spelled out because `display` takes them away. */
export const Tableau = <Ligne,>({ legende, titre, colonnes, lignes, cle }: TableauProps<Ligne>) => (
  <>
    <Tris colonnes={colonnes} />
    <table class="tableau" role="table">
      <caption class={titre ? 'invisible' : undefined}>{legende}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {colonnes.map((colonne) => (
            <th
              key={colonne.cle}
              scope="col"
              role="columnheader"
              class={colonne.nombre ? 'nombre' : undefined}
              aria-sort={colonne.tri?.sens && sensAria[colonne.tri.sens]}
            >
              <LienDeTri titre={colonne.titre} tri={colonne.tri} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lignes.map((ligne) => (
          <tr key={cle(ligne)} role="row">
            {colonnes.map((colonne) => (
              <Cellule key={colonne.cle} colonne={colonne} ligne={ligne} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </>
)
