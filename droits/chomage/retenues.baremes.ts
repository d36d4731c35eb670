import { bareme } from '../../moteur/expression/bareme.ts'
import { taux } from '../../moteur/expression/units.ts'
import { retenues_unedic } from '../textes/assurance_chomage.ts'
import { publication } from '../textes/verification.ts'

const taux_de_retenue = (nom: string, libelle: string, valeur: number) =>
  bareme(nom, libelle, taux, [['2019-07-01', valeur, retenues_unedic, publication('2026-11-23')]])

export const are_taux_retraite_complementaire = taux_de_retenue(
  'are_taux_retraite_complementaire',
  'Part du salaire de référence retenue pour la retraite complémentaire',
  0.03,
)
export const are_taux_csg = taux_de_retenue('are_taux_csg', 'CSG sur le chômage', 0.062)
export const are_taux_csg_reduit = taux_de_retenue('are_taux_csg_reduit', 'CSG sur le chômage, taux réduit', 0.038)
export const are_taux_crds = taux_de_retenue('are_taux_crds', 'CRDS sur le chômage', 0.005)

/** Up to four monthly ceilings of the social security: no daily amount, cut at 75 % of a capped wage, reaches that in a month. */
export const are_part_soumise_a_csg = taux_de_retenue(
  'are_part_soumise_a_csg',
  'Part de l’allocation soumise à la CSG et à la CRDS',
  0.9825,
)
