import { enumeration } from '../../moteur/expression/choice.ts'
import { entree, entree_choix, entree_condition, entree_date } from '../../moteur/expression/input.ts'
import { non } from '../../moteur/expression/logic.ts'
import { euros_par_mois } from '../../moteur/expression/units.ts'
import { menage } from './entites.ts'

export const statuts_occupation_logement = enumeration('statut_occupation_logement', [
  ['non_renseigne', 'Non renseigné'],
  ['primo_accedant', 'Propriétaire, avec un crédit pour son logement'],
  ['proprietaire', 'Propriétaire, sans crédit'],
  ['locataire_hlm', 'Locataire d’un logement social (HLM)'],
  ['locataire_vide', 'Locataire d’un logement vide'],
  ['locataire_meuble', 'Locataire d’un logement meublé'],
  ['loge_gratuitement', 'Hébergé·e ou logé·e gratuitement'],
  ['locataire_foyer', 'En foyer ou en résidence'],
  ['sans_domicile', 'Sans logement'],
])

export const statut_occupation_logement = entree_choix(
  'statut_occupation_logement',
  'Comment le logement est occupé',
  menage,
  statuts_occupation_logement,
)

export const loyer = entree('loyer', 'Loyer, ou mensualité du crédit du logement', menage, euros_par_mois)

export const participation_frais = entree_condition(
  'participation_frais',
  'Participe aux frais du logement où l’on est hébergé',
  menage,
  { defaut: { valeur: false, raison: 'une participation aux frais se déclare' } },
)

export const zones_apl = enumeration('zone_apl', [
  ['non_renseigne', 'Non renseignée'],
  ['zone_1', 'Zone 1'],
  ['zone_2', 'Zone 2'],
  ['zone_3', 'Zone 3'],
])

export const zone_apl = entree_choix('zone_apl', 'Zone du logement pour les aides', menage, zones_apl)

export const coloc = entree_condition('coloc', 'En colocation', menage, {
  defaut: { valeur: false, raison: 'une colocation se déclare' },
})

export const logement_chambre = entree_condition('logement_chambre', 'Loue une chambre', menage, {
  defaut: {
    valeur: false,
    raison: 'un logement entier, sauf indication contraire',
    pour: non(statut_occupation_logement.est('locataire_foyer')),
  },
})

export const aide_logement_date_pret = entree_date(
  'aide_logement_date_pret',
  'Date du prêt pour acheter le logement',
  menage,
)
