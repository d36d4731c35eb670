import { useMots } from '../../langues/langue_actuelle.ts'
import { organisationsTextes } from '../organisations.textes.ts'

/** Its two groups apart, as they are checked: nine figures and five. */
export const Siret = ({ siret }: { readonly siret: string | null }) => {
  const mots = useMots(organisationsTextes)
  if (siret === null) return <>{mots.siret_inconnu}</>
  return <>{siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4')}</>
}
