import type { Famille } from '../../../moteur/expression/entity.ts'
import { regle } from '../../../moteur/expression/rule.ts'
import type { Term } from '../../../moteur/expression/term.ts'
import { annee_precedente } from '../../../moteur/expression/time.ts'
import type { EurosParAn, EurosParMois, Nombre } from '../../../moteur/expression/units.ts'
import { rfr } from '../../impot/revenu_fiscal_de_reference.ts'
import { famille, foyer_fiscal } from '../../notions/entites.ts'
import type { Mesure, PartsDuQuotient } from '../aide.ts'
import { dire_mesure } from '../dire_condition.ts'
import { parts_du_foyer } from './parts.ts'
import { prestations_du_foyer, prestations_hors_logement, ressources_moyennes } from './revenus.ts'

const revenu_fiscal_du_foyer = regle(
  'rfr_du_demandeur',
  'Revenu fiscal de référence, sur l’avis d’impôt du demandeur',
  [],
  famille.demandeur.valeur(foyer_fiscal.pour_chacun(rfr)),
  { periode: 'year' },
)

/** Of the income of last year, or of the year before. */
export const revenu_fiscal = (annee: 1 | 2): Term<EurosParAn, Famille> =>
  revenu_fiscal_du_foyer.au(annee_precedente(annee))

type Quotient = Extract<Mesure, { parts: PartsDuQuotient }>

const quotients = new Map<string, Term<EurosParMois, Famille>>()

/** Resources divided by parts, in euros a month, as the deliberation defines both. Two aids that define it alike read the same rule. */
export function quotient(mesure: Quotient): Term<EurosParMois, Famille> {
  const source = mesure.genre === 'quotient' ? `${mesure.mois}_mois` : `rfr_n${mesure.annee}`
  const nom = `quotient_${source}_${mesure.prestations}_${mesure.parts}`
  const connu = quotients.get(nom)
  if (connu) return connu
  const ressources = ressources_divisees(mesure)
  const libelle = majuscule(dire_mesure(mesure))
  const nouveau = regle(nom, libelle, [], ressources.divise_par(parts_de(mesure)))
  quotients.set(nom, nouveau)
  return nouveau
}

/** The parts of a tax notice are those of its year; without a notice, of the last one. */
function parts_de(mesure: Quotient): Term<Nombre, Famille> {
  const parts = parts_du_foyer[mesure.parts]
  if (mesure.parts !== 'fiscales') return parts
  return parts.au(annee_precedente(mesure.genre === 'quotient_rfr' ? mesure.annee : 1))
}

function ressources_divisees(mesure: Quotient): Term<EurosParMois, Famille> {
  if (mesure.genre === 'quotient') return ressources_moyennes(mesure.mois, mesure.prestations)
  const par_mois = revenu_fiscal(mesure.annee).par_mois()
  if (mesure.prestations === 'aucune') return par_mois
  return par_mois.plus(mesure.prestations === 'toutes' ? prestations_du_foyer : prestations_hors_logement)
}

const majuscule = (texte: string) => `${texte.charAt(0).toUpperCase()}${texte.slice(1)}`
