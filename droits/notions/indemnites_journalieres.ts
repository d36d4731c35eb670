import { jour } from '../../moteur/expression/date.ts'
import { entree, entree_date, individu } from '../../moteur/expression/input.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { et, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import { mois_precedent } from '../../moteur/expression/time.ts'
import { euros_par_mois } from '../../moteur/expression/units.ts'
import { casf } from '../textes/texte.ts'
import { salaire_net } from './ressources.ts'

const indemnite = (nom: string, libelle: string) =>
  entree(nom, libelle, individu, euros_par_mois, {
    defaut: { valeur: 0, raison: 'pas d’arrêt de travail indemnisé, sauf indication contraire' },
  })

export const indemnites_journalieres_maternite = indemnite(
  'indemnites_journalieres_maternite',
  'Indemnités de maternité',
)
export const indemnites_journalieres_paternite = indemnite(
  'indemnites_journalieres_paternite',
  'Indemnités de paternité',
)
export const indemnites_journalieres_adoption = indemnite('indemnites_journalieres_adoption', 'Indemnités d’adoption')
export const indemnites_journalieres_maladie = indemnite('indemnites_journalieres_maladie', 'Indemnités de maladie')
export const indemnites_journalieres_accident_travail = indemnite(
  'indemnites_journalieres_accident_travail',
  'Indemnités d’accident du travail',
)
export const indemnites_journalieres_maladie_professionnelle = indemnite(
  'indemnites_journalieres_maladie_professionnelle',
  'Indemnités de maladie professionnelle',
)

// The first day of the year 1 stands for « no date » in files.
const jour_inconnu = '0001-01-01'

export const date_arret_de_travail = entree_date('date_arret_de_travail', 'Date de l’arrêt de travail', individu, {
  defaut: { valeur: jour_inconnu, raison: 'arrêt récent si aucune indemnité n’était versée trois mois avant' },
})

/** Paid for a sickness or an accident: professional income for the first three months of the stoppage only. */
const pour_maladie_ou_accident = somme(
  indemnites_journalieres_maladie,
  indemnites_journalieres_accident_travail,
  indemnites_journalieres_maladie_professionnelle,
)

const pour_naissance_ou_adoption = somme(
  indemnites_journalieres_maternite,
  indemnites_journalieres_paternite,
  indemnites_journalieres_adoption,
)

export const indemnites_journalieres = regle(
  'indemnites_journalieres',
  'Indemnités journalières de la sécurité sociale',
  [],
  pour_naissance_ou_adoption.plus(pour_maladie_ou_accident),
)

const arret_de_moins_de_trois_mois = ou(
  date_arret_de_travail.est_apres_le_debut_du_mois(mois_precedent(3)),
  et(date_arret_de_travail.est_le(jour(jour_inconnu)), pour_maladie_ou_accident.au(mois_precedent(3)).est_egal_a(zero)),
)

export const rsa_indemnites_journalieres_activite = regle(
  'rsa_indemnites_journalieres_activite',
  'Indemnités journalières comptées comme un revenu d’activité',
  [casf('R262-12')],
  pour_naissance_ou_adoption.plus(
    si(ou(arret_de_moins_de_trois_mois, salaire_net.est_superieur_a(zero)), pour_maladie_ou_accident, zero),
  ),
)

export const rsa_indemnites_journalieres_hors_activite = regle(
  'rsa_indemnites_journalieres_hors_activite',
  'Indemnités journalières comptées comme un revenu de remplacement',
  [casf('R262-12')],
  indemnites_journalieres.moins(rsa_indemnites_journalieres_activite),
)
