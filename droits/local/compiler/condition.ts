import type { Condition } from '../../../moteur/expression/condition.ts'
import type { Famille, Individu } from '../../../moteur/expression/entity.ts'
import { entree_condition } from '../../../moteur/expression/input.ts'
import { ans, constante, nombre_de_mois, un } from '../../../moteur/expression/literal.ts'
import { et, non } from '../../../moteur/expression/logic.ts'
import { nombre, taux } from '../../../moteur/expression/units.ts'
import { depcom } from '../../notions/commune.ts'
import { famille, menage } from '../../notions/entites.ts'
import { en_couple } from '../../notions/famille.ts'
import { activite, age, taux_incapacite } from '../../notions/individu.ts'
import { statut_occupation_logement } from '../../notions/menage.ts'
import type { ConditionLocale } from '../aide.ts'
import { date_arrivee_commune } from '../notions/residence.ts'
import type { Cadre } from './cadre.ts'
import { recoit_l_un } from './droit_recu.ts'
import { compiler_mesure } from './mesure.ts'
import { plafond_en_part, plafond_vote } from './plafond.ts'

/** A condition as a term of the engine, read for the family. */
export function compiler_condition(cadre: Cadre, condition: ConditionLocale): Condition<Famille> {
  switch (condition.genre) {
    case 'personne':
      return d_une_personne(condition)
    case 'composition':
      return de_composition(condition)
    case 'logement':
      return du_logement(statut_occupation_logement.est_parmi(...condition.statuts))
    case 'residence':
      return de_residence(condition)
    case 'ressources':
      return de_ressources(cadre, condition)
    case 'droit':
      return recoit_l_un(condition.droits)
    case 'question':
      return entree_condition(cadre.nom, condition.question, famille)
  }
}

/** All that is said holds for one and the same person. */
function d_une_personne(condition: ConditionLocale & { genre: 'personne' }): Condition<Famille> {
  const { qui, age_minimum, age_maximum, activites, taux_incapacite_minimum } = condition
  const dites: Condition<Individu>[] = [
    ...(age_minimum === null ? [] : [age.est_au_moins(ans(age_minimum))]),
    ...(age_maximum === null ? [] : [age.est_au_plus(ans(age_maximum))]),
    ...(activites.length === 0 ? [] : [activite.est_parmi(...activites)]),
    ...(taux_incapacite_minimum === null
      ? []
      : [taux_incapacite.est_au_moins(constante(taux_incapacite_minimum / 100, taux))]),
  ]
  const seule = dites[0]
  const ensemble = seule && dites.length === 1 ? seule : et(...dites)
  if (qui === 'demandeur') return famille.demandeur.condition(ensemble)
  return (qui === 'un_adulte' ? famille.parents : famille.enfants).un_membre_tel_que(ensemble)
}

function de_composition({ composition, enfants_minimum }: ConditionLocale & { genre: 'composition' }) {
  const assez_d_enfants = famille.enfants.nombre().est_au_moins(constante(enfants_minimum ?? 1, nombre))
  switch (composition) {
    case 'seul':
      return non(en_couple)
    case 'couple':
      return enfants_minimum === null ? en_couple : et(en_couple, assez_d_enfants)
    case 'avec_enfants':
      return assez_d_enfants
    case 'sans_enfant':
      return famille.enfants.nombre().est_inferieur_a(un)
    case 'parent_isole':
      return et(non(en_couple), assez_d_enfants)
  }
}

function du_logement(condition: Parameters<typeof menage.condition_pour_chacun>[0]): Condition<Famille> {
  return famille.demandeur.condition(menage.condition_pour_chacun(condition))
}

// A commune that nobody gave is unknown: the default of the national law (« somewhere in France ») would close the right.
function de_residence({ communes, departement, mois_minimum }: ConditionLocale & { genre: 'residence' }) {
  const la_commune = depcom.tel_que_donne()
  const ici =
    departement === null ? la_commune.est_parmi(...communes) : la_commune.est_compris_entre(...bornes(departement))
  if (mois_minimum === null) return du_logement(ici)
  return du_logement(et(ici, date_arrivee_commune.age_en_mois().est_au_moins(nombre_de_mois(mois_minimum))))
}

// Overseas, the code of a département has three digits, and that of its communes two more.
const bornes = (departement: string): readonly [string, string] => {
  const zeros = 5 - departement.length
  return [`${departement}${'0'.repeat(zeros)}`, `${departement}${'9'.repeat(zeros)}`]
}

function de_ressources(
  cadre: Cadre,
  { mesure, plafond }: ConditionLocale & { genre: 'ressources' },
): Condition<Famille> {
  const mesuree = compiler_mesure(mesure)
  if (plafond.genre === 'pourcentage') {
    const par_mois = plafond_en_part(cadre, plafond)
    return mesuree.par === 'mois' ? mesuree.terme.est_au_plus(par_mois) : mesuree.terme.est_au_plus(par_mois.par_an())
  }
  return mesuree.par === 'mois'
    ? mesuree.terme.est_au_plus(plafond_vote(cadre, plafond, mesuree.unite))
    : mesuree.terme.est_au_plus(plafond_vote(cadre, plafond, mesuree.unite))
}
