import type { Famille, FoyerFiscal, GroupForm, Menage, Role } from '../../moteur/expression/entity.ts'
import { GroupOf, Holder, Members } from '../../moteur/expression/group.ts'

const role = (group: Role['group'], name: string, label: string, max = 1): Role => ({ name, group, label, max })

const demandeur = role('famille', 'demandeur', 'demandeur')
const conjoint = role('famille', 'conjoint', 'conjoint')
const enfant = role('famille', 'enfant', 'enfant', 100)

const forme_famille: GroupForm = {
  name: 'famille',
  plural: 'familles',
  label: 'famille',
  lists: [
    { key: 'parents', roles: [demandeur, conjoint] },
    { key: 'enfants', roles: [enfant] },
  ],
}

const declarant_principal = role('foyer_fiscal', 'declarant_principal', 'déclarant principal')
const declarant_conjoint = role('foyer_fiscal', 'conjoint', 'conjoint déclarant')
const personne_a_charge = role('foyer_fiscal', 'personne_a_charge', 'personne à charge', 100)

const forme_foyer_fiscal: GroupForm = {
  name: 'foyer_fiscal',
  plural: 'foyers_fiscaux',
  label: 'déclaration fiscale (foyer fiscal)',
  lists: [
    { key: 'declarants', roles: [declarant_principal, declarant_conjoint] },
    { key: 'personnes_a_charge', roles: [personne_a_charge] },
  ],
}

const personne_de_reference = role('menage', 'personne_de_reference', 'personne de référence')
const conjoint_de_reference = role('menage', 'conjoint', 'conjoint de la personne de référence')
const enfant_du_menage = role('menage', 'enfant', 'enfant du ménage', 100)
const autre_membre = role('menage', 'autre', 'autre membre du ménage', 100)

const forme_menage: GroupForm = {
  name: 'menage',
  plural: 'menages',
  label: 'habitation (ménage)',
  lists: [
    { key: 'personne_de_reference', roles: [personne_de_reference] },
    { key: 'conjoint', roles: [conjoint_de_reference] },
    { key: 'enfants', roles: [enfant_du_menage] },
    { key: 'autres', roles: [autre_membre] },
  ],
}

/** The family of the benefits: one or two parents and the children they raise. */
export const famille = Object.assign(new GroupOf<Famille>(forme_famille), {
  name: 'famille' as const,
  demandeur: new Holder<Famille>('famille', [demandeur]),
  conjoint: new Members<Famille>('famille', [conjoint]),
  parents: new Members<Famille>('famille', [demandeur, conjoint]),
  enfants: new Members<Famille>('famille', [enfant]),
})

/** The household of the tax return. */
export const foyer_fiscal = Object.assign(new GroupOf<FoyerFiscal>(forme_foyer_fiscal), {
  name: 'foyer_fiscal' as const,
  declarant_principal: new Holder<FoyerFiscal>('foyer_fiscal', [declarant_principal]),
  declarants: new Members<FoyerFiscal>('foyer_fiscal', [declarant_principal, declarant_conjoint]),
  personnes_a_charge: new Members<FoyerFiscal>('foyer_fiscal', [personne_a_charge]),
})

/** Those who live in one dwelling. */
export const menage = Object.assign(new GroupOf<Menage>(forme_menage), {
  name: 'menage' as const,
  personne_de_reference: new Holder<Menage>('menage', [personne_de_reference]),
  conjoint: new Members<Menage>('menage', [conjoint_de_reference]),
})

export const formes: readonly GroupForm[] = [forme_famille, forme_foyer_fiscal, forme_menage]
