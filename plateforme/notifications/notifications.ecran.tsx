import { type Context, Hono } from 'hono'
import { titulaires } from '../acces/matrice/groupes.ts'
import { transaction } from '../base/transaction.ts'
import { retourSur } from '../connexion/retour_sur.ts'
import { Pagination } from '../html/composants/pagination.tsx'
import { Vide } from '../html/composants/vide.tsx'
import { type Lecteur, lecteurDe } from '../html/lecteur.ts'
import { Page } from '../html/page.tsx'
import { rendre } from '../html/rendre.ts'
import { lireCle } from '../http/cle_de_page.ts'
import type { Contexte } from '../http/contexte.ts'
import { estUuid } from '../http/est_uuid.ts'
import type { Langue } from '../langues/langue.ts'
import { langueDe } from '../langues/langueDe.ts'
import { exigerMembre } from '../sessions/exiger.ts'
import type { Portes } from '../sessions/porte.ts'
import { LigneDeNotification } from './ligne.tsx'
import {
  cleDeNotification,
  listerNotifications,
  marquerToutLu,
  type Notification,
  ouvrirNotification,
} from './notifications.requetes.ts'
import { notificationsTextes } from './notifications.textes.ts'

interface EcranProps {
  readonly langue: Langue
  readonly lecteur: Lecteur | undefined
  readonly lignes: readonly Notification[]
  /** Of the pages after the first. */
  readonly suite: boolean
  readonly suivante: string | undefined
}

const Liste = ({ titre, liste }: { readonly titre: string; readonly liste: readonly Notification[] }) =>
  liste.length === 0 ? null : (
    <section>
      <h2>{titre}</h2>
      <ul class="notifications">
        {liste.map((notification) => (
          <LigneDeNotification key={notification.notification_id} notification={notification} />
        ))}
      </ul>
    </section>
  )

const Rien = ({ langue, suite }: Pick<EcranProps, 'langue' | 'suite'>) => {
  const mots = notificationsTextes[langue]
  return suite ? (
    <Vide titre={mots.fin}>
      <a href="/notifications">{mots.debut}</a>
    </Vide>
  ) : (
    <Vide titre={mots.rien}>
      <p>{mots.rien_quoi}</p>
    </Vide>
  )
}

const EcranNotifications = ({ langue, lecteur, lignes: notifications, suite, suivante }: EcranProps) => {
  const mots = notificationsTextes[langue]
  const nouvelles = notifications.filter(({ lue }) => !lue)
  return (
    <Page langue={langue} titre={mots.titre} chemin="/notifications" lecteur={lecteur} travail>
      <h1>{mots.titre}</h1>
      {notifications.length === 0 && <Rien langue={langue} suite={suite} />}
      {nouvelles.length > 0 && (
        <form method="post" action="/notifications/toutes-lues" class="actions">
          <button type="submit" class="bouton bouton-second">
            {mots.tout_marquer}
          </button>
        </form>
      )}
      <Liste titre={mots.non_lues} liste={nouvelles} />
      <Liste titre={mots.lues} liste={notifications.filter(({ lue }) => lue)} />
      <Pagination suivante={suivante && `/notifications?apres=${suivante}`} />
    </Page>
  )
}

/** What happened that concerns the reader: hers alone, as the base sees to it. */
export function routesNotifications({ base, identiteDe }: Portes) {
  const exiger = exigerMembre(identiteDe)

  async function ouvrir(c: Context<Contexte>, ou: (lien: string) => string): Promise<Response> {
    const membre = await exiger(c, titulaires)
    if (membre instanceof Response) return membre
    const id = c.req.param('id') ?? ''
    if (!estUuid(id)) return c.notFound()
    const lien = await transaction(base, membre.acteur, (t) => ouvrirNotification(t, id))
    return lien === undefined ? c.notFound() : c.redirect(ou(lien), 303)
  }

  return new Hono<Contexte>()
    .get('/notifications', async (c) => {
      const membre = await exiger(c, titulaires)
      if (membre instanceof Response) return membre
      const apres = lireCle(c.req.query('apres'), cleDeNotification)
      const page = await transaction(base, membre.acteur, (t) => listerNotifications(t, apres))
      const ecran = (
        <EcranNotifications langue={langueDe(c)} lecteur={lecteurDe(membre)} suite={apres !== undefined} {...page} />
      )
      return c.html(rendre(ecran))
    })
    .post('/notifications/toutes-lues', async (c) => {
      const membre = await exiger(c, titulaires)
      if (membre instanceof Response) return membre
      await transaction(base, membre.acteur, marquerToutLu)
      return c.redirect('/notifications', 303)
    })
    .post('/notifications/:id/ouvrir', (c) => ouvrir(c, retourSur))
    .post('/notifications/:id/lue', (c) => ouvrir(c, () => '/notifications'))
}
