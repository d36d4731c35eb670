import { par_tranches } from '../../moteur/expression/brackets.ts'
import type { Individu } from '../../moteur/expression/entity.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { et, non, ou, si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { mois_precedent, trois_derniers_mois } from '../../moteur/expression/time.ts'
import type { EurosParMois } from '../../moteur/expression/units.ts'
import { cent_pour_cent } from '../notions/echelle_du_foyer.ts'
import { famille } from '../notions/entites.ts'
import { etudiant } from '../notions/individu.ts'
import * as ressources from '../notions/ressources.ts'
import { rente_accident_travail } from '../notions/revenus_declares.ts'
import { smic_mensuel } from '../notions/smic.ts'
import { af_nbenf } from '../prestations_familiales/af_ressources.ts'
import { revenus_professionnels_interrompus } from '../rsa/interruption.ts'
import { css } from '../textes/texte.ts'
import * as baremes from './aah.baremes.ts'
import * as evaluation from './ressources.ts'

type Ressource = Term<EurosParMois, Individu>

export const aah_revenu_de_remplacement = regle(
  'aah_revenu_de_remplacement',
  'Recevait un revenu de remplacement le mois précédent',
  [css('R821-4'), css('R821-4-4')],
  somme(ressources.chomage_net, ressources.retraite_nette, rente_accident_travail, ressources.pensions_invalidite)
    .au(mois_precedent())
    .est_superieur_a(zero),
)

export const aah_cessation_activite = regle(
  'aah_cessation_activite',
  'Ne travaille plus, ou recevait un revenu de remplacement le mois précédent',
  [css('R821-4')],
  ou(non(ou(evaluation.aah_evaluation_trimestrielle, etudiant)), aah_revenu_de_remplacement),
)

/** R. 821-4-4 leaves out all past work of who has stopped for good, without any income instead: it is to be declared. */
const activite_cessee_sans_remplacement = et(
  revenus_professionnels_interrompus,
  non(evaluation.aah_evaluation_trimestrielle),
  non(aah_revenu_de_remplacement),
)

/** D. 821-9: the SMIC is that of the last day of the period of reference. */
function apres_abattements(revenus: Ressource, smic: Term<EurosParMois, Individu>): Ressource {
  const comptes = par_tranches(revenus, [
    [zero, cent_pour_cent.moins(baremes.aah_abattement_premiere_tranche)],
    [smic.fois(baremes.aah_part_du_smic), cent_pour_cent.moins(baremes.aah_abattement_seconde_tranche)],
  ])
  return si(
    activite_cessee_sans_remplacement,
    zero,
    si(aah_cessation_activite, comptes.abattu_de(baremes.aah_abattement_cessation_activite), comptes),
  )
}

const milieu_protege = evaluation.aah_base_ressources_activite_milieu_protege.moyenne_sur(trois_derniers_mois)

const ressources_du_trimestre = apres_abattements(
  evaluation.aah_activite_du_trimestre.moins(milieu_protege),
  smic_mensuel.au(mois_precedent()),
)
  .plus(milieu_protege)
  .plus(evaluation.aah_autres_ressources_du_trimestre)
  .sans_descendre_sous(zero)

// OpenFisca's reading: the SMIC of the month, where the text has that of 31 December of the year of reference.
const ressources_de_l_avant_derniere_annee = apres_abattements(
  evaluation.aah_activite_de_l_avant_derniere_annee,
  smic_mensuel,
).plus(evaluation.aah_autres_ressources_de_l_avant_derniere_annee)

export const aah_base_ressources_deconjugalisee = regle(
  'aah_base_ressources_deconjugalisee',
  'Ressources de la personne, pour un mois',
  [css('L821-3'), css('R821-4'), css('R821-4-1'), css('D821-9')],
  si(evaluation.aah_evaluation_trimestrielle, ressources_du_trimestre, ressources_de_l_avant_derniere_annee),
)

const du_trimestre = evaluation.aah_activite_du_trimestre
  .plus(evaluation.aah_autres_ressources_du_trimestre)
  .sans_descendre_sous(zero)

const de_l_avant_derniere_annee = evaluation.aah_activite_de_l_avant_derniere_annee.plus(
  evaluation.aah_autres_ressources_de_l_avant_derniere_annee,
)

// Those of the couple less one's own: the other person's, or nothing for who lives alone.
const du_conjoint = (revenus: Ressource) =>
  famille.pour_chacun(famille.parents.somme(revenus)).moins(revenus).sans_descendre_sous(zero)

const imposees_du_conjoint = si(
  evaluation.aah_evaluation_trimestrielle,
  du_conjoint(du_trimestre),
  du_conjoint(de_l_avant_derniere_annee),
).abattu_de(baremes.aah_abattement_frais_professionnels)

/** Assessed as the claimant is: on the quarter if the claimant works, whatever the spouse does. */
export const aah_base_ressources_conjoint = regle(
  'aah_base_ressources_conjoint',
  'Ressources du conjoint comptées dans l’AAH conjugalisée, pour un mois',
  [css('L821-3'), css('R821-4')],
  versions(
    depuis('2019-11-01', imposees_du_conjoint.fois(baremes.aah_part_revenus_conjoint_avant_2022)),
    depuis(
      '2022-01-01',
      imposees_du_conjoint
        .moins(
          baremes.aah_abattement_conjoint
            .plus(baremes.aah_abattement_conjoint_par_enfant.fois(famille.pour_chacun(af_nbenf)))
            .par_mois(),
        )
        .sans_descendre_sous(zero),
    ),
  ),
)

export const aah_base_ressources_conjugalisee = regle(
  'aah_base_ressources_conjugalisee',
  'Ressources de la personne et de son conjoint, pour un mois',
  [css('L821-3'), css('R821-4'), css('R821-4-1'), css('D821-9')],
  aah_base_ressources_deconjugalisee.plus(aah_base_ressources_conjoint),
)
