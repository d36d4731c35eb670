import type { RuleStep } from '../../moteur/explain/ingredients.ts'
import { explanationLines } from '../../moteur/explain/lines.ts'
import { printable } from '../../moteur/explain/printable.ts'
import { monthInWords } from '../../moteur/explain/when.ts'
import type { Rule } from '../../moteur/expression/variable.ts'
import { expliquer } from '../../reperer/calcul/expliquer.ts'
import { regleConnue } from '../../reperer/calcul/variable_connue.ts'
import { texteDesEffets } from './effets_dits.ts'
import { type DemandeLue, demandesDe } from './flux/demandes.ts'
import { ouvrirEntree } from './flux/entree.ts'
import { ecrire, ouvrirSortie } from './flux/sortie.ts'
import { moisDonne } from './mois_donne.ts'
import { lireOptions } from './options.ts'

type Refus = { readonly refus: string }
type Textes = { readonly textes: readonly string[] }

/** Tells in French how a right of one household of a file was computed, rule by rule. */
export async function executer(mots: readonly string[]): Promise<number> {
  const explication = await preparer(mots)
  if ('refus' in explication) {
    console.error(explication.refus)
    return 2
  }
  const sortie = await ouvrirSortie(undefined, { fichier: null })
  const panne = 'refus' in sortie ? sortie.refus : await ecrire(explication.textes, sortie)
  if (panne !== undefined) console.error(panne)
  return panne === undefined ? 0 : 1
}

async function preparer(mots: readonly string[]): Promise<Refus | Textes> {
  const options = lireOptions(mots, {
    entree: 'texte',
    id: 'texte',
    droit: 'texte',
    mois: 'texte',
    niveaux: 'texte',
    'trimestre-en-vigueur': 'drapeau',
  })
  if ('refus' in options) return options
  if (options.droit === undefined) return { refus: 'Dites quel droit expliquer : --droit rsa' }
  const regle = regleConnue(options.droit)
  if ('cause' in regle) return { refus: `--droit : ${regle.cause}` }
  const mois = moisDonne(options.mois)
  if (typeof mois === 'object') return mois
  const niveaux = niveauxDemandes(options.niveaux)
  if (niveaux === undefined) return { refus: '--niveaux : attend un nombre de 1 à 99' }
  const entree = await ouvrirEntree(options.entree)
  if ('refus' in entree) return entree
  const lecture = { mois, trimestreEnVigueur: options['trimestre-en-vigueur'] === true }
  const trouvee = await chercher(demandesDe(entree.octets, lecture), options.id)
  return trouvee === undefined ? introuvable(options.id) : expliquerLigne(trouvee, regle, niveaux)
}

/** The line that bears an id; the first line when none is asked. */
async function chercher(demandes: AsyncIterable<DemandeLue>, id: string | undefined): Promise<DemandeLue | undefined> {
  for await (const demande of demandes) {
    const { lecture } = demande
    const sien = 'demande' in lecture ? lecture.demande.id : lecture.id
    if (id === undefined || sien === id) return demande
  }
  return undefined
}

function introuvable(id: string | undefined): Refus {
  return { refus: id === undefined ? 'Aucune ligne à expliquer.' : `Aucune ligne ne porte l’identifiant « ${id} ».` }
}

/** All the levels when none is asked for. */
function niveauxDemandes(mot: string | undefined): number | undefined {
  if (mot === undefined) return Infinity
  return /^[1-9][0-9]?$/.test(mot) ? Number(mot) : undefined
}

function expliquerLigne({ ligne, lecture }: DemandeLue, regle: Rule, niveaux: number): Refus | Textes {
  const explication = 'demande' in lecture ? expliquer(lecture.demande, regle) : lecture
  if ('erreur' in explication) {
    const { chemin, cause } = explication.erreur
    return { refus: `Ligne ${ligne} : ${printable(`${chemin} ${cause}`.trim())}` }
  }
  const { etapes, effets } = explication
  const plusieurs = etapes.length > 1
  const textes = etapes.map((etape) => texteDe(etape, plusieurs, niveaux))
  return { textes: [...textes, ...texteDesEffets(effets, plusieurs)] }
}

function texteDe(etape: RuleStep, plusieurs: boolean, niveaux: number): string {
  const titre = `${monthInWords(etape.month)}${plusieurs ? `, ${printable(etape.who)}` : ''}`
  return `${[titre, ...explanationLines(etape, { levels: niveaux })].join('\n')}\n`
}
