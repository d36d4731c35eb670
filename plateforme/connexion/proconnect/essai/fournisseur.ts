import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Configuration, type KoaContextWithOIDC, default as Provider } from 'oidc-provider'
import type { ReglagesProconnect } from '../reglages.ts'
import { cle } from './signer.ts'

const siteDEssai = 'https://droits.exemple.fr'
export const adresse_retour = `${siteDEssai}/connexion/proconnect/retour`
export const adresseDeconnexion = `${siteDEssai}/deconnexion/retour`
export const deuxFacteurs = 'https://proconnect.gouv.fr/assurance/consistency-checked-2fa'

export const camille = {
  given_name: 'Camille',
  usual_name: 'Durand',
  email: 'Camille.Durand@ccas.valdroit.example',
  uid: '4512',
  siret: '13002526500013',
  idp_id: '71144ab3-ee1a-4401-b7b3-79b44f7daeeb',
}

export interface FournisseurDEssai {
  readonly reglages: ReglagesProconnect
  /** What the next person says of themselves; `refuse` is one who gives up. */
  dire(identite: Readonly<Record<string, string>> | 'refuse'): void
  /** Changes what leaves by a route (`token`, `userinfo`…), as a thief on the way or a broken provider would. */
  alterer(route: string, changer: (corps: unknown) => unknown): void
  tomber(route: string): void
  retablir(): void
  arreter(): Promise<void>
}

const client = { client: 'juste-droit', secret: 'un-secret-d-essai-assez-long' }

const configurer = (site: string, identite: () => Readonly<Record<string, string>>): Configuration => ({
  clients: [
    {
      client_id: client.client,
      client_secret: client.secret,
      redirect_uris: [`${site}/connexion/proconnect/retour`],
      post_logout_redirect_uris: [`${site}/deconnexion/retour`],
      token_endpoint_auth_method: 'client_secret_post',
      userinfo_signed_response_alg: 'RS256',
    },
  ],
  jwks: { keys: [cle.privee] },
  cookies: { keys: ['essai'] },
  pkce: { required: () => true },
  acrValues: ['eidas1', deuxFacteurs],
  scopes: ['openid', 'given_name', 'usual_name', 'email', 'uid', 'siret', 'idp_id'],
  claims: {
    openid: ['sub'],
    given_name: ['given_name'],
    usual_name: ['usual_name'],
    email: ['email'],
    uid: ['uid'],
    siret: ['siret'],
    idp_id: ['idp_id'],
    sid: null,
    acr: null,
    amr: null,
    auth_time: null,
  },
  features: {
    devInteractions: { enabled: false },
    jwtUserinfo: { enabled: true },
    claimsParameter: { enabled: true },
    rpInitiatedLogout: { enabled: true },
  },
  ttl: { AuthorizationCode: 30, AccessToken: 60, IdToken: 60, Interaction: 600, Session: 600, Grant: 600 },
  interactions: { url: (_, { uid }) => `/entrer/${uid}` },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...identite() }) }),
})

/** A real provider, on a port of this machine, that answers as ProConnect does: signed userinfo, PKCE, its claims. */
export async function fournisseurDEssai(site = siteDEssai): Promise<FournisseurDEssai> {
  let identite: Readonly<Record<string, string>> | 'refuse' = camille
  const changements = new Map<string, (corps: unknown) => unknown>()
  const pannes = new Set<string>()

  const serveur = createServer()
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
  const lieu = serveur.address()
  if (lieu === null || typeof lieu === 'string') throw new Error('Le fournisseur d’essai n’a pas de port.')
  const adresse = `http://127.0.0.1:${lieu.port}`

  const fournisseur = new Provider(
    adresse,
    configurer(site, () => (identite === 'refuse' ? {} : identite)),
  )
  fournisseur.use(async (ctx: KoaContextWithOIDC, next) => {
    await next()
    const route = ctx.oidc?.route ?? ''
    const changer = changements.get(route)
    if (changer) ctx.body = changer(ctx.body)
    if (pannes.has(route)) Object.assign(ctx, { status: 502, type: 'html', body: '<h1>502</h1>' })
  })
  const servir = fournisseur.callback()
  serveur.on('request', (requete, reponse) => {
    void (requete.url?.startsWith('/entrer/')
      ? entrer(fournisseur, identite, requete, reponse)
      : servir(requete, reponse))
  })

  return {
    reglages: { adresse, ...client },
    dire: (autre) => void (identite = autre),
    alterer: (route, changer) => void changements.set(route, changer),
    tomber: (route) => void pannes.add(route),
    retablir: () => {
      changements.clear()
      pannes.clear()
      identite = camille
    },
    arreter: () =>
      new Promise((arrete) => {
        serveur.close(() => arrete())
        serveur.closeAllConnections()
      }),
  }
}

/** The screen of the identity provider, where everybody is recognised and nothing is asked. */
async function entrer(
  fournisseur: Provider,
  identite: Readonly<Record<string, string>> | 'refuse',
  requete: IncomingMessage,
  reponse: ServerResponse,
) {
  if (identite === 'refuse') return fournisseur.interactionFinished(requete, reponse, { error: 'access_denied' })
  const { params } = await fournisseur.interactionDetails(requete, reponse)
  const grant = new fournisseur.Grant({ accountId: 'agent-4512', clientId: client.client })
  grant.addOIDCScope(String(params['scope']))
  grant.addOIDCClaims(['amr', 'acr'])
  const demandes = typeof params['acr_values'] === 'string' ? params['acr_values'] : 'eidas1'
  return fournisseur.interactionFinished(requete, reponse, {
    login: {
      accountId: 'agent-4512',
      amr: ['pwd', 'totp', 'mfa'],
      acr: demandes.split(' ')[0] ?? '',
    },
    consent: { grantId: await grant.save() },
  })
}
