import { programme } from '../../plateforme/base/acteur.ts'
import { type Transaction, transaction } from '../../plateforme/base/transaction.ts'
import { fermer_compte, listerComptes } from '../../plateforme/comptes/comptes.requetes.ts'
import type { Configuration } from '../../plateforme/configuration.ts'
import { configurer } from '../configurer.ts'
import { preparerBase } from '../preparer_base.ts'
import { type Demande, inviterLePremier, lireDemande } from './comptes/inviter.ts'
import { lireOptions } from './options.ts'

interface Issue {
  readonly code: number
  readonly mots: string
}

type Travail = (t: Transaction, configuration: Configuration) => Promise<Issue>

/** The first account of an instance has nobody to invite it; and who runs the site closes the one that must be. */
export async function executer([verbe, ...mots]: readonly string[]): Promise<number> {
  const travail = lire(verbe, mots)
  if ('refus' in travail) {
    console.error(travail.refus)
    return 2
  }
  const configuration = configurer()
  if (configuration === undefined) return 2
  const preparation = await preparerBase(configuration, 'rejoindre')
  if (preparation.sorte === 'refusee') {
    console.error(preparation.message)
    return 1
  }
  const { taches, fermer } = preparation.prete
  try {
    const { code, mots: dits } = await transaction(taches, programme, (t) => travail.faire(t, configuration))
    if (code === 0) console.log(dits)
    else console.error(dits)
    return code
  } finally {
    await fermer()
  }
}

type Lecture = { readonly faire: Travail } | { readonly refus: string }

function lire(verbe: string | undefined, mots: readonly string[]): Lecture {
  if (verbe === 'lister')
    return mots.length === 0 ? { faire: lister } : { refus: 'comptes lister n’attend rien d’autre.' }
  if (verbe === 'fermer') {
    const options = lireOptions(mots, { courriel: 'texte' })
    if ('refus' in options) return options
    const { courriel } = options
    if (courriel === undefined) return { refus: 'Donnez le compte à fermer : --courriel ADRESSE' }
    return { faire: (t) => fermer(t, courriel) }
  }
  if (verbe !== 'inviter') return { refus: 'Usage : juste-droit comptes inviter | lister | fermer (voir --help)' }
  const demande = lireDemande(mots)
  return 'refus' in demande ? demande : { faire: (t, configuration) => inviter(t, configuration, demande) }
}

const lister: Travail = async (t) => {
  const comptes = await listerComptes(t)
  const lignes = comptes.map(({ courriel, prenom, nom, fictif, roles, ferme }) =>
    [
      courriel,
      [prenom, nom].filter(Boolean).join(' ') || '-',
      ferme ? 'fermé' : roles || 'sans rôle',
      ...(fictif ? ['fictif'] : []),
    ].join('\t'),
  )
  return { code: 0, mots: lignes.length === 0 ? 'Aucun compte.' : lignes.join('\n') }
}

async function fermer(t: Transaction, courriel: string): Promise<Issue> {
  if (await fermer_compte(t, courriel))
    return { code: 0, mots: `Le compte ${courriel} est fermé, et ses sessions avec lui.` }
  return { code: 1, mots: `Aucun compte ouvert à l’adresse ${courriel}.` }
}

async function inviter(t: Transaction, configuration: Configuration, demande: Demande): Promise<Issue> {
  const { ADRESSE_PUBLIQUE, PORT } = configuration
  const site = ADRESSE_PUBLIQUE === undefined ? `http://localhost:${PORT}` : new URL(ADRESSE_PUBLIQUE).origin
  const issue = await inviterLePremier(t, demande, site)
  if ('refus' in issue) return { code: 1, mots: issue.refus }
  return {
    code: 0,
    mots: [
      `Invitation écrite pour ${demande.courriel}, valable sept jours. Ce lien n’est montré qu’une fois :`,
      issue.lien,
      'La lettre part aussi, si le courriel est réglé (voir docs/guide/servir.md).',
    ].join('\n'),
  }
}
