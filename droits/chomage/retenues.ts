import { enumeration } from '../../moteur/expression/choice.ts'
import type { Individu } from '../../moteur/expression/entity.ts'
import { entree_choix, individu } from '../../moteur/expression/input.ts'
import { nombre_d_heures, zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import type { Term } from '../../moteur/expression/term.ts'
import type { EurosParJour } from '../../moteur/expression/units.ts'
import { smic_b_horaire } from '../notions/smic.ts'
import { assurance_chomage, retenues_unedic } from '../textes/assurance_chomage.ts'
import {
  allocation_retour_emploi_journaliere_taux_plein,
  are_journaliere_degressive,
} from './allocation_journaliere.ts'
import { are_minimum } from './montants.baremes.ts'
import * as baremes from './retenues.baremes.ts'
import { are_salaire_journalier_reference } from './salaire_de_reference.ts'

type Journalier = Term<EurosParJour, Individu>

export const taux_csg_chomage = enumeration('taux_csg_remplacement', [
  ['non_renseigne', 'Non renseigné'],
  ['exonere', 'Exonéré·e'],
  ['taux_reduit', 'Taux réduit'],
  ['taux_plein', 'Taux plein'],
])

export const taux_csg_remplacement = entree_choix(
  'taux_csg_remplacement',
  'Taux de CSG sur le chômage, selon le revenu fiscal de référence',
  individu,
  taux_csg_chomage,
)

/** Thirty-five hours of SMIC for seven days, to the euro above. */
export const are_seuil_csg = regle(
  'are_seuil_csg',
  'SMIC par jour, sous lequel la CSG et la CRDS ne font pas descendre',
  [retenues_unedic],
  smic_b_horaire.pour_un_jour_de(nombre_d_heures(5)).arrondi_a(1, 'superieur'),
  { entite: individu },
)

// « Ne peut avoir pour effet de réduire sous… » : the part that would pass the limit is not taken, the rest is.
const sans_passer_sous = (retenue: Journalier, montant: Journalier, limite: Journalier): Journalier =>
  retenue.sans_depasser(montant.moins(limite).sans_descendre_sous(zero))

function retenues_sur(suffixe: string, quand: string, brute: Journalier) {
  const retraite = regle(
    `are_retraite_complementaire_${suffixe}`,
    `Retraite complémentaire retenue par jour, ${quand}`,
    [assurance_chomage('19'), retenues_unedic],
    sans_passer_sous(
      are_salaire_journalier_reference.fois(baremes.are_taux_retraite_complementaire).arrondi_au_centime(),
      brute,
      are_minimum,
    ),
  )
  const reste = brute.moins(retraite)
  const soumis = reste.fois(baremes.are_part_soumise_a_csg)
  const csg_theorique = si(
    taux_csg_remplacement.est('taux_reduit'),
    soumis.fois(baremes.are_taux_csg_reduit),
    soumis.fois(baremes.are_taux_csg),
  ).arrondi_au_centime()
  const csg = regle(
    `are_csg_${suffixe}`,
    `CSG retenue par jour, ${quand}`,
    [retenues_unedic],
    si(taux_csg_remplacement.est('exonere'), zero, sans_passer_sous(csg_theorique, reste, are_seuil_csg)),
  )
  const crds_theorique = soumis.fois(baremes.are_taux_crds).arrondi_au_centime()
  const crds = regle(
    `are_crds_${suffixe}`,
    `CRDS retenue par jour, ${quand}`,
    [retenues_unedic],
    si(taux_csg_remplacement.est('exonere'), zero, sans_passer_sous(crds_theorique, reste.moins(csg), are_seuil_csg)),
  )
  return regle(
    `are_nette_${suffixe}`,
    `Allocation chômage nette par jour, ${quand}`,
    [assurance_chomage('19'), retenues_unedic],
    reste.moins(csg).moins(crds),
  )
}

export const are_nette_taux_plein = retenues_sur(
  'taux_plein',
  'avant dégressivité',
  allocation_retour_emploi_journaliere_taux_plein,
)

export const are_nette_degressive = retenues_sur('degressive', 'après six mois payés', are_journaliere_degressive)
