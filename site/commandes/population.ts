import { setImmediate } from 'node:timers/promises'
import { type Choix, foyerFictif } from '../../droits/population_fictive/foyer_fictif.ts'
import { france } from '../../droits/population_fictive/france.ts'
import { quartier } from '../../droits/population_fictive/quartier.ts'
import { type Month, monthName } from '../../moteur/expression/month.ts'
import { ecrire, ouvrirSortie } from './flux/sortie.ts'
import { moisDonne } from './mois_donne.ts'
import { lireOptions } from './options.ts'

const profils = { france, quartier } as const
const nombres = new Intl.NumberFormat('fr-FR')
const foyers = (nombre: number) => `${nombres.format(nombre)} foyer${nombre > 1 ? 's' : ''}`

// Enough lines at once for writing to cost little, few enough for Ctrl-C and a reader gone to be heard at once.
const parPaquet = 200
const entreDeuxNouvelles = 10_000

/** Writes invented households, a line each, in the form that `calculer` reads. */
export async function executer(mots: readonly string[]): Promise<number> {
  const commande = preparer(mots)
  if ('refus' in commande) {
    console.error(commande.refus)
    return 2
  }
  const sortie = await ouvrirSortie(commande.sortie, { fichier: null })
  if ('refus' in sortie) {
    console.error(sortie.refus)
    return 2
  }
  const avancement = { ecrits: 0, interrompu: false }
  const interrompre = () => (avancement.interrompu = true)
  process.once('SIGINT', interrompre)
  const panne = await ecrire(paquets(commande, avancement), sortie)
  process.off('SIGINT', interrompre)
  if (panne !== undefined) console.error(panne)
  const fini = avancement.interrompu ? 'Interrompu : ' : ''
  console.error(`${fini}${foyers(avancement.ecrits)}, pour ${monthName(commande.mois)}.`)
  return panne !== undefined || avancement.interrompu ? 1 : 0
}

interface Commande {
  readonly graine: number
  readonly nombre: number
  readonly mois: Month
  readonly choix: Choix
  readonly sortie: string | undefined
}

async function* paquets(
  { graine, nombre, mois, choix }: Commande,
  avancement: { ecrits: number; interrompu: boolean },
) {
  while (avancement.ecrits < nombre && !avancement.interrompu) {
    const fin = Math.min(nombre, avancement.ecrits + parPaquet)
    let lignes = ''
    for (let rang = avancement.ecrits; rang < fin; rang++)
      lignes += `${JSON.stringify(foyerFictif(graine, rang, mois, choix))}\n`
    yield lignes
    avancement.ecrits = fin
    if (fin % entreDeuxNouvelles === 0 && fin < nombre) console.error(`${foyers(fin)} sur ${nombres.format(nombre)}…`)
    await setImmediate()
  }
}

function preparer(mots: readonly string[]): Commande | { readonly refus: string } {
  const options = lireOptions(mots, {
    graine: 'texte',
    nombre: 'texte',
    profil: 'texte',
    mois: 'texte',
    sortie: 'texte',
  })
  if ('refus' in options) return options
  const graine = entier(options.graine ?? '1')
  if (graine === undefined) return { refus: '--graine : attend un nombre entier, comme 1' }
  const nombre = entier(options.nombre ?? '1000')
  if (nombre === undefined) return { refus: '--nombre : attend un nombre entier de foyers, comme 1000' }
  const nom = options.profil ?? 'france'
  if (nom !== 'france' && nom !== 'quartier')
    return { refus: `--profil : « ${nom} » n’existe pas : france ou quartier` }
  const mois = moisDonne(options.mois)
  if (typeof mois === 'object') return mois
  return { graine, nombre, mois: mois ?? moisCourant(), choix: { profil: profils[nom] }, sortie: options.sortie }
}

function entier(texte: string): number | undefined {
  const lu = /^\d{1,16}$/.test(texte) ? Number(texte) : Number.NaN
  return Number.isSafeInteger(lu) ? lu : undefined
}

function moisCourant(): Month {
  const maintenant = new Date()
  return maintenant.getFullYear() * 12 + maintenant.getMonth()
}
