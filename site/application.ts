import type { Hono } from 'hono'
import { routesEspace } from '../accompagner/espace_personne/espace.ecran.tsx'
import { routesFoyers } from '../accompagner/foyers/foyers.ecran.tsx'
import { routesRgpd } from '../accompagner/rgpd/rgpd.ecran.tsx'
import { routesDroitsLocaux } from '../piloter/droits_locaux/droits_locaux.ecran.tsx'
import { droits_locaux_de } from '../piloter/droits_locaux/publiees.ts'
import { routesPerimetre } from '../piloter/perimetre/perimetre.ecran.tsx'
import { routesApiDuTerritoire } from '../piloter/perimetre/perimetre.routes.ts'
import { routesTerritoires } from '../piloter/territoires/territoires.ecran.tsx'
import { routesAcces } from '../plateforme/acces/acces.ecran.tsx'
import { routesEquipe } from '../plateforme/adhesions/equipe.ecran.tsx'
import { routesInvitation } from '../plateforme/adhesions/invitation.ecran.tsx'
import { routesAide } from '../plateforme/aide/aide.ecran.tsx'
import type { Configuration } from '../plateforme/configuration.ts'
import { routesConnexion } from '../plateforme/connexion/connexion.ecran.ts'
import { preparerConnexion } from '../plateforme/connexion/preparer.ts'
import { routesEffacements } from '../plateforme/effacement/effacements.ecran.tsx'
import { routesAffichage } from '../plateforme/html/affichage/affichage.ecran.tsx'
import { poserCadre } from '../plateforme/html/cadre_en_cours.ts'
import { adresseActif } from '../plateforme/http/actifs.ts'
import { creerApplication } from '../plateforme/http/application.ts'
import type { Contexte } from '../plateforme/http/contexte.ts'
import type { Journal } from '../plateforme/http/journal.ts'
import { routesSante } from '../plateforme/http/sante.ecran.tsx'
import { routesJournal } from '../plateforme/journal/journal.ecran.tsx'
import { routesNotifications } from '../plateforme/notifications/notifications.ecran.tsx'
import { routesOrganisations } from '../plateforme/organisations/organisations.ecran.tsx'
import { routesRecherche } from '../plateforme/recherche/recherche.ecran.tsx'
import { acteurSelon, reconnaitre } from '../plateforme/sessions/reconnaitre.ts'
import { temoinDe } from '../plateforme/sessions/temoin.ts'
import { routesCalcul } from '../reperer/calcul/calcul.ecran.ts'
import { routesOpenfisca } from '../reperer/openfisca/openfisca.ecran.ts'
import { moisCourant } from '../reperer/simulateur/mois_courant.ts'
import { routesSimulateur } from '../reperer/simulateur/simulateur.ecran.tsx'
import { routesAccueil } from './accueil/accueil.ecran.tsx'
import { routesAccueilMembre } from './accueil_membre/accueil_membre.ecran.tsx'
import { boiteOuverte, routesBoite } from './boite/boite.ecran.tsx'
import { routesDroits } from './droits/droits.ecran.tsx'
import type { BasePrete } from './preparer_base.ts'
import { sources } from './recherche/sources.ts'
import { sections } from './sections.ts'
import { routesStyleguide } from './styleguide/styleguide.ecran.tsx'

/** Every page of the site, each given what it needs: to add one, write its `routes…` and mount it here. */
export const assembler = (
  configuration: Configuration,
  { base, portier, taches, embarquee }: Pick<BasePrete, 'base' | 'portier' | 'taches' | 'embarquee'>,
  journal: Journal,
): Hono<Contexte> => {
  const temoin = temoinDe(configuration.ADRESSE_PUBLIQUE?.startsWith('https:') ?? false)
  const identiteDe = reconnaitre(base, temoin)
  const acteurDe = acteurSelon(identiteDe)
  const maintenant = () => new Date()
  const portes = { base, identiteDe, adresse_publique: configuration.ADRESSE_PUBLIQUE, maintenant }
  const boite = boiteOuverte(configuration, embarquee)
  const courriel = configuration.SMTP_URL === undefined ? (boite ? 'boite' : 'absent') : 'serveur'
  const app = creerApplication(configuration, journal)
    .use(poserCadre(identiteDe))
    .route('/', routesAffichage())
    .route('/', routesAide())
    .route('/', routesRecherche({ ...portes, sources }))
    .route('/', routesAccueilMembre(portes))
    .route('/', routesNotifications(portes))
    .route('/', routesAccueil({ depot: configuration.CODE_SOURCE }))
    .route('/', routesTerritoires(base))
    .route('/', routesDroitsLocaux({ base, acteurDe }))
    .route(
      '/simulateur',
      routesSimulateur({ moisCourant, script: (langue) => adresseActif(`simulateur.${langue}.js`) }),
    )
    .route(
      '/',
      routesCalcul((territoire) => droits_locaux_de(base, territoire), [routesApiDuTerritoire(base)]),
    )
    .route('/', routesOrganisations(portes))
    .route('/', routesPerimetre(portes))
    .route('/', routesEquipe(portes))
    .route('/', routesInvitation({ ...portes, portier, temoin }))
    .route('/', routesFoyers({ ...portes, sections }))
    .route('/', routesRgpd(portes))
    .route('/', routesEspace({ ...portes, sections, portier, temoin }))
    .route('/', routesOpenfisca())
    .route('/droits', routesDroits())
    .route('/', routesStyleguide())
    .route('/', routesAcces(identiteDe))
    .route('/', routesJournal(portes))
    .route('/', routesEffacements(portes))
    .route('/', routesConnexion(preparerConnexion(configuration, { ...portes, portier, temoin, boite })))
    .route('/', routesSante(base, courriel))
  return boite ? app.route('/', routesBoite({ portier, taches, maintenant })) : app
}
