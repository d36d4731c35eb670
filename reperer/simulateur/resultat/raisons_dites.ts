import { monthName } from '../../../moteur/expression/month.ts'
import { figure } from '../../../moteur/prose/figures.ts'
import { ecrireMois } from '../../../plateforme/langues/dates.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { ecrireMontant } from '../../../plateforme/langues/montants.ts'
import type { DroitCalcule } from '../calculer.ts'
import type { Named } from '../raison/termes.ts'
import { type Raison, raisonsDe } from '../raison.ts'
import { raisonsTextes } from './raisons.textes.ts'

/** A reason as it is read, and what it rests on. */
export interface RaisonDite {
  readonly raison: Raison
  readonly mots: string
  /** The words hold a label of the law, in French whatever the language. */
  readonly deLaLoi: boolean
}

type Mots = (typeof raisonsTextes)['fr']

/**
 * The reasons of a right, in words. Where one has plain words of its own, the ways in which it could have been got
 * round (an increase for lone parents) stay in the explanation.
 */
export function raisonsDites({ droit, etape }: DroitCalcule, langue: Langue, enCouple: boolean): readonly RaisonDite[] {
  const mots = raisonsTextes[langue]
  const raisons = etape ? raisonsDe(etape) : []
  const claires = raisons.some((raison) => enClair(droit.nom, raison, mots) !== undefined)
  const gardees = raisons.filter(
    (raison) => raison.genre !== 'condition' || !claires || enClair(droit.nom, raison, mots) !== undefined,
  )
  const seules = gardees.filter(({ genre }) => genre === 'depasse').length === 1
  return unefois(
    gardees.map((raison) => {
      const claire = enClair(droit.nom, raison, mots)
      const dite = claire ?? dire(raison, mots, langue, seules, gardees)
      const deLaLoi = claire === undefined && raison.genre !== 'depasse'
      const qui = enCouple && raison.genre === 'condition' ? quiEst(raison.de, mots) : undefined
      return { raison, deLaLoi, mots: qui ? mots.de({ qui, raison: dite }) : dite }
    }),
  )
}

const unefois = (dites: readonly RaisonDite[]): readonly RaisonDite[] =>
  dites.filter(({ mots }, rang) => dites.findIndex((autre) => autre.mots === mots) === rang)

const quiEst = (de: string, mots: Mots) => (de === 'vous' || de === 'conjoint' ? mots[de] : undefined)

/** Plain words written for this rule in this right, if there are. */
function enClair(droit: string, raison: Raison, mots: Mots): string | undefined {
  if (raison.genre === 'depasse' || (raison.genre === 'seuil' && raison.seuil)) return undefined
  const sujet = raison.genre === 'seuil' ? raison.valeur.nom : (raison.fait ?? raison.regle).name
  const trouve: unknown = Object.entries(mots).find(([cle]) => cle === `${droit}_${sujet}`)?.[1]
  return typeof trouve === 'string' ? trouve : undefined
}

const somme = (termes: readonly Named[]) => termes.reduce((total, { valeur }) => total + valeur, 0)

function dire(raison: Raison, mots: Mots, langue: Langue, seule: boolean, toutes: readonly Raison[]): string {
  if (raison.genre === 'condition')
    return mots[raison.vaut ? 'vrai' : 'faux']({ nom: (raison.fait ?? raison.regle).label })
  if (raison.genre === 'seuil') {
    const { valeur, seuil } = raison
    const dite = (nommee: Named) => figure(nommee.valeur, nommee.unite)
    return seuil
      ? mots.seuil({ nom: valeur.libelle, valeur: dite(valeur), seuil: dite(seuil) })
      : mots.rien({ nom: valeur.libelle })
  }
  const enEuros = (termes: readonly Named[]) => ecrireMontant(somme(termes), langue)
  const figures = { compte: enEuros(raison.compte), prevu: enEuros(raison.prevu) }
  return seule ? mots.depasse(figures) : mots.depasse_au({ ...figures, mois: moisPareils(raison, toutes, langue) })
}

/** The months that have these very figures: they are told together. */
function moisPareils(raison: Raison & { genre: 'depasse' }, toutes: readonly Raison[], langue: Langue): string {
  const pareils = toutes.filter(
    (autre) =>
      autre.genre === 'depasse' &&
      somme(autre.prevu) === somme(raison.prevu) &&
      somme(autre.compte) === somme(raison.compte),
  )
  const noms = pareils.map((autre) => (autre.genre === 'depasse' ? ecrireMois(monthName(autre.mois), langue) : ''))
  const dits = new Intl.ListFormat(langue === 'en' ? 'en-GB' : 'fr-FR').format(noms)
  return dits.charAt(0).toUpperCase() + dits.slice(1)
}
