import type { Famille } from '../../../moteur/expression/entity.ts'
import { constante } from '../../../moteur/expression/literal.ts'
import { si } from '../../../moteur/expression/logic.ts'
import { regle } from '../../../moteur/expression/rule.ts'
import type { Term } from '../../../moteur/expression/term.ts'
import { type EurosParMois, nombre, taux, type Unit, type UnitWitness } from '../../../moteur/expression/units.ts'
import { aspa_plafond } from '../../aspa/aspa.ts'
import { part_selon_le_foyer } from '../../notions/echelle_du_foyer.ts'
import { famille } from '../../notions/entites.ts'
import { smic_mensuel } from '../../notions/smic.ts'
import { rsa_majorations, rsa_montant_de_base } from '../../rsa/rsa.baremes.ts'
import { casf } from '../../textes/texte.ts'
import type { Plafond, ReferenceNationale } from '../aide.ts'
import { personnes_du_foyer } from '../notions/parts.ts'
import { type Cadre, dans, montant_vote } from './cadre.ts'

/** Every adult and child counted, whatever their own right to the RSA: a ceiling, not a claim. */
const rsa_d_un_foyer_de_cette_taille = regle(
  'rsa_d_un_foyer_de_cette_taille',
  'Montant du RSA pour un foyer de cette taille',
  [casf('R262-1')],
  rsa_montant_de_base.fois(part_selon_le_foyer(famille.parents.nombre(), famille.enfants.nombre(), rsa_majorations)),
)

const references: Readonly<Record<ReferenceNationale, Term<EurosParMois, Famille>>> = {
  rsa: rsa_montant_de_base,
  rsa_foyer: rsa_d_un_foyer_de_cette_taille,
  aspa: aspa_plafond,
  smic: smic_mensuel,
}

type ParMontant = Exclude<Plafond, { genre: 'pourcentage' }>

/** A ceiling that the territory voted in euros, the same for all or by size of the household. */
export function plafond_vote<U extends Unit>(
  cadre: Cadre,
  plafond: ParMontant,
  unite: UnitWitness<U>,
): Term<U, Famille> {
  if (plafond.genre === 'fixe') return montant_vote(cadre, 'Plafond', unite, plafond.montant)
  const { montants, par_personne_en_plus } = plafond
  const cellules = montants.map((montant, rang) =>
    montant_vote(dans(cadre, `${rang + 1}`), `Plafond pour ${personnes(rang + 1)}`, unite, montant),
  )
  const en_plus = montant_vote(dans(cadre, 'en_plus'), 'Plafond, par personne en plus', unite, par_personne_en_plus)
  const [derniere, ...avant] = cellules.toReversed()
  if (!derniere) throw new Error(`${cadre.nom} : un plafond selon la taille sans montant`)
  const au_dela = en_plus.fois(personnes_du_foyer.moins(constante(montants.length, nombre)))
  const depasse = par_personne_en_plus === 0 ? derniere : derniere.plus(au_dela)
  const plus_grand = si(personnes_du_foyer.est_egal_a(constante(montants.length, nombre)), derniere, depasse)
  return avant.reduce<Term<U, Famille>>((suite, cellule, rang) => {
    const taille = constante(avant.length - rang, nombre)
    return si(personnes_du_foyer.est_au_plus(taille), cellule, suite)
  }, plus_grand)
}

/** A share of a national amount, rounded to the cent before it is compared with what people declare. */
export function plafond_en_part(
  cadre: Cadre,
  { pourcentage, reference }: Extract<Plafond, { genre: 'pourcentage' }>,
): Term<EurosParMois, Famille> {
  const part = montant_vote(cadre, 'Part du montant national', taux, pourcentage / 100)
  return references[reference].fois(part).arrondi_au_centime()
}

const personnes = (nombre_de_personnes: number) =>
  nombre_de_personnes === 1 ? 'une personne' : `${nombre_de_personnes} personnes`
