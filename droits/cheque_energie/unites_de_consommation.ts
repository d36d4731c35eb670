import type { FoyerFiscal, Menage } from '../../moteur/expression/entity.ts'
import type { Members } from '../../moteur/expression/group.ts'
import { deux, un, zero } from '../../moteur/expression/literal.ts'
import { regle } from '../../moteur/expression/rule.ts'
import type { Term } from '../../moteur/expression/term.ts'
import type { Nombre } from '../../moteur/expression/units.ts'
import { foyer_fiscal, menage } from '../notions/entites.ts'
import { garde_alternee } from '../notions/prestations_recues.ts'
import { code_energie } from '../textes/texte.ts'
import { uc_deuxieme_personne, uc_part_residence_alternee, uc_personne_suivante } from './cheque_energie.baremes.ts'

/** A child who lives with each parent in turn is half a person: half of what the place taken brings. */
function personnes_de<G extends FoyerFiscal | Menage>(membres: Members<G>): Term<Nombre, G> {
  return membres.nombre().moins(membres.nombre_tel_que(garde_alternee).fois(un.moins(uc_part_residence_alternee)))
}

function unites_pour<G>(personnes: Term<Nombre, G>): Term<Nombre, G> {
  const deuxieme = personnes.sans_depasser(deux).moins(un).sans_descendre_sous(zero)
  const suivantes = personnes.moins(deux).sans_descendre_sous(zero)
  return un.plus(uc_deuxieme_personne.fois(deuxieme)).plus(uc_personne_suivante.fois(suivantes))
}

const textes = [code_energie('R124-1')]
const annuelle = { periode: 'year' } as const

export const cheque_energie_nb_personnes = regle(
  'cheque_energie_nb_personnes',
  'Occupants du logement, un enfant en résidence alternée comptant pour moitié',
  textes,
  personnes_de(menage.membres),
  annuelle,
)

export const cheque_energie_unites_consommation = regle(
  'cheque_energie_unites_consommation',
  'Unités de consommation des occupants du logement',
  textes,
  unites_pour(cheque_energie_nb_personnes),
  annuelle,
)

export const cheque_energie_nb_personnes_du_foyer_fiscal = regle(
  'cheque_energie_nb_personnes_du_foyer_fiscal',
  'Personnes de la déclaration fiscale, un enfant en résidence alternée comptant pour moitié',
  textes,
  personnes_de(foyer_fiscal.membres),
  annuelle,
)

export const cheque_energie_unites_consommation_du_foyer_fiscal = regle(
  'cheque_energie_unites_consommation_du_foyer_fiscal',
  'Unités de consommation de la déclaration fiscale',
  textes,
  unites_pour(cheque_energie_nb_personnes_du_foyer_fiscal),
  annuelle,
)
