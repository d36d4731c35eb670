import { selon_tranche } from '../../moteur/expression/brackets.ts'
import type { Menage } from '../../moteur/expression/entity.ts'
import { deux, un, zero } from '../../moteur/expression/literal.ts'
import { et, non, si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { annee_precedente } from '../../moteur/expression/time.ts'
import type { EurosParAn, Nombre } from '../../moteur/expression/units.ts'
import { rfr } from '../impot/revenu_fiscal_de_reference.ts'
import { residence_saint_martin } from '../notions/commune.ts'
import { foyer_fiscal, menage } from '../notions/entites.ts'
import { statut_occupation_logement } from '../notions/menage.ts'
import { code_energie, jorf } from '../textes/texte.ts'
import {
  cheque_energie_montants,
  cheque_energie_seuils,
  cheque_energie_seuils_publies,
} from './cheque_energie.baremes.ts'
import {
  cheque_energie_unites_consommation,
  cheque_energie_unites_consommation_du_foyer_fiscal,
} from './unites_de_consommation.ts'

const annuelle = { periode: 'year' } as const
const decret_2025 = jorf('Décret n° 2025-735 du 31 juillet 2025', 'JORFARTI000052019168')

export const cheque_energie_eligibilite_logement = regle(
  'cheque_energie_eligibilite_logement',
  'Occupe un logement à son nom',
  [code_energie('L124-1')],
  et(
    statut_occupation_logement.est_parmi(
      'primo_accedant',
      'proprietaire',
      'locataire_hlm',
      'locataire_vide',
      'locataire_meuble',
    ),
    non(residence_saint_martin),
  ),
  annuelle,
)

const revenu_connu = rfr.au(annee_precedente(2))

/** Each tax return of the dwelling counts once, under its first declarant. */
export const cheque_energie_revenu_par_unite = regle(
  'cheque_energie_revenu_par_unite',
  'Revenus fiscaux de référence des occupants, deux ans plus tôt, par unité de consommation',
  [code_energie('R124-1')],
  menage.membres
    .somme(si(foyer_fiscal.declarant_principal.en_font_partie, foyer_fiscal.pour_chacun(revenu_connu), zero))
    .divise_par(cheque_energie_unites_consommation),
  annuelle,
)

const revenu_du_foyer_fiscal = foyer_fiscal.pour_chacun(
  revenu_connu.divise_par(cheque_energie_unites_consommation_du_foyer_fiscal),
)

/** The holder of the electricity contract is not asked: the person of reference of the dwelling is taken to be the one. */
export const cheque_energie_revenu_par_unite_du_titulaire = regle(
  'cheque_energie_revenu_par_unite_du_titulaire',
  'Revenu fiscal de référence du titulaire du contrat, deux ans plus tôt, par unité de consommation',
  [code_energie('L124-1'), code_energie('R124-1'), decret_2025],
  menage.personne_de_reference.valeur(revenu_du_foyer_fiscal),
  annuelle,
)

const unites_du_titulaire = menage.personne_de_reference.valeur(
  foyer_fiscal.pour_chacun(cheque_energie_unites_consommation_du_foyer_fiscal),
)

/** The administration finds those entitled from the returns: who is only in the return of their parents has none of their own. */
const un_declarant = menage.membres.un_membre_tel_que(foyer_fiscal.declarants.en_font_partie)

type Limite = Term<EurosParAn, never>
type Revenu = Term<EurosParAn, Menage>

/** The first amount until the first threshold, and so on; nothing from the fourth one on. */
function selon_le_revenu(revenu: Revenu, montants: readonly Limite[], seuils: readonly Limite[]): Revenu {
  return selon_tranche(
    revenu,
    [zero, ...seuils].map((seuil, i) => [seuil, montants[i] ?? zero] as const),
  )
}

function montant(revenu: Revenu, unites: Term<Nombre, Menage>, seuils: readonly Limite[]): Revenu {
  const { une, moins_de_deux, deux_ou_plus } = cheque_energie_montants
  const selon_les_unites = si(
    unites.est_au_plus(un),
    selon_le_revenu(revenu, une, seuils),
    si(
      unites.est_inferieur_a(deux),
      selon_le_revenu(revenu, moins_de_deux, seuils),
      selon_le_revenu(revenu, deux_ou_plus, seuils),
    ),
  )
  return si(et(cheque_energie_eligibilite_logement, un_declarant), selon_les_unites, zero)
}

export const cheque_energie = regle(
  'cheque_energie',
  'Chèque énergie de l’année',
  [code_energie('L124-1'), code_energie('R124-1')],
  versions(
    depuis(
      '2019-01-01',
      montant(cheque_energie_revenu_par_unite, cheque_energie_unites_consommation, cheque_energie_seuils),
    ),
  ),
  annuelle,
)

/** Since 2025 the tax return of the holder of the contract replaces the occupants of the dwelling. */
export const cheque_energie_publie = regle(
  'cheque_energie_publie',
  'Chèque énergie de l’année, seuils publiés',
  [code_energie('L124-1'), code_energie('R124-1')],
  versions(
    depuis(
      '2019-01-01',
      montant(cheque_energie_revenu_par_unite, cheque_energie_unites_consommation, cheque_energie_seuils_publies),
    ),
    depuis(
      '2025-01-01',
      montant(cheque_energie_revenu_par_unite_du_titulaire, unites_du_titulaire, cheque_energie_seuils_publies),
      decret_2025,
    ),
  ),
  annuelle,
)
