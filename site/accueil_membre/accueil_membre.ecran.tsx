import { Hono } from 'hono'
import { titulaires } from '../../plateforme/acces/matrice/groupes.ts'
import { lecteurDe } from '../../plateforme/html/lecteur.ts'
import { Page } from '../../plateforme/html/page.tsx'
import { rendre } from '../../plateforme/html/rendre.ts'
import type { Contexte } from '../../plateforme/http/contexte.ts'
import type { Langue } from '../../plateforme/langues/langue.ts'
import { useMots } from '../../plateforme/langues/langue_actuelle.ts'
import { langueDe } from '../../plateforme/langues/langueDe.ts'
import { LigneDeNotification } from '../../plateforme/notifications/ligne.tsx'
import { exigerMembre } from '../../plateforme/sessions/exiger.ts'
import type { Identite } from '../../plateforme/sessions/identite.ts'
import type { Portes } from '../../plateforme/sessions/porte.ts'
import { accueilMembreTextes } from './accueil_membre.textes.ts'
import { AccueilDeLEnsemble } from './ensemble.tsx'
import { AccueilDeLEquipe } from './equipe.tsx'
import { type Accueil, lireLAccueil } from './lire.ts'
import { AChoisir, CeQuiEstOuvert } from './ouvert.tsx'
import { Panneau } from './panneau.tsx'
import { AccueilDuPilote } from './pilotage.tsx'

interface EcranProps {
  readonly langue: Langue
  readonly identite: Identite
  readonly accueil: Accueil
}

const Nouvelles = ({ nouvelles }: Pick<Accueil, 'nouvelles'>) => {
  const mots = useMots(accueilMembreTextes)
  return nouvelles.length === 0 ? null : (
    <Panneau id="nouvelles" titre={mots.nouvelles} lien={{ href: '/notifications', mots: mots.toutes }}>
      <ul class="notifications">
        {nouvelles.map((notification) => (
          <LigneDeNotification key={notification.notification_id} notification={notification} />
        ))}
      </ul>
    </Panneau>
  )
}

const LeTableau = ({ identite, accueil: { tableau } }: Pick<EcranProps, 'identite' | 'accueil'>) => {
  switch (tableau.sorte) {
    case 'equipe':
      return <AccueilDeLEquipe tableau={tableau.tableau} />
    case 'pilote':
      return <AccueilDuPilote pilotage={tableau.pilotage} />
    case 'ensemble':
      return <AccueilDeLEnsemble ensemble={tableau.ensemble} />
    case 'a_choisir':
      return <AChoisir adhesions={identite.adhesions} />
    default:
      return <CeQuiEstOuvert role={identite.acteur.role} />
  }
}

const EcranAccueil = ({ langue, identite, accueil }: EcranProps) => {
  const mots = accueilMembreTextes[langue]
  return (
    <Page
      langue={langue}
      titre={mots.titre}
      chemin="/accueil"
      lecteur={lecteurDe(identite)}
      personnel={accueil.tableau.sorte === 'equipe'}
      travail
    >
      <h1>{identite.prenom ? mots.bonjour({ nom: identite.prenom }) : mots.titre}</h1>
      <Nouvelles {...accueil} />
      <LeTableau identite={identite} accueil={accueil} />
    </Page>
  )
}

/** What each role opens first. */
export function routesAccueilMembre({ base, identiteDe }: Portes) {
  const exiger = exigerMembre(identiteDe)
  return new Hono<Contexte>().get('/accueil', async (c) => {
    const identite = await exiger(c, [...titulaires, 'personne'])
    if (identite instanceof Response) return identite
    if (identite.acteur.role === 'personne') return c.redirect('/mon-espace', 303)
    const accueil = await lireLAccueil(base, identite)
    return c.html(rendre(<EcranAccueil langue={langueDe(c)} identite={identite} accueil={accueil} />))
  })
}
