import { type Month, monthName, parseMonth } from '../../../moteur/expression/month.ts'
import { moisComptes } from '../mois_utiles.ts'
import { peutEtreEnceinte } from '../plausible.ts'
import type { Activite, Adulte, Nationalite, Reponses } from '../reponses.ts'
import { ceMoisCi, connues, constante, pourToujours, selonLeMois, type Valeurs } from './valeurs.ts'

/** The law only asks for the group of countries: any country of the group stands for it. */
const pays = { francaise: 'FR', europeenne: 'DE', autre: 'US' } as const satisfies Record<Nationalite, string>

const activites = {
  emploi: 'actif',
  apprenti: 'actif',
  chomage: 'chomeur',
  etudes: 'etudiant',
  stage: 'etudiant',
  retraite: 'retraite',
  conge: 'inactif',
  aucune: 'inactif',
} as const satisfies Record<Activite, string>

/** Who an adult is and what they do; what they earn is told apart. */
export function situationAdulte(adulte: Adulte, reponses: Reponses, mois: Month): Valeurs {
  const { date_naissance, nationalite, heures, arret } = reponses[adulte]
  return connues({
    date_naissance: date_naissance === undefined ? undefined : pourToujours(date_naissance),
    nationalite: nationalite === undefined ? undefined : constante(pays[nationalite], mois),
    ...sejour(adulte, reponses, mois),
    enceinte: enceinte(adulte, reponses, mois),
    activite: activiteDuMois(adulte, reponses, mois, (celle) => activites[celle]),
    apprenti: activiteDuMois(adulte, reponses, mois, (celle) => celle === 'apprenti'),
    stagiaire: activiteDuMois(adulte, reponses, mois, (celle) => celle === 'stage'),
    en_conge_sans_solde: activiteDuMois(adulte, reponses, mois, (celle) => celle === 'conge'),
    rsa_jeune_condition_heures_travail_remplie: heures === undefined ? undefined : constante(heures, mois),
    // What has stopped had not always: only a « no » speaks for the past.
    revenus_professionnels_interrompus:
      arret === undefined ? undefined : arret ? ceMoisCi(true, mois) : constante(false, mois),
  })
}

/** What an adult does this month, and did in the months before, as far as was told. */
function activiteDuMois<T>(adulte: Adulte, reponses: Reponses, mois: Month, dire: (activite: Activite) => T) {
  const { activite, activite_avant } = reponses[adulte]
  const avant = activite_avant === 'pareil' ? activite : activite_avant === 'autre' ? 'aucune' : activite_avant
  const celui = (each: Month) => (each === mois ? activite : avant === 'varie' ? undefined : avant)
  const dites = moisComptes(mois).flatMap((each) => {
    const celle = celui(each)
    return celle === undefined ? [] : [[monthName(each), dire(celle)] as const]
  })
  return dites.length > 0 ? Object.fromEntries(dites) : undefined
}

/** CASF, art. L. 262-4: refugees, stateless people and holders of a resident card need no length of stay. */
function sejour(adulte: Adulte, reponses: Reponses, mois: Month) {
  const { nationalite, protection, sejour_depuis } = reponses[adulte]
  // Europeans and Swiss have another rule, three months of residence: they are not asked for these titles.
  const dispense = nationalite === 'europeenne' ? false : nationalite === 'autre' ? protection : undefined
  const debut = parseMonth(sejour_depuis ?? '')
  const annees = (each: Month) => (debut === undefined ? 0 : Math.max(0, each - debut) / 12)
  return {
    titre_dispense_de_duree: dispense === undefined ? undefined : constante(dispense, mois),
    duree_possession_titre_sejour: debut === undefined ? undefined : selonLeMois(annees, mois),
  }
}

function enceinte(adulte: Adulte, reponses: Reponses, mois: Month) {
  const { enceinte: oui, enceinte_depuis } = reponses[adulte]
  if (!peutEtreEnceinte(adulte, reponses, mois)) return constante(false, mois)
  if (oui === undefined) return undefined
  if (!oui) return constante(false, mois)
  const debut = parseMonth(enceinte_depuis ?? '')
  return debut === undefined ? ceMoisCi(true, mois) : selonLeMois((each) => each >= debut, mois)
}
