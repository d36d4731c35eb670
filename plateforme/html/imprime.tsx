import { ecrireDate } from '../langues/dates.ts'
import { useLangue, useMots } from '../langues/langue_actuelle.ts'
import { cadreTextes } from './cadre.textes.ts'
import type { Lecteur } from './lecteur.ts'

const jour = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })

interface ImprimeProps {
  readonly lecteur: Lecteur
  /** The page of a person's file. */
  readonly personnel?: boolean | undefined
}

/** Shown on paper alone: a sheet left on a table says whose it is. */
export const Imprime = ({ lecteur: { nom, organisation, le }, personnel }: ImprimeProps) => {
  const mots = useMots(cadreTextes)
  const qui = [nom, organisation].filter(Boolean).join(', ')
  return (
    <div class="imprime">
      <p>{mots.imprime({ jour: ecrireDate(jour.format(le), useLangue()), nom: qui })}</p>
      {personnel && <p>{mots.imprime_personnel}</p>}
    </div>
  )
}
