import { zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import { foyer_fiscal } from '../notions/entites.ts'
import { taux_livret_a } from '../notions/livret_a.ts'
import {
  assiette_csg_plus_values,
  epargne_revenus_non_imposables,
  livret_a,
  revenus_capital,
  revenus_locatifs,
  valeur_locative_immo_non_loue,
  valeur_locative_terrains_non_loues,
} from '../notions/ressources.ts'
import { casf } from '../textes/texte.ts'
import { part_valeur_locative_immeuble, part_valeur_locative_terrain, taux_interet_forfaitaire } from './rsa.baremes.ts'

const plus_values = si(
  foyer_fiscal.declarant_principal.en_font_partie,
  foyer_fiscal.pour_chacun(assiette_csg_plus_values.par_mois()),
  zero,
)

export const rsa_base_ressources_patrimoine_individu = regle(
  'rsa_base_ressources_patrimoine_individu',
  'Ressources tirées du patrimoine, ou que la loi lui suppose',
  [casf('R132-1'), casf('R262-6')],
  somme(
    livret_a.au_taux_annuel(taux_livret_a).par_mois(),
    epargne_revenus_non_imposables.au_taux_annuel(taux_interet_forfaitaire).par_mois(),
    revenus_capital,
    revenus_locatifs,
    valeur_locative_immo_non_loue.fois(part_valeur_locative_immeuble),
    valeur_locative_terrains_non_loues.fois(part_valeur_locative_terrain),
    plus_values,
  ),
)
