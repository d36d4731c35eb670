import { objet } from './cas.ts'
import { foyersFiscauxSelonOpenfisca } from './conventions_fiscales.ts'

type Instances = Readonly<Record<string, unknown>>

// Long enough for every month that a situation can speak of.
const tous_les_mois = 'year:2000:60'

/**
 * What a situation in OpenFisca's form means without saying it: the reference quarter M-3…M-1 of before décret
 * n° 2025-185, unless `departement_experimentation_rsa` asks for the other one; and loans that are not under convention.
 */
export function selonOpenfisca(situation: unknown): unknown {
  const racine = objet(situation)
  const familles = objet(racine?.['familles'])
  if (!racine || !familles) return situation
  return {
    ...racine,
    foyers_fiscaux: foyersFiscauxSelonOpenfisca(racine['foyers_fiscaux']),
    ...(racine['menages'] === undefined ? {} : { menages: menagesSelonOpenfisca(racine['menages']) }),
    familles: Object.fromEntries(Object.entries(familles).map(([id, famille]) => [id, completer(famille)])),
  }
}

/** A loan of which nothing more is said opens the allocation de logement. */
function menagesSelonOpenfisca(menages: unknown): unknown {
  const sans_convention = { aide_logement_est_pret_conventionne: { [tous_les_mois]: false } }
  return Object.fromEntries(
    Object.entries(objet(menages) ?? {}).map(([id, menage]) => {
      const contenu = objet(menage)
      return [id, contenu?.['aide_logement_date_pret'] === undefined ? menage : { ...sans_convention, ...contenu }]
    }),
  )
}

function completer(famille: unknown): unknown {
  const contenu: Instances | undefined = objet(famille)
  if (!contenu || demandeLeTrimestreDecale(contenu['departement_experimentation_rsa'])) return famille
  const ancien = { [tous_les_mois]: false }
  return { rsa_trimestre_decale: ancien, ppa_trimestre_decale: ancien, ...contenu, ...enDouble(contenu) }
}

/** Where OpenFisca has one variable and our rules two, each with its text. */
const doubles = {
  rsa_majore_eligibilite: 'ppa_majore_eligibilite',
  af_base: 'rsa_af_comptees',
  cf_non_majore_avant_cumul: 'cf_non_majore',
}

function enDouble(famille: Instances): Instances {
  const donnees = Object.entries(doubles).filter(([nom]) => famille[nom] !== undefined)
  return Object.fromEntries(donnees.map(([nom, double]) => [double, famille[nom]]))
}

function demandeLeTrimestreDecale(valeur: unknown): boolean {
  return valeur === true || Object.values(objet(valeur) ?? {}).includes(true)
}

/** In OpenFisca's tests, a status said once is that of the month of the right; our rules read it in the quarter before. */
const statuts_durables = ['activite', 'etudiant', 'stagiaire', 'apprenti']

export function faireDurer(individu: Record<string, unknown>): void {
  for (const nom of statuts_durables) {
    const valeur = individu[nom]
    if (valeur !== undefined && !objet(valeur)) individu[nom] = { [tous_les_mois]: valeur }
  }
}
