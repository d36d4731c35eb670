import { createTransport } from 'nodemailer'
import type { SMTPTransportOptions } from 'nodemailer/lib/smtp-transport'
import { estAdresseSeule } from './adresse_seule.ts'
import type { Expediteur } from './expediteur.ts'
import { type Issue, issueDe } from './issue.ts'
import type { Lettre } from './lettres/lettre.ts'

export interface LettreAdressee extends Lettre {
  readonly courriel_id: string
  readonly destinataire: string
}

export type Expedier = (lettre: LettreAdressee, signal: AbortSignal) => Promise<Issue>

/**
 * Hands letters to the server: one letter, one recipient. The library reads lists in whatever it is given, objects too;
 * an address that the table should not have let in stops here.
 */
export function versServeur(options: SMTPTransportOptions, expediteur: Expediteur): Expedier {
  const transport = createTransport(options)
  const domaine = expediteur.address.split('@').at(-1) ?? 'localhost'
  return async ({ courriel_id, destinataire, sujet, texte }, signal) => {
    if (!estAdresseSeule(destinataire)) return { sorte: 'refusee', code: 'ADRESSE' }
    try {
      await transport.sendMail({
        from: { ...expediteur },
        to: { name: '', address: destinataire },
        envelope: { from: expediteur.address, to: [destinataire] },
        subject: sujet,
        text: texte,
        // The same if it leaves twice: mail programs show it once.
        messageId: `<${courriel_id}@${domaine}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        xMailer: false,
        signal,
      })
      return { sorte: 'envoyee' }
    } catch (erreur) {
      return issueDe(erreur)
    }
  }
}
