import type { FoyerFiscal } from '../../moteur/expression/entity.ts'
import { constante, deux, un, zero } from '../../moteur/expression/literal.ts'
import { et, non, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { type Nombre, nombre } from '../../moteur/expression/units.ts'
import { invalidite_fiscale, vit_seul_avec_ses_enfants } from '../notions/declaration_de_revenus.ts'
import { foyer_fiscal } from '../notions/entites.ts'
import { garde_alternee } from '../notions/prestations_recues.ts'
import { statut_marital } from '../notions/statut_marital.ts'
import { cgi } from '../textes/texte.ts'

const annuelle = { periode: 'year' } as const
const une_demi_part = constante(0.5, nombre)
const la_moitie = constante(0.5, nombre)

export const nb_pac = regle(
  'nb_pac',
  'Personnes à la charge du seul foyer fiscal',
  [cgi('194'), cgi('196 B')],
  foyer_fiscal.personnes_a_charge.nombre_tel_que(non(garde_alternee)),
  annuelle,
)

const en_alternance: Term<Nombre, FoyerFiscal> = foyer_fiscal.personnes_a_charge.nombre_tel_que(garde_alternee)

/** Half a share for each of the first two, one for each of the others. */
const parts_de = (personnes: Term<Nombre, FoyerFiscal>) =>
  personnes.sans_depasser(deux).fois(une_demi_part).plus(personnes.moins(deux).sans_descendre_sous(zero))

export const parts_des_personnes_a_charge = regle(
  'parts_des_personnes_a_charge',
  'Parts des personnes à charge',
  [cgi('194')],
  // A child who lives with each parent in turn takes the ranks left by the others, and counts for half of them.
  parts_de(nb_pac).plus(parts_de(nb_pac.plus(en_alternance)).moins(parts_de(nb_pac)).fois(la_moitie)),
  annuelle,
)

const a_des_personnes_a_charge = nb_pac.plus(en_alternance).est_superieur_a(zero)
const en_couple = foyer_fiscal.declarants.nombre().est_au_moins(deux)
const veuf = foyer_fiscal.declarant_principal.choix(statut_marital).est_parmi('veuf', 'jeune_veuf')

export const parts_des_declarants = regle(
  'parts_des_declarants',
  'Parts des déclarants : deux pour un couple, et pour un veuf qui a une personne à charge',
  [cgi('194')],
  si(en_couple, deux, si(et(a_des_personnes_a_charge, veuf), deux, un)),
  annuelle,
)

/** Half a share for the first child of one who lives alone; a quarter for each of the first two who alternate. */
const part_du_parent_seul = si(
  vit_seul_avec_ses_enfants,
  si(
    nb_pac.est_superieur_a(zero),
    une_demi_part,
    en_alternance.sans_depasser(deux).fois(une_demi_part).fois(la_moitie),
  ),
  zero,
)

export const nbptr = regle(
  'nbptr',
  'Nombre de parts du foyer fiscal',
  [cgi('194'), cgi('195')],
  somme(
    parts_des_declarants,
    parts_des_personnes_a_charge,
    part_du_parent_seul,
    foyer_fiscal.membres.nombre_tel_que(invalidite_fiscale).fois(une_demi_part),
  ),
  annuelle,
)
