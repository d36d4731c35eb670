import { z } from 'zod'
import { lireExpediteur } from './courriel/expediteur.ts'
import { lireServeurSmtp } from './courriel/serveur_smtp.ts'
import { estMachineLocale } from './machine_locale.ts'

const entier = (nom: string, min: number, max: number, defaut: number) => {
  const message = `${nom} doit être un nombre entier entre ${min} et ${max}`
  return z.coerce.number(message).int(message).min(min, message).max(max, message).default(defaut)
}

const url = (nom: string, protocole: RegExp, exemple: string) =>
  z.url({ protocol: protocole, error: `${nom} doit être une adresse comme ${exemple}` }).optional()

/** What is said in clear on the network can be read and changed on the way; on this very machine there is no way. */
const estProtegee = (adresse: string) => {
  if (!URL.canParse(adresse)) return false
  const { protocol, hostname } = new URL(adresse)
  return protocol === 'https:' || estMachineLocale(hostname)
}

const niveaux = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

const champs = z.object({
  ADRESSE: z.string('ADRESSE doit être un nom de machine ou une adresse IP').default('127.0.0.1'),
  PORT: entier('PORT', 0, 65_535, 3000),
  ADRESSE_PUBLIQUE: url('ADRESSE_PUBLIQUE', /^https?$/, 'https://droits.exemple.fr'),
  CODE_SOURCE: url('CODE_SOURCE', /^https?$/, 'https://forge.exemple.fr/juste-droit'),
  DATABASE_URL: url('DATABASE_URL', /^postgres(ql)?$/, 'postgresql://utilisateur:secret@machine:5432/juste_droit'),
  CONNEXIONS_MAX: entier('CONNEXIONS_MAX', 1, 500, 10),
  DOSSIER_DONNEES: z.string('DOSSIER_DONNEES doit être le chemin d’un dossier').default('./donnees'),
  NIVEAU_JOURNAL: z.enum(niveaux, `NIVEAU_JOURNAL doit être l’un de ces mots : ${niveaux.join(', ')}`).default('info'),
  TAILLE_MAX_ENVOI: entier('TAILLE_MAX_ENVOI', 1024, 1_073_741_824, 1_048_576),
  SMTP_URL: url('SMTP_URL', /^smtps?$/, 'smtp://utilisateur:secret@smtp.exemple.fr:587').superRefine((adresse, c) => {
    // Checks go on after the first has failed.
    if (adresse === undefined || !URL.canParse(adresse)) return
    const serveur = lireServeurSmtp(adresse)
    if (serveur.sorte === 'refuse') c.addIssue(serveur.cause)
  }),
  EXPEDITEUR: z
    .string()
    .refine(
      (texte) => lireExpediteur(texte) !== undefined,
      'EXPEDITEUR doit être une adresse comme Juste Droit <droits@exemple.fr>',
    )
    .optional(),
  PROCONNECT_URL: url('PROCONNECT_URL', /^https?$/, 'https://auth.agentconnect.gouv.fr/api/v2').refine(
    (adresse) => adresse === undefined || estProtegee(adresse),
    'PROCONNECT_URL doit commencer par https://',
  ),
  PROCONNECT_CLIENT: z.string().optional(),
  PROCONNECT_SECRET: z.string().optional(),
})

const deProconnect = ['PROCONNECT_URL', 'PROCONNECT_CLIENT', 'PROCONNECT_SECRET'] as const

const schema = champs
  .refine(
    (lue) => new Set(deProconnect.map((nom) => lue[nom] === undefined)).size === 1,
    'PROCONNECT_URL, PROCONNECT_CLIENT et PROCONNECT_SECRET se donnent tous les trois, ou aucun',
  )
  .refine(
    ({ SMTP_URL, EXPEDITEUR }) => (SMTP_URL === undefined) === (EXPEDITEUR === undefined),
    'SMTP_URL et EXPEDITEUR se donnent tous les deux, ou aucun',
  )
  .refine(
    ({ SMTP_URL, ADRESSE_PUBLIQUE }) => SMTP_URL === undefined || ADRESSE_PUBLIQUE !== undefined,
    'SMTP_URL demande aussi ADRESSE_PUBLIQUE : les lettres portent des liens vers le site',
  )

export type Configuration = z.infer<typeof schema>

export type LectureConfiguration =
  | { readonly sorte: 'lue'; readonly configuration: Configuration }
  | { readonly sorte: 'refusee'; readonly messages: readonly string[] }

/** Values are never repeated in the messages: an address of the base carries its password. */
export function lireConfiguration(environnement: Readonly<Record<string, string | undefined>>): LectureConfiguration {
  // In a `.env` or a unit file, `PORT=` means "not set".
  const remplies = Object.entries(environnement).filter(([, valeur]) => valeur?.trim() !== '')
  const lecture = schema.safeParse(Object.fromEntries(remplies))
  if (lecture.success) return { sorte: 'lue', configuration: lecture.data }
  return { sorte: 'refusee', messages: [...new Set(lecture.error.issues.map((defaut) => defaut.message))] }
}
