import type { Condition } from '../../moteur/expression/condition.ts'
import type { Famille, Menage } from '../../moteur/expression/entity.ts'
import { entree_condition } from '../../moteur/expression/input.ts'
import { et, non, ou } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { residence_dom, residence_mayotte } from '../notions/commune.ts'
import { famille, menage } from '../notions/entites.ts'
import { etudiant } from '../notions/individu.ts'
import { foyer_conventionne, logement_crous } from '../notions/logement_foyer.ts'
import { coloc, logement_chambre, loyer, statut_occupation_logement, zone_apl } from '../notions/menage.ts'
import { cch } from '../textes/texte.ts'

/** What is true of the dwelling where the claimant lives. */
export const du_logement = (condition: Condition<Menage>): Condition<Famille> =>
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

/** D. 823-9, 3°: the rooms of the Crous are taken for homes; its flats are let like any other. */
export const en_logement_foyer = regle(
  'en_logement_foyer',
  'En logement-foyer, ou dans une chambre du Crous',
  [cch('D823-9')],
  ou(statut.est('locataire_foyer'), et(du_logement(logement_crous), dans_une_chambre)),
)

export const en_departement_d_outre_mer = du_logement(ou(residence_dom, residence_mayotte))

export const en_foyer_conventionne = et(en_logement_foyer, du_logement(foyer_conventionne))
const logement_social = et(statut.est('locataire_hlm'), non(en_logement_foyer))

/** L. 831-1, 2° to 4°: overseas départements have no conventions but those of homes. */
export const location_conventionnee = regle(
  'location_conventionnee',
  'Location conventionnée, qui ouvre droit à l’APL',
  [cch('D823-9'), cch('L861-5-1')],
  et(logement_social, non(en_departement_d_outre_mer)),
)

/** D. 842-15: let like any dwelling, but furnished or not, nobody says: to be given as a tenancy. */
export const studio_d_etudiant = et(
  statut.est('locataire_foyer'),
  famille.demandeur.condition(etudiant),
  non(dans_une_chambre),
  non(du_logement(foyer_conventionne)),
)

export const locataire = et(
  statut.est_parmi('locataire_hlm', 'locataire_vide', 'locataire_meuble'),
  non(en_logement_foyer),
)
export const accedant = statut.est('primo_accedant')
