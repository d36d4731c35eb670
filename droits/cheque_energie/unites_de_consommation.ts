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
function unites_pour<G extends FoyerFiscal | Menage>(membres: Members<G>): Term<Nombre, G> {
  const personnes = membres
    .nombre()
    .moins(membres.nombre_tel_que(garde_alternee).fois(un.moins(uc_part_residence_alternee)))
  const deuxieme = personnes.sans_depasser(deux).moins(un).sans_descendre_sous(zero)
  const suivantes = personnes.moins(deux).sans_descendre_sous(zero)
  return un.plus(uc_deuxieme_personne.fois(deuxieme)).plus(uc_personne_suivante.fois(suivantes))
}

export const cheque_energie_unites_consommation = regle(
  'cheque_energie_unites_consommation',
  'Unités de consommation des occupants du logement',
  [code_energie('R124-1')],
  unites_pour(menage.membres),
  { periode: 'year' },
)

export const cheque_energie_unites_consommation_du_foyer_fiscal = regle(
  'cheque_energie_unites_consommation_du_foyer_fiscal',
  'Unités de consommation de la déclaration fiscale',
  [code_energie('R124-1')],
  unites_pour(foyer_fiscal.membres),
  { periode: 'year' },
)
