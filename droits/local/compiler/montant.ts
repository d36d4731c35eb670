import { selon_tranche } from '../../../moteur/expression/brackets.ts'
import type { Famille } from '../../../moteur/expression/entity.ts'
import { entree } from '../../../moteur/expression/input.ts'
import { ans, un, zero } from '../../../moteur/expression/literal.ts'
import type { Term } from '../../../moteur/expression/term.ts'
import { type Euros, euros, type Nombre, taux, type Unit, type UnitWitness } from '../../../moteur/expression/units.ts'
import { famille } from '../../notions/entites.ts'
import { age } from '../../notions/individu.ts'
import type { Beneficiaire, MontantLocal, Tranche } from '../aide.ts'
import { personnes_du_foyer } from '../notions/parts.ts'
import { type Cadre, dans, montant_vote } from './cadre.ts'
import { compiler_mesure } from './mesure.ts'

/** How much, for the period that the description says (a month, a year, once): the unit is the euro whatever the period. */
export function compiler_montant(cadre: Cadre, montant: MontantLocal): Term<Euros, Famille> {
  switch (montant.genre) {
    case 'forfait': {
      const vote: Term<Euros, Famille> = montant_vote(cadre, 'Montant', euros, montant.montant)
      return montant.par === 'foyer' ? vote : vote.fois(nombre_de(montant.par, montant.age_limite))
    }
    case 'bareme':
      return du_bareme(cadre, montant)
    case 'taux': {
      const depense = entree(dans(cadre, 'depense').nom, montant.depense, famille, euros)
      const part = montant_vote(dans(cadre, 'part'), 'Part prise en charge', taux, montant.pourcentage / 100)
      const prise_en_charge = depense.fois(part).arrondi_au_centime()
      if (montant.plafond === null) return prise_en_charge
      return prise_en_charge.sans_depasser(montant_vote(cadre, 'Montant le plus élevé', euros, montant.plafond))
    }
    case 'nature':
      return zero
  }
}

function du_bareme(cadre: Cadre, montant: MontantLocal & { genre: 'bareme' }): Term<Euros, Famille> {
  const mesuree = compiler_mesure(montant.mesure)
  const atteinte =
    mesuree.par === 'mois'
      ? tranche_de(cadre, montant.tranches, mesuree.terme, mesuree.unite)
      : tranche_de(cadre, montant.tranches, mesuree.terme, mesuree.unite)
  // A price is for one meal, one lesson: it is not added up over the children.
  if (montant.nature === 'tarif' || montant.par === 'foyer') return atteinte
  return atteinte.fois(nombre_de(montant.par, null))
}

function tranche_de<U extends Unit>(
  cadre: Cadre,
  tranches: readonly Tranche[],
  mesure: Term<U, Famille>,
  unite: UnitWitness<U>,
): Term<Euros, Famille> {
  const paires = tranches.map(({ a_partir_de, montant }, rang) => {
    const ici = dans(cadre, `tranche_${rang + 1}`)
    const seuil: Term<U, Famille> = montant_vote(
      dans(ici, 'seuil'),
      `Seuil de la tranche ${rang + 1}`,
      unite,
      a_partir_de,
    )
    const du: Term<Euros, Famille> = montant_vote(ici, `Montant de la tranche ${rang + 1}`, euros, montant)
    return [seuil, du] as const
  })
  return selon_tranche(mesure, paires)
}

function nombre_de(par: Beneficiaire, age_limite: number | null): Term<Nombre, Famille> {
  if (par === 'personne') return personnes_du_foyer
  if (par === 'foyer') return un
  if (age_limite === null) return famille.enfants.nombre()
  return famille.enfants.nombre_tel_que(age.est_inferieur_a(ans(age_limite)))
}
