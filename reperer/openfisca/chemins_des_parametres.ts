import type { Schedule } from '../../moteur/expression/schedule.ts'

/**
 * Where OpenFisca-France keeps the same quantity, in the same unit: its clients ask for a value by that path.
 * Each key is a folder of its tree, each member one of our schedules.
 */
const chemins: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'marche_travail.salaire_minimum.smic': {
    smic_b_horaire: 'smic_b_horaire',
    nb_heures_travail_mensuel: 'heures_smic_mensuel',
  },
  'taxation_capital.epargne.livret_a': { taux: 'taux_livret_a' },
  'prelevements_sociaux.pss': {
    plafond_securite_sociale_annuel: 'plafond_securite_sociale_annuel',
    plafond_securite_sociale_mensuel: 'plafond_securite_sociale_mensuel',
  },
  'chomage.allocations_assurance_chomage.ass': { montant_plein: 'ass_montant_journalier' },
  'impot_revenu.calcul_revenus_imposables.deductions.abatpro': {
    min: 'abatpro_min',
    max: 'abatpro_max',
    taux: 'abatpro_taux',
  },
  'impot_revenu.calcul_revenus_imposables.deductions.abatpen': {
    min: 'abatpen_min',
    max: 'abatpen_max',
    taux: 'abatpen_taux',
  },
  'prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_m': {
    montant_de_base_du_rsa: 'rsa_montant_de_base',
  },
  'prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_maj': {
    montant_minimum_verse: 'rsa_montant_minimum_verse',
  },
  'prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_maj.maj_montant_max': {
    couples_celibataire_avec_enfant: 'majoration_deuxieme_personne',
    couple_1_enfant_ou_2e_enfant: 'majoration_personne_suivante',
    par_enfant_supplementaire: 'majoration_enfant_au_dela_du_deuxieme',
  },
  'prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_fl.forfait_logement': {
    taux_1_personne: 'taux_forfait_logement_1',
    taux_2_personnes: 'taux_forfait_logement_2',
    taux_3_personnes_ou_plus: 'taux_forfait_logement_3',
  },
  'prestations_sociales.solidarite_insertion.minima_sociaux.ppa.pa_m': {
    montant_de_base: 'ppa_montant_de_base',
    montant_minimum_verse: 'ppa_montant_minimum_verse',
  },
  'prestations_sociales.solidarite_insertion.minimum_vieillesse.aspa.montant_maximum_annuel': {
    personnes_seules: 'aspa_montant_seul',
    couples: 'aspa_montant_couple',
  },
  'prestations_sociales.solidarite_insertion.minima_sociaux.cs.cmu': { plafond_base: 'cmu_c_plafond_de_base' },
  'prestations_sociales.prestations_etat_de_sante.invalidite.aah': { montant: 'aah_montant_maximum' },
  'prestations_sociales.prestations_etat_de_sante.invalidite.aah.taux_capacite': {
    taux_incapacite: 'aah_taux_incapacite',
    taux_incapacite_rsdae: 'aah_taux_incapacite_rsdae',
  },
  'prestations_sociales.prestations_etat_de_sante.invalidite.asi': {
    plafond_ressource_seul: 'asi_plafond_seul',
    plafond_ressource_couple: 'asi_plafond_couple',
  },
  'prestations_sociales.prestations_etat_de_sante.invalidite.caah': { majoration_vie_autonome: 'mva_montant' },
  'prestations_sociales.prestations_familiales.bmaf': { bmaf: 'bmaf' },
  'prestations_sociales.prestations_familiales.prestations_generales.af.af_cm.taux': {
    enf2: 'taux_af_deux_enfants',
    enf3: 'taux_af_par_enfant_suivant',
  },
  'prestations_sociales.aides_logement.allocations_logement.locatif.formule.l_plafonds_loyers.par_zone.zone_1': {
    personnes_seules: 'plafond_de_loyer_zone_1_0',
    couples: 'plafond_de_loyer_zone_1_1',
    un_enfant: 'plafond_de_loyer_zone_1_2',
  },
  'prestations_sociales.aides_logement.allocations_logement.locatif.formule.l_plafonds_loyers.par_zone.zone_2': {
    personnes_seules: 'plafond_de_loyer_zone_2_0',
    couples: 'plafond_de_loyer_zone_2_1',
    un_enfant: 'plafond_de_loyer_zone_2_2',
  },
  'prestations_sociales.aides_logement.allocations_logement.locatif.formule.l_plafonds_loyers.par_zone.zone_3': {
    personnes_seules: 'plafond_de_loyer_zone_3_0',
    couples: 'plafond_de_loyer_zone_3_1',
    un_enfant: 'plafond_de_loyer_zone_3_2',
  },
}

const cheminDe = new Map(
  Object.entries(chemins).flatMap(([dossier, noms]) =>
    Object.entries(noms).map(([nom, notre]) => [notre, `${dossier}.${nom}`] as const),
  ),
)

/** The id of a parameter in OpenFisca's tree; our own name for one that OpenFisca does not have. */
export function idOpenfisca({ name }: Pick<Schedule, 'name'>): string {
  return cheminDe.get(name) ?? name
}
