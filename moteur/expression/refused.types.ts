import { bareme } from './bareme.ts'
import { enumeration } from './choice.ts'
import type { Famille, Menage } from './entity.ts'
import { GroupOf } from './group.ts'
import { entree, entree_choix, entree_condition, individu } from './input.ts'
import { constante, un, zero } from './literal.ts'
import { et, si } from './logic.ts'
import { regle } from './rule.ts'
import { annee_civile, mois_precedent, trois_derniers_mois } from './time.ts'
import { euros, euros_par_an, euros_par_heure, euros_par_mois, heures, nombre, taux } from './units.ts'

/**
 * Lines that must not compile: each `@ts-expect-error` is itself an error the day its line is accepted.
 * The lines without it are their well-formed neighbours. Nothing here is run.
 */
export function refused(): void {
  const famille = new GroupOf<Famille>({ name: 'famille', plural: 'familles', label: '', lists: [] })
  const menage = new GroupOf<Menage>({ name: 'menage', plural: 'menages', label: '', lists: [] })
  const salaire = entree('salaire', '', individu, euros_par_mois)
  const revenu_annuel = entree('revenu_annuel', '', individu, euros_par_an)
  const enfant = entree_condition('enfant', '', individu)
  const forfait = entree('forfait', '', { name: 'famille' } as { name: 'famille'; type?: Famille }, euros_par_mois)
  const loyer = entree('loyer', '', { name: 'menage' } as { name: 'menage'; type?: Menage }, euros_par_mois)
  const part = bareme('part', '', taux, [])
  const plafond = bareme('plafond', '', euros_par_mois, [])
  const smic = bareme('smic', '', euros_par_heure, [])
  const liste = enumeration('liste', [
    ['a', ''],
    ['b', ''],
  ])
  const choix = entree_choix('choix', '', individu, liste)

  // Units.
  salaire.plus(plafond)
  plafond.moins(salaire)
  // @ts-expect-error monthly and yearly euros
  salaire.plus(revenu_annuel)
  salaire.plus(revenu_annuel.par_mois())
  // @ts-expect-error an amount and a rate
  salaire.moins(part)
  salaire.fois(part)
  // @ts-expect-error an amount times an amount
  salaire.fois(salaire)
  // @ts-expect-error an amount and a count
  salaire.plus(constante(3, nombre))
  // @ts-expect-error monthly euros are not yearly ones
  salaire.par_mois()
  // @ts-expect-error an hourly wage is not a monthly one
  smic.plus(salaire)
  smic.pour_un_mois_de(constante(35, heures)).plus(salaire)
  // @ts-expect-error a capital is not an income
  salaire.plus(constante(100, euros))
  // @ts-expect-error compared with another unit
  salaire.est_au_moins(un)
  salaire.est_au_moins(zero)
  // @ts-expect-error the two branches of a choice have one unit
  si(enfant, salaire, un)

  // Entities.
  // @ts-expect-error a person's wage and a family's lump sum, without a sum over members
  forfait.moins(salaire)
  forfait.moins(famille.membres.somme(salaire))
  // @ts-expect-error a dwelling's rent and a family's lump sum
  forfait.moins(loyer)
  // @ts-expect-error the condition of a person does not decide for a family
  si(enfant, forfait, zero)
  si(famille.membres.un_membre_tel_que(enfant), forfait, zero)
  // @ts-expect-error conditions of two entities
  et(enfant, forfait.est_au_moins(zero))
  // @ts-expect-error what is projected on the members of a family is the family's
  famille.pour_chacun(loyer)
  menage.pour_chacun(loyer).plus(salaire)
  // @ts-expect-error only what is read of a person is summed over members
  famille.membres.somme(forfait)

  // Choices, time, rules.
  choix.est('a')
  // @ts-expect-error a code that is not in the list
  choix.est('c')
  salaire.moyenne_sur(trois_derniers_mois).plus(salaire.au(mois_precedent()))
  // @ts-expect-error the sum of three months is not a monthly amount
  salaire.plus(salaire.somme_sur(trois_derniers_mois))
  // @ts-expect-error nor is that of a year
  salaire.plus(salaire.somme_sur(annee_civile(1)))
  salaire.plus(salaire.somme_sur(annee_civile(1)).par_mois())
  // @ts-expect-error a month is not a window
  salaire.moyenne_sur(mois_precedent())
  // @ts-expect-error a value without its text of law
  bareme('sans_texte', '', euros_par_mois, [['2026-01-01', 1, '2026-01-01']])
  // @ts-expect-error a rule without its formula
  regle('sans_calcul', '', [])
  const double = regle('double', '', [], salaire.plus(salaire))
  // @ts-expect-error a rule keeps the unit and the entity of its formula
  double.plus(forfait)
}
