import type { Resultat } from '../../../droits/resultat.ts'
import { parseMonth } from '../../../moteur/expression/month.ts'
import type { Calcul } from '../calculer.ts'
import { corpus_du_panier } from '../corpus_du_panier.ts'
import { type Saisie, saisieDe } from '../lire/saisie.ts'
import { parcourir, resultat } from '../parcourir.ts'

/** The month of the published figures: after the April 2026 rise. */
export const juin_2026 = parseMonth('2026-06') ?? 0

type Champs = Readonly<Record<string, string | readonly string[]>>
type Mots = Champs

const jour = (nom: string, annee: string, mois = '1', du_mois = '15'): Mots => ({
  [`${nom}_jour`]: du_mois,
  [`${nom}_mois`]: mois,
  [`${nom}_annee`]: annee,
})

/** One person of thirty, alone, without any income, in a rented flat without housing benefit. */
export const personne_seule: Mots = {
  ...jour('vous_date_naissance', '1996'),
  vous_nationalite: 'francaise',
  foyer_besoins: ['revenu_minimum', 'travail'],
  foyer_en_couple: 'non',
  foyer_nb_enfants: '0',
  vous_enceinte: 'non',
  foyer_logement: 'locataire_vide',
  foyer_aide_logement: '0',
  vous_activite: 'chomage',
  vous_revenus: 'aucune',
  foyer_aides: 'aucune',
  foyer_epargne: 'aucune',
}

/** A couple with a child of eight, without any income. */
export const couple_un_enfant: Mots = {
  ...personne_seule,
  foyer_en_couple: 'oui',
  ...jour('conjoint_date_naissance', '1995'),
  conjoint_nationalite: 'francaise',
  foyer_nb_enfants: '1',
  ...jour('enfant1_date_naissance', '2018'),
  conjoint_activite: 'aucune',
  conjoint_revenus: 'aucune',
}

/** Someone alone at work, with the same wage every month. */
export const salarie = (montant: string): Mots => ({
  ...personne_seule,
  vous_activite: 'emploi',
  vous_activite_avant: 'pareil',
  vous_revenus: 'salaire_net',
  vous_salaire_net: montant,
})

export const naissance = jour

export const saisir = (champs: Champs): Saisie =>
  saisieDe(Object.entries(champs).flatMap(([nom, mots]) => [mots].flat().map((mot) => [nom, mot] as const)))

/** The results of a whole form, filled at once. */
export function calculDe(champs: Champs, mois = juin_2026): Calcul {
  const vue = parcourir(saisir({ ...champs, vers: resultat }), mois, corpus_du_panier)
  if (vue.genre !== 'resultat') throw new Error('pas de résultat')
  return vue.calcul
}

/** `rsa: 651.69, ppa: ferme`: what each right is, in short. */
export function droitsDe(champs: Champs, mois = juin_2026): Readonly<Record<string, number | string>> {
  const calcul = calculDe(champs, mois)
  if (calcul.genre !== 'calcule') return { calcul: calcul.genre }
  return Object.fromEntries(
    calcul.droits
      .filter(({ choisi }) => choisi)
      .map(({ droit, de, resultat }) => [de === 'conjoint' ? `${droit.nom} conjoint` : droit.nom, enBref(resultat)]),
  )
}

function enBref(resultat: Resultat): number | string {
  if (resultat.etat !== 'ouvert') return resultat.etat
  return 'participation' in resultat ? `participation ${resultat.participation}` : resultat.montant
}
