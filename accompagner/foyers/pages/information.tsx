import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import type { Foyer } from '../foyers.ts'
import { informationTextes } from '../information.textes.ts'
import { motsTextes } from '../mots.textes.ts'
import { Paragraphes } from './paragraphes.tsx'

/** Who holds what, why, until when, and what one can do about it. */
export const Information = ({ foyer }: { readonly foyer: Foyer }) => {
  const mots = useMots(informationTextes)
  const dits = useMots(motsTextes)
  const langue = useLangue()
  const { organisation, origine, efface_le } = foyer
  const duree = efface_le === null ? mots.duree_demarche : mots.duree({ date: ecrireDate(efface_le, langue) })
  return (
    <>
      <h2>{mots.qui_titre}</h2>
      <Paragraphes mots={mots.qui({ organisation })} />
      <h2>{mots.pourquoi_titre}</h2>
      <Paragraphes mots={mots.pourquoi} />
      <h2>{mots.quoi_titre}</h2>
      <Paragraphes mots={mots.quoi({ origine: dits[`origine_${origine}`] })} />
      <h2>{mots.duree_titre}</h2>
      <Paragraphes mots={duree} />
      <h2>{mots.droits_titre}</h2>
      <Paragraphes mots={mots.droits} />
      <Paragraphes mots={mots.comment({ organisation })} />
      <Paragraphes mots={mots.cnil} />
    </>
  )
}
