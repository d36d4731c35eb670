import type { DatedValue } from '../../../moteur/expression/schedule.ts'
import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import { useLangue } from '../../../plateforme/langues/langue_actuelle.ts'
import { notionTextes } from './notion.textes.ts'

/** When a value was last checked, and against what: a lawyer does not trust a copy as much as the text. */
export const Verification = ({ de }: { readonly de: DatedValue }) => {
  const langue = useLangue()
  return (
    <>
      {ecrireDate(de.checked, langue)}, {notionTextes[langue][`contre_${de.against}`]}
    </>
  )
}
