import type { Deliberation } from '../../../droits/local/aide.ts'
import { Definitions } from '../../../plateforme/html/composants/definitions.tsx'
import { Tableau } from '../../../plateforme/html/composants/tableau.tsx'
import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { aidesTextes } from '../aides.textes.ts'
import type { VersionEcrite } from '../droits_locaux.ts'
import { quand } from './quand.ts'

export const Vote = ({ reference, date, lien }: Deliberation) => {
  const mots = useMots(aidesTextes)
  const dite = mots.votee_le({ reference, date: ecrireDate(date, useLangue()) })
  return lien ? <a href={lien}>{dite}</a> : <>{dite}</>
}

interface Props {
  readonly deliberation: Deliberation
  readonly versions: readonly VersionEcrite[]
  readonly adresse: string
  readonly aujourd_hui: string
}

/** The vote of the version shown, then every version with its dates: the latest first. */
export const Provenance = ({ deliberation, versions, adresse, aujourd_hui }: Props) => {
  const mots = useMots(aidesTextes)
  const langue = useLangue()
  return (
    <section class="partie-de-page">
      <h2>{mots.d_ou}</h2>
      <Definitions entrees={[{ terme: mots.deliberation, valeur: <Vote {...deliberation} /> }]} />
      {versions.length > 0 && (
        <Tableau
          legende={mots.versions}
          colonnes={[
            {
              cle: 'numero',
              titre: mots.version,
              cellule: ({ numero }) => <a href={`${adresse}?version=${numero}`}>{mots.numero({ numero })}</a>,
              entete: true,
            },
            { cle: 'periode', titre: mots.periode, cellule: (version) => quand(version, aujourd_hui, langue) },
            {
              cle: 'deliberation',
              titre: mots.deliberation,
              cellule: (version) => <Vote {...version.description.deliberation} />,
            },
          ]}
          lignes={versions.toReversed()}
          cle={({ numero }) => String(numero)}
        />
      )}
    </section>
  )
}
