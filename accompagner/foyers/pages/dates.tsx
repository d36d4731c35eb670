import { Definitions } from '../../../plateforme/html/composants/definitions.tsx'
import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { dossierTextes } from '../dossier.textes.ts'
import { adresse_du_dossier, type Dossier } from '../dossier.ts'
import { motsTextes } from '../mots.textes.ts'

/** The clocks of a file: gathered, told, erased. */
export const SectionDates = ({ foyer, titre }: Pick<Dossier, 'foyer' | 'titre'>) => {
  const mots = useMots(dossierTextes)
  const dits = useMots(motsTextes)
  const langue = useLangue()
  const { recueilli_le, origine, informe_le, informe_par, efface_le } = foyer
  const informe = () => {
    if (informe_le === null) return mots.pas_informe
    const date = ecrireDate(informe_le, langue)
    return informe_par === null ? date : mots.informe_le({ date, maniere: dits[`informe_${informe_par}`] })
  }
  return (
    <section class="partie-de-page">
      <h2>{mots.dates}</h2>
      <Definitions
        entrees={[
          { terme: mots.recueilli, valeur: ecrireDate(recueilli_le, langue) },
          { terme: mots.origine, valeur: dits[`origine_${origine}`] },
          { terme: mots.informe, valeur: informe() },
          {
            terme: mots.effacement,
            valeur: efface_le === null ? mots.pas_efface : mots.efface_le({ date: ecrireDate(efface_le, langue) }),
          },
        ]}
      />
      {titre.sorte === 'suivi' && (
        <p>
          <a href={adresse_du_dossier(foyer, 'informer')}>{mots.informer}</a>
        </p>
      )}
    </section>
  )
}
