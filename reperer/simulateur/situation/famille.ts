import { type Month, monthName, parseMonth } from '../../../moteur/expression/month.ts'
import { calculeDansLeChoix } from '../choix.ts'
import { avantDerniereAnnee, moisDesRevenus } from '../mois_utiles.ts'
import type { Enfant, Montants, Reponses } from '../reponses.ts'
import { aides } from '../ressources.ts'
import { aideRecue } from './revenus.ts'
import { connues, constante, pourToujours, rien, selonLeMois, type Valeurs } from './valeurs.ts'

const dureeDeLaMajoration = 12

/** What the law reads of the family: benefits paid to it, and how long its parent has been alone. */
export function situationFamille(reponses: Reponses, mois: Month): Valeurs {
  const { foyer } = reponses
  const bareme_a_part = reponses.sommes.foyer_aide_logement_annoncee
  const recues = aides
    .filter(({ adulte }) => adulte === undefined)
    .map((aide) => [aide.variable, aideRecue(aide, reponses, mois)] as const)
  const seul = parseMonth(foyer.seul_depuis ?? '')
  const isole = (each: Month) => seul !== undefined && seul <= each && each < seul + dureeDeLaMajoration
  return connues({
    ...Object.fromEntries(recues),
    // Of no allowance at all, no share is counted: where the children live need not be asked.
    rsa_af_comptees:
      foyer.aides?.af === false && !calculeDansLeChoix('af', reponses)
        ? rien(moisDesRevenus(reponses, mois))
        : undefined,
    aide_logement: aideLogementRecue(reponses, mois),
    aide_logement_bareme_a_part: bareme_a_part === undefined ? undefined : constante(bareme_a_part, mois),
    rsa_percu_le_mois_precedent: foyer.rsa_recu === undefined ? undefined : constante(foyer.rsa_recu, mois),
    proprietaire_proche_famille: deCas(foyer.cas_logement?.proprietaire_proche_famille, mois),
    rsa_isolement_recent: seul === undefined ? undefined : selonLeMois(isole, mois),
    // Who repays a loan is not housed for nothing, whatever the instalment.
    avantage_logement_gratuit: foyer.logement === 'primo_accedant' ? constante(false, mois) : undefined,
  })
}

/** Not received, and to be checked: the month of the claim is left to the law, as for any other benefit. */
function aideLogementRecue(reponses: Reponses, mois: Month): Montants | undefined {
  const { foyer_aide_logement: dite } = reponses.montants
  const ceMois = monthName(mois)
  if (dite?.[ceMois] !== 0 || !calculeDansLeChoix('aide_logement', reponses)) return dite
  return Object.fromEntries(Object.entries(dite).filter(([nom]) => nom !== ceMois))
}

const deCas = (coche: boolean | undefined, mois: Month) => (coche === undefined ? undefined : constante(coche, mois))

/** Any commune of an overseas territory stands for it: the law asks for no more. */
const communes: Readonly<Record<string, string>> = { outre_mer: '97411', mayotte: '97611' }

export function situationMenage({ foyer, sommes }: Reponses, mois: Month): Valeurs {
  const { logement, participation_frais, zone, cas_logement, pret_depuis } = foyer
  const loyer = logement === 'proprietaire' ? 0 : sommes.foyer_loyer
  const commune = zone && communes[zone]
  return connues({
    statut_occupation_logement: logement === undefined ? undefined : constante(logement, mois),
    loyer: loyer === undefined ? undefined : constante(loyer, mois),
    zone_apl: zone === undefined ? undefined : constante(commune ? 'zone_2' : zone, mois),
    depcom: commune ? constante(commune, mois) : undefined,
    aide_logement_date_pret: pret_depuis === undefined ? undefined : pourToujours(`${pret_depuis}-01`),
    coloc: deCas(cas_logement?.coloc, mois),
    logement_chambre: deCas(cas_logement?.logement_chambre, mois),
    logement_crous: deCas(cas_logement?.logement_crous, mois),
    aide_logement_est_pret_conventionne: deCas(foyer.pret_conventionne, mois),
    financement_decide_avant_2019: deCas(foyer.financement_2019, mois),
    foyer_conventionne: deCas(foyer.foyer_conventionne, mois),
    foyer_ancien_non_ameliore: deCas(foyer.foyer_ancien, mois),
    etat_logement: foyer.etat_logement === undefined ? undefined : constante(foyer.etat_logement, mois),
    etat_logement_foyer: foyer.etat_chambre === undefined ? undefined : constante(foyer.etat_chambre, mois),
    participation_frais: participation_frais === undefined ? undefined : constante(participation_frais, mois),
  })
}

/** What the tax notice says of the household. */
export function situationFiscale({ sommes: { foyer_rfr: rfr } }: Reponses, mois: Month): Valeurs {
  return connues({ rfr: rfr === undefined ? undefined : { [String(avantDerniereAnnee(mois))]: rfr } })
}

export function situationEnfant(enfant: Enfant, { foyer, enfants, sommes }: Reponses, mois: Month): Valeurs {
  const { date_naissance } = enfants[enfant] ?? {}
  const travaille = foyer.revenus_enfants?.[enfant]
  const garde = foyer.garde_alternee?.[enfant]
  const montant = travaille === false ? 0 : travaille ? sommes[`${enfant}_salaire`] : undefined
  return connues({
    date_naissance: date_naissance === undefined ? undefined : pourToujours(date_naissance),
    salaire_net: montant === undefined ? undefined : constante(montant, mois),
    garde_alternee: garde === undefined ? undefined : constante(garde, mois),
  })
}
