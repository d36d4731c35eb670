import {
  activites_locales,
  type ConditionLiee,
  type ConditionLocale,
  compositions,
  droits_nationaux,
  qui_est_vise,
  statuts_logement,
} from '../aide.ts'
import type { Lecteur } from './lecteur.ts'
import { lire_mesure, lire_plafond } from './mesure.ts'
import type { Perimetre } from './perimetre.ts'

export const genres_de_condition = [
  'personne',
  'composition',
  'logement',
  'residence',
  'ressources',
  'droit',
  'question',
] as const

export const conditions_max = 20

export function lire_conditions(lecteur: Lecteur, perimetre: Perimetre | null): readonly ConditionLiee[] {
  const trop = `${conditions_max} conditions au plus : au-delà, personne ne peut les lire.`
  return lecteur.elements(conditions_max, trop).map((condition, rang) => {
    const lien = rang === 0 || condition.champ('lien').vide ? 'et' : condition.champ('lien').choix(['et', 'ou'], '')
    return { ...lire_condition(condition, perimetre), lien }
  })
}

function lire_condition(lecteur: Lecteur, perimetre: Perimetre | null): ConditionLocale {
  const genre = lecteur.champ('genre').choix(genres_de_condition, 'Dites sur quoi porte la condition.')
  switch (genre) {
    case 'personne':
      return lire_personne(lecteur)
    case 'composition':
      return lire_composition(lecteur)
    case 'logement': {
      const statuts = lecteur.champ('statuts').plusieurs(statuts_logement)
      if (statuts.length === 0) lecteur.champ('statuts').refuser('Cochez au moins une situation de logement.')
      return { genre, statuts }
    }
    case 'residence':
      return lire_residence(lecteur, perimetre)
    case 'ressources':
      return { genre, mesure: lire_mesure(lecteur.champ('mesure')), plafond: lire_plafond(lecteur.champ('plafond')) }
    case 'droit': {
      const droits = lecteur.champ('droits').plusieurs(droits_nationaux)
      if (droits.length === 0) lecteur.champ('droits').refuser('Cochez au moins un droit.')
      return { genre, droits }
    }
    case 'question':
      return { genre, question: lecteur.champ('question').texte(160, 'Écrivez ce qui doit être vrai.') }
  }
}

const ans = { min: 0, max: 120, unite: ' ans', entier: true } as const

function lire_personne(lecteur: Lecteur): ConditionLocale {
  const age_minimum = lecteur.champ('age_minimum').nombre_ou_rien(ans)
  const age_maximum = lecteur.champ('age_maximum').nombre_ou_rien(ans)
  const activites = lecteur.champ('activites').plusieurs(activites_locales)
  const taux = { min: 1, max: 100, unite: ' %' } as const
  const taux_incapacite_minimum = lecteur.champ('taux_incapacite_minimum').nombre_ou_rien(taux)
  if (age_minimum !== null && age_maximum !== null && age_maximum < age_minimum) {
    lecteur
      .champ('age_maximum')
      .refuser(`L’âge le plus haut (${age_maximum} ans) est sous le plus bas (${age_minimum} ans).`)
  }
  const rien =
    age_minimum === null && age_maximum === null && activites.length === 0 && taux_incapacite_minimum === null
  if (rien) lecteur.champ('age_minimum').refuser('Donnez un âge, une situation ou un taux d’incapacité.')
  const qui = lecteur.champ('qui').choix(qui_est_vise, 'Dites de qui l’on parle.')
  return { genre: 'personne', qui, age_minimum, age_maximum, activites, taux_incapacite_minimum }
}

function lire_composition(lecteur: Lecteur): ConditionLocale {
  const composition = lecteur.champ('composition').choix(compositions, 'Dites de quel foyer il s’agit.')
  const enfants = lecteur.champ('enfants_minimum').nombre_ou_rien({ min: 1, max: 20, unite: '', entier: true })
  const compte = composition !== 'seul' && composition !== 'sans_enfant'
  return { genre: 'composition', composition, enfants_minimum: compte ? enfants : null }
}

function lire_residence(lecteur: Lecteur, perimetre: Perimetre | null): ConditionLocale {
  const liste = lecteur.champ('communes')
  const codes = liste.lignes(1000, 200, 'Mille communes au plus.').flatMap((ligne) => ligne.split(/[\s,;]+/))
  const donnees = [...new Set(codes.map((code) => code.toUpperCase()).filter((code) => code !== ''))]
  const departement = lecteur.champ('departement').texte(3) || null
  const mois_minimum = lecteur.champ('mois_minimum').nombre_ou_rien({ min: 1, max: 600, unite: ' mois', entier: true })
  if (perimetre === null) return { genre: 'residence', communes: donnees, departement, mois_minimum }
  const dehors = donnees.find((code) => !perimetre.communes.has(code))
  if (dehors !== undefined) {
    const est_un_code = /^(\d{5}|2[AB]\d{3})$/.test(dehors)
    const cause = est_un_code ? 'n’est pas dans ce territoire' : 'n’est pas le code INSEE d’une commune'
    liste.refuser(`« ${dehors.slice(0, 20)} » ${cause}.`)
  }
  return { genre: 'residence', ...tout_ou_partie(donnees, perimetre), mois_minimum }
}

/** Left blank, the communes are those of the territory; they are written down, so that the version never changes with them. */
function tout_ou_partie(communes: readonly string[], perimetre: Perimetre) {
  if (communes.length > 0) return { communes, departement: null }
  if (perimetre.departement !== null) return { communes: [], departement: perimetre.departement }
  return { communes: [...perimetre.communes.keys()], departement: null }
}
