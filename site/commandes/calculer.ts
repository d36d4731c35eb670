import type { Variable } from '../../moteur/expression/variable.ts'
import type { Reglages } from '../../reperer/calcul/calculer.ts'
import { variableConnue } from '../../reperer/calcul/variable_connue.ts'
import { Bilan } from './flux/bilan.ts'
import { demandesDe } from './flux/demandes.ts'
import { ouvrirEntree } from './flux/entree.ts'
import { resultatsDe } from './flux/resultats.ts'
import { ecrire, ouvrirSortie } from './flux/sortie.ts'
import { moisDonne } from './mois_donne.ts'
import { lireOptions } from './options.ts'

/** Computes a file of households, a line each, as it comes: neither the file nor the results are ever held whole. */
export async function executer(mots: readonly string[]): Promise<number> {
  const commande = await preparer(mots)
  if ('refus' in commande) {
    console.error(commande.refus)
    return 2
  }
  const { entree, sortie, lecture, reglages } = commande
  const bilan = new Bilan()
  const panne = await ecrire(resultatsDe(demandesDe(entree.octets, lecture), reglages, bilan), sortie)
  if (panne !== undefined) console.error(panne)
  console.error(bilan.phrase())
  if (bilan.enErreur > 0) return 2
  return panne === undefined ? 0 : 1
}

async function preparer(mots: readonly string[]) {
  const options = lireOptions(mots, {
    mois: 'texte',
    entree: 'texte',
    sortie: 'texte',
    variables: 'texte',
    'sans-hypotheses': 'drapeau',
    effets: 'drapeau',
    'trimestre-en-vigueur': 'drapeau',
  })
  if ('refus' in options) return options
  const reglages = lireReglages(options)
  if ('refus' in reglages) return reglages
  const mois = moisDonne(options.mois)
  if (typeof mois === 'object') return mois
  const entree = await ouvrirEntree(options.entree)
  if ('refus' in entree) return entree
  const sortie = await ouvrirSortie(options.sortie, entree)
  if ('refus' in sortie) return sortie
  const lecture = { mois, trimestreEnVigueur: options['trimestre-en-vigueur'] === true }
  return { entree, sortie, lecture, reglages }
}

interface Options {
  readonly variables?: string
  readonly 'sans-hypotheses'?: true
  readonly effets?: true
}

function lireReglages(options: Options): Reglages | { readonly refus: string } {
  const variables: Variable[] = []
  for (const nom of (options.variables ?? '').split(',').filter((mot) => mot.trim() !== '')) {
    const variable = variableConnue(nom.trim())
    if ('cause' in variable) return { refus: `--variables : ${variable.cause}` }
    variables.push(variable)
  }
  return { variables, hypotheses: !options['sans-hypotheses'], effets: options.effets === true }
}
