import type { Individu } from '../../moteur/expression/entity.ts'
import { entree, individu } from '../../moteur/expression/input.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { annee_precedente } from '../../moteur/expression/time.ts'
import { type EurosParAn, euros_par_an, euros_par_mois } from '../../moteur/expression/units.ts'
import { casf, css } from '../textes/texte.ts'

const annuelle = (nom: string, libelle: string) =>
  entree(nom, libelle, individu, euros_par_an, {
    periode: 'year',
    minimum: -Infinity,
    defaut: { valeur: 0, raison: 'pas d’activité non salariée, sauf indication contraire' },
  })

export const rpns_benefice_exploitant_agricole = annuelle(
  'rpns_benefice_exploitant_agricole',
  'Bénéfice agricole de l’année',
)
export const rpns_autres_revenus = annuelle('rpns_autres_revenus', 'Autres revenus non salariés de l’année')
export const rpns_micro_entreprise_benefice = annuelle(
  'rpns_micro_entreprise_benefice',
  'Bénéfice de micro-entreprise de l’année',
)

export const rpns_auto_entrepreneur_benefice = entree(
  'rpns_auto_entrepreneur_benefice',
  'Bénéfice mensuel d’auto-entrepreneur (chiffre d’affaires après abattement)',
  individu,
  euros_par_mois,
  { defaut: { valeur: 0, raison: 'pas d’activité non salariée, sauf indication contraire' } },
)

/** The latest of the last three years with a profit: the one the fund knows. */
function dernier_connu(benefice: Term<EurosParAn, Individu>): Term<EurosParAn, Individu> {
  const [n_1, n_2] = [benefice.au(annee_precedente(1)), benefice.au(annee_precedente(2))]
  return si(
    benefice.est_superieur_a(zero),
    benefice,
    si(n_1.est_superieur_a(zero), n_1, si(n_2.est_superieur_a(zero), n_2, zero)),
  )
}

export const ppa_rsa_derniers_revenus_tns_annuels_connus = regle(
  'ppa_rsa_derniers_revenus_tns_annuels_connus',
  'Revenus non salariés, un douzième de la dernière année connue',
  [casf('R262-6'), css('R844-1')],
  somme(
    dernier_connu(rpns_benefice_exploitant_agricole),
    dernier_connu(rpns_autres_revenus),
    dernier_connu(rpns_micro_entreprise_benefice),
  ).par_mois(),
  { periode: 'year' },
)

export const revenus_non_salaries_de_l_annee = regle(
  'revenus_non_salaries_de_l_annee',
  'Revenus non salariés de l’année',
  [css('R815-22'), css('R532-3')],
  somme(rpns_benefice_exploitant_agricole, rpns_autres_revenus, rpns_micro_entreprise_benefice),
  { periode: 'year' },
)

/** Known for the last full year only: a twelfth of it stands for each month. */
export const revenus_non_salaries_de_l_an_passe = revenus_non_salaries_de_l_annee.au(annee_precedente()).par_mois()
