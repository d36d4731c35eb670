import type { Famille } from '../../../moteur/expression/entity.ts'
import { ans, constante, deux, trois, un, zero } from '../../../moteur/expression/literal.ts'
import { si } from '../../../moteur/expression/logic.ts'
import { regle } from '../../../moteur/expression/rule.ts'
import type { Term } from '../../../moteur/expression/term.ts'
import { type Nombre, nombre } from '../../../moteur/expression/units.ts'
import { nbptr } from '../../impot/parts.ts'
import { famille, foyer_fiscal } from '../../notions/entites.ts'
import { age } from '../../notions/individu.ts'
import type { PartsDuQuotient } from '../aide.ts'

export const personnes_du_foyer = regle('personnes_du_foyer', 'Personnes du foyer', [], famille.membres.nombre())

const demi = constante(0.5, nombre)
const enfants = famille.enfants.nombre_tel_que(age.est_inferieur_a(ans(20)))

/** Two parts for the adults, alone or not; half a part by child, a whole one for the third. */
const parts_caf = regle(
  'parts_caf',
  'Parts du quotient familial, comptées comme la Caf',
  [],
  deux.plus(enfants.fois(demi)).plus(si(enfants.est_au_moins(trois), demi, zero)),
)

const adultes_et_adolescents = famille.membres.nombre_tel_que(age.est_au_moins(ans(14)))

/** As on the notice of the income that is divided: the year is set where it is read. */
const parts_fiscales = regle(
  'parts_fiscales_du_demandeur',
  'Parts fiscales, sur l’avis d’impôt du demandeur',
  [],
  famille.demandeur.valeur(foyer_fiscal.pour_chacun(nbptr)),
  { periode: 'year' },
)

/** The OECD's modified scale, as INSEE uses it. */
const unites_consommation = regle(
  'unites_consommation_du_foyer',
  'Unités de consommation du foyer (1, puis 0,5 par personne de 14 ans ou plus, 0,3 par enfant plus jeune)',
  [],
  un
    .plus(adultes_et_adolescents.moins(un).sans_descendre_sous(zero).fois(demi))
    .plus(famille.membres.nombre_tel_que(age.est_inferieur_a(ans(14))).fois(constante(0.3, nombre))),
)

export const parts_du_foyer: Readonly<Record<PartsDuQuotient, Term<Nombre, Famille>>> = {
  caf: parts_caf,
  fiscales: parts_fiscales,
  personnes: personnes_du_foyer,
  unites_consommation,
}
