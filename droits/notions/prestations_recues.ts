import type { Condition } from '../../moteur/expression/condition.ts'
import type { Famille } from '../../moteur/expression/entity.ts'
import { entree, entree_condition, individu } from '../../moteur/expression/input.ts'
import { ans, constante, deux, trois, zero } from '../../moteur/expression/literal.ts'
import { et, non, ou } from '../../moteur/expression/logic.ts'
import { euros_par_mois, taux } from '../../moteur/expression/units.ts'
import { residence_dom, residence_saint_bartelemy, residence_saint_martin } from './commune.ts'
import { famille, menage } from './entites.ts'
import { en_couple } from './famille.ts'
import { age, ass_precondition_remplie, taux_incapacite } from './individu.ts'
import { statut_occupation_logement } from './menage.ts'

const familiale = (nom: string, libelle: string, raison: string, pour: Condition<Famille>) =>
  entree(nom, libelle, famille, euros_par_mois, { defaut: { valeur: 0, raison, pour } })

const enfants_de = (du: number, avant: number) =>
  famille.enfants.nombre_tel_que(et(age.est_au_moins(ans(du)), age.est_inferieur_a(ans(avant))))

export const aide_logement = familiale(
  'aide_logement',
  'Aide au logement (APL, ALF ou ALS)',
  'pas d’aide au logement sans loyer ni crédit',
  famille.demandeur.condition(
    menage.condition_pour_chacun(
      statut_occupation_logement.est_parmi('proprietaire', 'loge_gratuitement', 'sans_domicile'),
    ),
  ),
)

const outre_mer = famille.demandeur.condition(
  menage.condition_pour_chacun(ou(residence_dom, residence_saint_martin, residence_saint_bartelemy)),
)

export const af = familiale(
  'af',
  'Allocations familiales',
  'pas d’allocations familiales avant deux enfants, ou un outre-mer (CSS, art. L. 521-1 et L. 755-12)',
  ou(enfants_de(0, 21).est_egal_a(zero), et(enfants_de(0, 21).est_inferieur_a(deux), non(outre_mer))),
)

export const cf = familiale(
  'cf',
  'Complément familial',
  'pas de complément familial avant trois enfants (CSS, art. L. 522-1)',
  enfants_de(3, 21).est_inferieur_a(trois),
)

const sans_enfant_a_soutenir = enfants_de(0, 20).est_egal_a(zero)

export const asf = entree('asf', 'Allocation de soutien familial', famille, euros_par_mois, {
  defaut: {
    valeur: 0,
    raison: 'pas d’allocation de soutien familial en couple, ni sans enfant (CSS, art. L. 523-1)',
    pour: ou(en_couple, sans_enfant_a_soutenir),
  },
})

export const paje_base = familiale(
  'paje_base',
  'Allocation de base de la PAJE',
  'pas d’allocation de base sans enfant de moins de trois ans (CSS, art. L. 531-3)',
  enfants_de(0, 3).est_egal_a(zero),
)

const conge = (nom: string, libelle: string) =>
  entree(nom, libelle, famille, euros_par_mois, {
    defaut: { valeur: 0, raison: 'prestation peu courante, à signaler' },
  })

export const paje_clca = conge('paje_clca', 'Complément de libre choix d’activité')
export const paje_colca = conge('paje_colca', 'Complément optionnel de libre choix d’activité')
export const paje_prepare = conge('paje_prepare', 'Prestation partagée d’éducation de l’enfant')

export const aspa = familiale(
  'aspa',
  'Allocation de solidarité aux personnes âgées (ASPA)',
  'pas d’ASPA avant 62 ans (CSS, art. L. 815-1)',
  non(famille.parents.un_membre_tel_que(age.est_au_moins(ans(62)))),
)

export const ass = entree('ass', 'Allocation de solidarité spécifique (ASS)', individu, euros_par_mois, {
  defaut: {
    valeur: 0,
    raison: 'pas d’ASS sans cinq ans de travail dans les dix dernières années',
    pour: non(ass_precondition_remplie),
  },
})

export const aah = entree('aah', 'Allocation aux adultes handicapés (AAH)', individu, euros_par_mois, {
  defaut: {
    valeur: 0,
    raison: 'pas d’AAH sous 50 % d’incapacité reconnue (CSS, art. L. 821-2)',
    pour: taux_incapacite.est_inferieur_a(constante(0.5, taux)),
  },
})

export const asi = entree('asi', 'Allocation supplémentaire d’invalidité (ASI)', individu, euros_par_mois, {
  defaut: { valeur: 0, raison: 'prestation peu courante, à signaler' },
})

export const caah = entree(
  'caah',
  'Complément de ressources ou majoration pour la vie autonome',
  individu,
  euros_par_mois,
  {
    defaut: { valeur: 0, raison: 'prestation peu courante, à signaler' },
  },
)

export const orphelin = entree_condition('orphelin', 'Orphelin de ses deux parents', individu, {
  defaut: { valeur: false, raison: 'situation rare, à signaler' },
})

export const garde_alternee = entree_condition('garde_alternee', 'En résidence alternée', individu, {
  defaut: { valeur: false, raison: 'la résidence alternée se déclare à la caisse' },
})
