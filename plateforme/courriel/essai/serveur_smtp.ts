import { text } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export interface Recue {
  readonly de: string
  readonly vers: readonly string[]
  /** As it came, headers first. */
  readonly brute: string
  readonly chiffree: boolean
  readonly compte: string | undefined
}

export interface ServeurDEssai {
  readonly port: number
  readonly recues: readonly Recue[]
  /** What the server answers to the next recipients and texts; nothing: it takes them. */
  readonly refuser: (quand: 'destinataire' | 'texte', code: number | undefined, mots?: string) => void
  readonly fermer: () => Promise<void>
}

const motDePasse = 'sésame à 100 %'

/** A real server of mail on a free port of this machine. It signs its own certificate, as local ones do. */
export async function serveurSmtp(options: SMTPServerOptions = {}): Promise<ServeurDEssai> {
  const recues: Recue[] = []
  const refus = new Map<string, Error>()
  const serveur = new SMTPServer({
    authOptional: true,
    logger: false,
    ...options,
    onAuth: ({ username, password }, _, rendre) =>
      password === motDePasse ? rendre(null, { user: username }) : rendre(refusDe(535, '5.7.8 Non')),
    onRcptTo: (_, __, rendre) => rendre(refus.get('destinataire') ?? null),
    onData: (flux, session, rendre) => {
      void text(flux).then((brute) => {
        const non = refus.get('texte')
        if (non) return rendre(non)
        const { mailFrom, rcptTo } = session.envelope
        const de = mailFrom ? mailFrom.address : ''
        const vers = rcptTo.map(({ address }) => address)
        recues.push({ de, vers, brute, chiffree: session.secure, compte: session.user || undefined })
        return rendre()
      })
    },
  })
  serveur.on('error', () => {})
  const port = await new Promise<number>((resolve) => {
    const ecoute = serveur.listen(0, '127.0.0.1', () => {
      const adresse = ecoute.address()
      resolve(adresse !== null && typeof adresse === 'object' ? adresse.port : 0)
    })
  })
  return {
    port,
    recues,
    refuser: (quand, code, mots = '') => {
      if (code === undefined) refus.delete(quand)
      else refus.set(quand, refusDe(code, mots))
    },
    fermer: () => new Promise((resolve) => serveur.close(() => resolve())),
  }
}

const refusDe = (responseCode: number, mots: string) => Object.assign(new Error(mots), { responseCode })

export const adresseSmtp = (port: number, secret = motDePasse): string =>
  `smtp://agent:${encodeURIComponent(secret)}@127.0.0.1:${port}`
