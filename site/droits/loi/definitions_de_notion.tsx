import type { Input, Rule } from '../../../moteur/expression/variable.ts'
import { type Definition, Definitions } from '../../../plateforme/html/composants/definitions.tsx'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { fichierSource } from './fichier_source.ts'
import type { Notion } from './lectures.ts'
import { NomTechnique } from './nom.tsx'
import { notionTextes } from './notion.textes.ts'
import { unitesTextes } from './unites.textes.ts'

interface Props {
  readonly notion: Notion
  /** What only this sort of notion says, between its unit and its file. */
  readonly propres?: readonly Definition[]
}

const estLuePourQuelquun = (notion: Notion): notion is Rule | Input => 'kind' in notion

/** What every notion says of itself: its technical name, for whom, its unit, the file it is written in. */
export const DefinitionsDeNotion = ({ notion, propres = [] }: Props) => {
  const mots = useMots(notionTextes)
  const unites = useMots(unitesTextes)
  const fichier = fichierSource(notion)
  const pour = estLuePourQuelquun(notion)
    ? [
        { terme: mots.se_lit_pour, valeur: unites[notion.entity] },
        { terme: mots.periode, valeur: unites[notion.periodicity] },
      ]
    : []
  const entrees: readonly Definition[] = [
    { terme: mots.nom, valeur: <NomTechnique de={notion.name} /> },
    { terme: mots.unite, valeur: unites[notion.unit] },
    ...pour,
    ...propres,
    ...(fichier ? [{ terme: mots.source, valeur: <NomTechnique de={fichier} /> }] : []),
  ]
  return <Definitions entrees={entrees} />
}
