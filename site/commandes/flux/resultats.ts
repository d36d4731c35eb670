import type { Refusal } from '../../../moteur/situation/refusal.ts'
import type { Calcul } from '../../../reperer/calcul/calcul.schemas.ts'
import { calculer, type Reglages } from '../../../reperer/calcul/calculer.ts'
import type { Demande } from '../../../reperer/calcul/demande.ts'
import { refus } from '../../../reperer/calcul/refus.ts'
import type { Bilan } from './bilan.ts'
import type { DemandeLue } from './demandes.ts'
import { IdentifiantsVus } from './identifiants_vus.ts'

/** The line written for each line read, in the same order. */
export async function* resultatsDe(
  demandes: AsyncIterable<DemandeLue>,
  reglages: Reglages,
  bilan: Bilan,
): AsyncGenerator<string> {
  const vus = new IdentifiantsVus()
  for await (const { ligne, lecture } of demandes) {
    const id = 'demande' in lecture ? lecture.demande.id : lecture.id
    const resultat = 'demande' in lecture ? resultatDe(lecture.demande, ligne, reglages, vus) : lecture
    if ('erreur' in resultat) bilan.noterErreur(ligne, resultat.erreur)
    else bilan.noterCalcul()
    const ecrit = 'erreur' in resultat ? { id, erreur: { ligne, ...resultat.erreur } } : resultat
    yield `${JSON.stringify(ecrit)}\n`
  }
}

function resultatDe(
  demande: Demande,
  ligne: number,
  reglages: Reglages,
  vus: IdentifiantsVus,
): Calcul | { readonly erreur: Refusal } {
  const vue = demande.id === null ? undefined : vus.dejaVu(demande.id, ligne)
  if (vue !== undefined) return { erreur: refus('id', `est déjà celui de la ligne ${vue}`) }
  try {
    return calculer(demande, reglages)
  } catch (error) {
    // The law held here is at fault, not the line: it is said at its place, and the other lines go on.
    const faute = error instanceof Error ? error.message : String(error)
    return { erreur: refus('situation', `met le calcul en défaut : ${faute}`) }
  }
}
