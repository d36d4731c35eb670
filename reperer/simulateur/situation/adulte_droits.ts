import { type Month, parseMonth } from '../../../moteur/expression/month.ts'
import type { Adulte, Reponses, TauxIncapacite } from '../reponses.ts'
import { connues, constante, pourToujours, premierJour, type Valeurs } from './valeurs.ts'

/** The law only asks which threshold is reached: the threshold stands for the rate. */
const taux = { moins_de_50: 0, de_50_a_79: 0.5, au_moins_80: 0.8 } as const satisfies Record<TauxIncapacite, number>

/** What rights other than the RSA and the prime d'activité ask of an adult. */
export function droitsAdulte(adulte: Adulte, reponses: Reponses, mois: Month): Valeurs {
  const { taux_incapacite, rsdae, inapte, refugie, chez_parents, titre_etudiant, cinq_ans, protection } =
    reponses[adulte]
  const toujours = (valeur: boolean | undefined) => (valeur === undefined ? undefined : constante(valeur, mois))
  return connues({
    taux_incapacite: taux_incapacite === undefined ? undefined : constante(taux[taux_incapacite], mois),
    handicap: toujours(taux_incapacite === undefined ? undefined : taux_incapacite !== 'moins_de_50'),
    aah_restriction_substantielle_durable_acces_emploi: toujours(rsdae),
    inapte_travail: toujours(inapte),
    // Who is none of these, nor the holder of a ten-year card, is not a refugee.
    protege_ou_ancien_combattant: toujours(protection === false ? false : refugie),
    habite_chez_parents: toujours(chez_parents),
    titre_de_sejour_etudiant: toujours(titre_etudiant),
    ass_precondition_remplie: toujours(cinq_ans),
    bourse_enseignement_sup: bourse(reponses.sommes[`${adulte}_bourse`], mois),
    date_debut_chomage: debut(reponses[adulte].chomage_depuis),
    ...contrat(adulte, reponses, mois),
  })
}

const bourse = (montant: number | undefined, mois: Month) =>
  montant === undefined ? undefined : constante(montant, mois)

/** The law asks whether it is older than the start of a month: the month is enough. */
const debut = (depuis: string | undefined) =>
  depuis === undefined || parseMonth(depuis) === undefined ? undefined : pourToujours(`${depuis}-01`)

/** The work that opens a right to the ARE; no work at all when no contract has ended. */
function contrat(adulte: Adulte, { [adulte]: dit, sommes }: Reponses, mois: Month) {
  if (dit.contrat === false) return sansContrat(mois)
  const si_dit = <T>(valeur: T | undefined) => (valeur === undefined ? undefined : pourToujours(valeur))
  return {
    are_date_fin_contrat: si_dit(dit.contrat_fin),
    // Work that would start after it ended is not known: the question comes back.
    are_date_premier_emploi: si_dit(enOrdre(dit.contrat_debut, dit.contrat_fin)),
    are_motif_fin_contrat: si_dit(dit.motif),
    are_jours_travailles: si_dit(dit.jours_travailles),
    are_heures_travaillees: si_dit(dit.heures_travaillees),
    are_premiere_admission: si_dit(dit.premiere_admission),
    are_jours_sans_contrat: si_dit(dit.jours_sans_contrat),
    are_indemnite_supra_legale: si_dit(sommes[`${adulte}_supra_legale`]),
    are_remunerations_brutes: si_dit(sommes[`${adulte}_salaires_bruts`]),
    are_indemnite_conges_payes: si_dit(sommes[`${adulte}_conges_payes`]),
    taux_csg_remplacement: dit.csg_chomage === undefined ? undefined : constante(dit.csg_chomage, mois),
  }
}

const enOrdre = (debut: string | undefined, fin: string | undefined) =>
  debut !== undefined && fin !== undefined && debut > fin ? undefined : debut

const sansContrat = (mois: Month) => ({
  are_date_fin_contrat: pourToujours(premierJour(mois)),
  are_date_premier_emploi: pourToujours(premierJour(mois)),
  are_jours_travailles: pourToujours(0),
  are_heures_travaillees: pourToujours(0),
})
