import { Choix } from '../../../plateforme/html/composants/choix.tsx'
import { ChampJour } from '../../../plateforme/html/composants/dates.tsx'
import type { Choisissable } from '../../../plateforme/html/composants/selection.tsx'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { champ, type Recu } from '../../travail/champ.ts'
import { parties_du_jour } from '../../travail/jour.ts'
import { dossierTextes } from '../dossier.textes.ts'
import { foyersTextes } from '../foyers.textes.ts'
import { manieres_d_informer } from '../foyers.ts'
import { motsTextes } from '../mots.textes.ts'

interface Props {
  readonly recu: Recu
  readonly erreur: (nom: string) => string | undefined
  /** When a file is opened, the person may still have to be told. */
  readonly pas_encore: boolean
}

/** When the person was told who holds what, and how. */
export const ChampsInformation = ({ recu, erreur, pas_encore }: Props) => {
  const mots = useMots(foyersTextes)
  const dossier = useMots(dossierTextes)
  const dits = useMots(motsTextes)
  const manieres: readonly Choisissable[] = manieres_d_informer.map((valeur) => ({
    valeur,
    libelle: dits[`informe_${valeur}`],
  }))
  return (
    <>
      <Choix
        nom="informe_par"
        libelle={mots.informee}
        aide={mots.informee_quoi}
        valeur={champ(recu, 'informe_par') || (pas_encore ? 'non' : undefined)}
        erreur={erreur('informe_par')}
        options={pas_encore ? [{ valeur: 'non', libelle: mots.pas_encore }, ...manieres] : manieres}
      />
      <ChampJour
        nom="informe_le"
        libelle={dossier.informer_le}
        valeur={parties_du_jour(recu, 'informe_le')}
        erreur={erreur('informe_le')}
        facultatif={pas_encore}
      />
    </>
  )
}
