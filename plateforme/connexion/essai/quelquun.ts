import { TOTP } from 'otpauth'
import { z } from 'zod'
import type { BaseDEssai } from '../../base/essai/base.ts'
import { navigateurDEssai } from '../../html/essai/navigateur.ts'
import { routesConnexion } from '../connexion.ecran.ts'
import { authentificateur, type Ecarts } from '../passkey/essai/authentificateur.ts'
import { compteDEssai, entrerParLien, reglagesDEssai } from './connexion.ts'

// A step of thirty seconds never ends in the middle of a test.
const maintenant = new Date('2026-11-24T08:00:10Z')

export const site = { rpID: 'localhost', origine: 'http://localhost:3000' }
export const facteur = '/connexion/second-facteur'

const schemaOptions = z.object({ challenge: z.string(), user: z.object({ id: z.string() }).exactOptional() })

/** What a page asks a key to sign. */
export const lireOptions = (texte: string) => schemaOptions.parse(JSON.parse(texte))

export const code = (secret: string, ecart = 0) =>
  new TOTP({ secret }).generate({ timestamp: maintenant.getTime() + ecart * 30_000 })

export const secretDe = (page: string) => (/<code[^>]*>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1] ?? '').replaceAll(' ', '')

/** Somebody whose pages are about people, in by a link alone. */
export interface Quelquun {
  readonly compte: string
  readonly courriel: string
  readonly chez: ReturnType<typeof navigateurDEssai>
}

export const jetonDe = ({ chez }: Quelquun) => chez.cookies.get('juste_droit')

export function quelquunDEssai(essai: BaseDEssai) {
  const { proprietaire } = essai
  const app = routesConnexion(reglagesDEssai(essai, { maintenant: () => maintenant }))

  return {
    app,
    faible: async (retour = '/') => {
      const { compte, courriel } = await compteDEssai(proprietaire, ['national'])
      const chez = navigateurDEssai(app)
      const suite = await entrerParLien(chez, proprietaire, courriel, retour)
      return { compte, courriel, chez, suite }
    },
    avecApplication: async ({ chez }: Quelquun) => {
      const secret = secretDe((await chez.lire('/connexion/application')).texte)
      const suite = await chez.envoyer('/connexion/application', { code: code(secret), retour: '/' })
      return { secret, suite }
    },
    avecCle: async ({ chez }: Quelquun, cle = authentificateur(site), ecarts: Ecarts = {}) => {
      const options = lireOptions((await chez.envoyer('/connexion/cle/options')).texte)
      const reponse = cle.creer(options, ecarts)
      const suite = await chez.envoyer('/connexion/cle', { reponse, nom: ' Ordinateur  du bureau ', retour: '/' })
      return { cle, suite }
    },
    /** The same account, in by a link from another browser. */
    revenir: async ({ courriel }: Quelquun, retour = '/') => {
      const chez = navigateurDEssai(app)
      await entrerParLien(chez, proprietaire, courriel, retour)
      return { chez }
    },
    estForte: async ({ compte }: Quelquun) => {
      const { rows } = await proprietaire.query<{ forte: boolean }>(
        'select forte from session where compte_id = $1 order by cree_le desc limit 1',
        [compte],
      )
      return rows[0]?.forte
    },
  }
}
