import { jour } from '../../moteur/expression/date.ts'
import { deux, trois, zero } from '../../moteur/expression/literal.ts'
import { et, ou, si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import { bmaf } from '../notions/bmaf.ts'
import { cent_pour_cent } from '../notions/echelle_du_foyer.ts'
import { famille } from '../notions/entites.ts'
import { date_naissance } from '../notions/individu.ts'
import { garde_alternee } from '../notions/prestations_recues.ts'
import { css, jorf } from '../textes/texte.ts'
import { af_nbenf, af_taux_modulation } from './af_ressources.ts'
import { a_eu_avant_le_mois, jour_de_naissance, prestations_familiales_enfant_a_charge } from './enfant_a_charge.ts'
import { part_enfant_en_alternance, taux_af_majoration } from './montants.baremes.ts'
import { af_majoration_un_enfant, af_un_enfant_outre_mer } from './un_enfant_outre_mer.ts'

/** 18 years since March 2026, but those born before March 2012, who had it or were about to, keep 14. */
export const a_l_age_de_la_majoration = regle(
  'a_l_age_de_la_majoration',
  'A l’âge de la majoration des allocations familiales',
  [css('L521-3'), css('R521-1')],
  versions(
    depuis('2008-05-01', a_eu_avant_le_mois(14)),
    depuis(
      '2026-03-01',
      ou(et(date_naissance.est_avant(jour('2012-03-01')), a_eu_avant_le_mois(14)), a_eu_avant_le_mois(18)),
      jorf('Décret n° 2026-138', 'JORFTEXT000053594174'),
    ),
  ),
)

export const af_majoration_enfant = regle(
  'af_majoration_enfant',
  'Majoration pour l’âge d’un enfant',
  [css('L521-3'), css('D521-1'), css('R521-4')],
  si(
    et(prestations_familiales_enfant_a_charge, a_l_age_de_la_majoration),
    bmaf.fois(taux_af_majoration).fois(si(garde_alternee, part_enfant_en_alternance, cent_pour_cent)),
    zero,
  ),
)

// No child is born after this day: it stands for those who do not count.
const bien_plus_tard = jour('2200-01-01').jours_depuis(jour('1900-01-01'))
const naissance_de_l_aine = famille.enfants.le_plus_petit(
  si(prestations_familiales_enfant_a_charge, jour_de_naissance, bien_plus_tard),
  bien_plus_tard,
)
const cadet = et(
  prestations_familiales_enfant_a_charge,
  jour_de_naissance.est_superieur_a(famille.pour_chacun(naissance_de_l_aine)),
)

/** With two children, all but the eldest: of twins, one of the two. */
const majorations_sans_l_aine = si(
  famille.enfants.un_membre_tel_que(cadet),
  famille.enfants.somme(si(cadet, af_majoration_enfant, zero)),
  famille.enfants.somme(af_majoration_enfant).divise_par(deux),
)

export const af_majoration = regle(
  'af_majoration',
  'Majoration pour âge des allocations familiales',
  [css('L521-3'), css('R521-1'), css('D755-5')],
  si(
    af_nbenf.est_au_moins(trois),
    famille.enfants.somme(af_majoration_enfant).fois(af_taux_modulation),
    si(
      af_nbenf.est_au_moins(deux),
      majorations_sans_l_aine.fois(af_taux_modulation),
      si(af_un_enfant_outre_mer, af_majoration_un_enfant, zero),
    ),
  ),
)
