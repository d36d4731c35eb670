import { objet } from './cas.ts'
import { foyersFiscauxSelonOpenfisca } from './conventions_fiscales.ts'
import { individusSelonOpenfisca } from './conventions_individus.ts'
import { menagesSelonOpenfisca } from './conventions_menages.ts'
import { toujours } from './toujours.ts'

type Instances = Readonly<Record<string, unknown>>

const jamais = toujours(false)

/** The reference quarter M-3…M-1 of before décret n° 2025-185, unless `departement_experimentation_rsa` asks for the other. */
export const ancien_trimestre = { rsa_trimestre_decale: jamais, ppa_trimestre_decale: jamais }

/**
 * How OpenFisca reads a family: two wages never bring the abatement of R. 822-7, since it compares a month of them with
 * twelve monthly bases; the threshold of housing aid is tested before the lump sum; the CSS reads the age of the month; the
 * ASI of the only one of a couple to have it knows no maximum.
 */
const lectures = {
  aide_logement_double_activite: jamais,
  aide_logement_seuil_sur_le_resultat: jamais,
  asi_d_un_seul_plafonnee: jamais,
  css_age_lu_au_premier_janvier: jamais,
}

/** What a situation in OpenFisca's form means without saying it; what it says prevails. */
export function selonOpenfisca(situation: unknown): unknown {
  const racine = objet(situation)
  const familles = objet(racine?.['familles'])
  if (!racine || !familles) return situation
  return {
    ...racine,
    ...(racine['individus'] === undefined ? {} : { individus: individusSelonOpenfisca(racine['individus']) }),
    foyers_fiscaux: foyersFiscauxSelonOpenfisca(racine['foyers_fiscaux']),
    ...(racine['menages'] === undefined ? {} : { menages: menagesSelonOpenfisca(racine['menages']) }),
    familles: Object.fromEntries(Object.entries(familles).map(([id, famille]) => [id, completer(famille)])),
  }
}

function completer(famille: unknown): unknown {
  const contenu: Instances | undefined = objet(famille)
  if (!contenu) return famille
  const trimestre = demandeLeTrimestreDecale(contenu['departement_experimentation_rsa']) ? {} : ancien_trimestre
  return { ...lectures, ...trimestre, ...contenu, ...enDouble(contenu) }
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
    if (valeur !== undefined && !objet(valeur)) individu[nom] = toujours(valeur)
  }
}
