import type { UnitName } from '../../../moteur/expression/units.ts'
import { figure } from '../../../moteur/prose/figures.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { ecrireMontant } from '../../../plateforme/langues/montants.ts'
import { ecrireNombre, ecrireTaux } from '../../../plateforme/langues/nombres.ts'
import { unitesTextes } from './unites.textes.ts'

const enMois = (annees: number) => annees * 12

/** A value of the law in the language of the page: « 651,69 € par mois », "12%", « 3 mois ». */
export function ecrireValeur(valeur: number, unite: UnitName, langue: Langue): string {
  const mots = unitesTextes[langue]
  switch (unite) {
    case 'euros':
      return ecrireMontant(valeur, langue)
    case 'euros_par_mois':
      return ecrireMontant(valeur, langue, { periode: 'mois' })
    case 'euros_par_an':
      return ecrireMontant(valeur, langue, { periode: 'an' })
    case 'euros_par_jour':
      return mots.valeur_par_jour({ montant: ecrireMontant(valeur, langue) })
    case 'euros_par_heure':
      return mots.valeur_par_heure({ montant: ecrireMontant(valeur, langue) })
    case 'taux':
      return ecrireTaux(valeur, langue, 3)
    case 'taux_par_an':
      return mots.valeur_par_an({ taux: ecrireTaux(valeur, langue, 3) })
    case 'heures':
      return mots.valeur_heures({ n: valeur })
    case 'jours':
      return mots.valeur_jours({ n: valeur })
    case 'annees':
      return valeur > 0 && valeur < 1 ? mots.valeur_mois({ n: enMois(valeur) }) : mots.valeur_annees({ n: valeur })
    case 'mois':
      return mots.valeur_mois({ n: valeur })
    case 'condition':
      return valeur === 1 ? mots.oui : mots.non
    case 'nombre':
    case 'neutre':
      return ecrireNombre(valeur, langue, 4)
    case 'choix':
    case 'date':
    case 'code':
      // Labels of lists and codes are those of the law; dates of the law are given by `ecrireDate`.
      return figure(valeur, unite)
  }
}
