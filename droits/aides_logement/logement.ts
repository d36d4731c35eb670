import type { Condition } from '../../moteur/expression/condition.ts'
import type { Famille, Menage } from '../../moteur/expression/entity.ts'
import { entree, entree_condition } from '../../moteur/expression/input.ts'
import { ou } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { euros_par_mois } from '../../moteur/expression/units.ts'
import { residence_dom, residence_mayotte, residence_saint_martin } from '../notions/commune.ts'
import { famille, menage } from '../notions/entites.ts'
import { coloc, logement_chambre, loyer, statut_occupation_logement, zone_apl } from '../notions/menage.ts'
import { cch } from '../textes/texte.ts'

/** What is true of the dwelling where the claimant lives. */
const du_logement = (condition: Condition<Menage>): Condition<Famille> =>
  famille.demandeur.condition(menage.condition_pour_chacun(condition))

export const statut = famille.demandeur.choix(menage.choix_pour_chacun(statut_occupation_logement))
export const zone = famille.demandeur.choix(menage.choix_pour_chacun(zone_apl))
export const loyer_ou_mensualite = famille.demandeur.valeur(menage.pour_chacun(loyer))
export const en_colocation = du_logement(coloc)
export const dans_une_chambre = du_logement(logement_chambre)

export const personne_agee_handicapee = entree_condition(
  'personne_agee_handicapee',
  'Chambre d’une personne âgée ou handicapée chez un particulier',
  menage,
  { defaut: { valeur: false, raison: 'situation rare, à signaler' } },
)
export const chez_un_particulier = du_logement(personne_agee_handicapee)

export const proprietaire_proche_famille = entree_condition(
  'proprietaire_proche_famille',
  'Le logement appartient à un parent, un grand-parent, un enfant ou un petit-enfant',
  famille,
  { defaut: { valeur: false, raison: 'situation à signaler (CCH, art. L. 822-3)' } },
)

export const logement_conventionne = regle(
  'logement_conventionne',
  'Logement conventionné, qui ouvre droit à l’APL',
  [cch('D823-9')],
  statut.est('locataire_hlm'),
)

export const locataire = statut.est_parmi('locataire_hlm', 'locataire_vide', 'locataire_meuble')
export const accedant = statut.est('primo_accedant')

/** Rules that are not written here: homes (foyers), and overseas, where several amounts differ. The fund gives the amount. */
export const bareme_a_part = ou(
  statut.est('locataire_foyer'),
  du_logement(residence_dom),
  du_logement(residence_mayotte),
  du_logement(residence_saint_martin),
)

export const aide_logement_bareme_a_part = entree(
  'aide_logement_bareme_a_part',
  'Aide au logement en foyer ou outre-mer, que la caisse calcule (à lui demander)',
  famille,
  euros_par_mois,
)
