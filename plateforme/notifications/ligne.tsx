import { z } from 'zod'
import { ecrireDate } from '../langues/dates.ts'
import { useLangue, useMots } from '../langues/langue_actuelle.ts'
import type { Notification } from './notifications.requetes.ts'
import { notificationsTextes } from './notifications.textes.ts'
import { sortesTextes } from './sortes.textes.ts'

const details = z.object({
  organisation: z.string().optional().catch(undefined),
  territoire: z.string().optional().catch(undefined),
  echeance: z.iso.date().optional().catch(undefined),
  nombre: z.int().optional().catch(undefined),
})

const jour = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })

function Quoi({ sorte }: Pick<Notification, 'sorte'>) {
  const mots: Readonly<Record<string, string>> = useMots(sortesTextes)
  return <strong>{Object.hasOwn(mots, sorte) ? mots[sorte] : sorte.replaceAll('_', ' ')}</strong>
}

const Details = ({ notification: { donnees, cree_le } }: LigneProps) => {
  const mots = useMots(notificationsTextes)
  const langue = useLangue()
  const { organisation, territoire, echeance, nombre } = details.parse(donnees)
  const dits = [
    organisation && mots.organisation({ nom: organisation }),
    territoire && mots.territoire({ nom: territoire }),
    nombre !== undefined && mots.nombre({ n: nombre }),
    echeance && mots.echeance({ jour: ecrireDate(echeance, langue) }),
    mots.le({ jour: ecrireDate(jour.format(new Date(cree_le)), langue) }),
  ]
  return <span class="notification-details">{dits.filter(Boolean).join(' · ')}</span>
}

interface LigneProps {
  readonly notification: Notification
}

const Geste = ({ id, geste, libelle }: { readonly id: string; readonly geste: string; readonly libelle: string }) => (
  <form method="post" action={`/notifications/${id}/${geste}`}>
    <button type="submit" class="bouton bouton-lien" aria-describedby={`quoi-${id}`}>
      {libelle}
    </button>
  </form>
)

/** Opening is a form, not a link: it also says that it was read. */
export const LigneDeNotification = ({ notification }: LigneProps) => {
  const mots = useMots(notificationsTextes)
  const { notification_id: id, sorte, lue } = notification
  return (
    <li class={lue ? 'notification' : 'notification notification-non-lue'}>
      <p id={`quoi-${id}`}>
        <Quoi sorte={sorte} />
        <Details notification={notification} />
      </p>
      <div class="notification-gestes">
        <Geste id={id} geste="ouvrir" libelle={mots.ouvrir} />
        {!lue && <Geste id={id} geste="lue" libelle={mots.marquer} />}
      </div>
    </li>
  )
}
