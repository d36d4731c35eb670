import type { DroitNational } from '../../../droits/local/aide.ts'
import { dayName, firstDay } from '../../../moteur/expression/day.ts'
import { type Month, monthName, yearOf } from '../../../moteur/expression/month.ts'
import type { QuestionsDeLEssai } from './questions.ts'
import type { Reponses } from './reponses.ts'

type Faits = Readonly<Record<string, unknown>>

const donne = (nom: string, periode: string, valeur: unknown): Faits =>
  valeur === null ? {} : { [nom]: { [periode]: valeur } }

/** On the first day of the month one turns exactly that age. */
const naissance = (age: number | null, mois: Month): Faits =>
  age === null ? {} : { date_naissance: { ETERNITY: dayName(firstDay(mois - 12 * age)) } }

const de_l_annee_et_avant = (mois: Month, valeur: unknown) =>
  Object.fromEntries([0, 1, 2].map((rang) => [String(yearOf(mois) - rang), valeur]))

/** Enough months for the longest mean, and the month itself. */
const chaque_mois = (mois: Month, valeur: unknown) =>
  Object.fromEntries(Array.from({ length: 13 }, (_, rang) => [monthName(mois - rang), valeur]))

const chaque = (nom: string, valeurs: object, valeur: unknown): Faits => (valeur === null ? {} : { [nom]: valeurs })

/** Said to be received or not: in a trial one ticks what is received, and the rest is not. Amounts do not matter, only that there is one. */
function droits_recus(mois: Month, demandes: readonly DroitNational[], coches: readonly DroitNational[]) {
  const recu = (droit: DroitNational) => ({ [monthName(mois)]: coches.includes(droit) ? 1 : 0 })
  const demandee = (droit: DroitNational, faits: Faits): Faits => (demandes.includes(droit) ? faits : {})
  const oui = coches.includes('css')
  return {
    personne: { ...demandee('aah', { aah: recu('aah') }), ...demandee('ass', { ass: recu('ass') }) },
    famille: {
      ...demandee('rsa', { rsa: recu('rsa') }),
      ...demandee('ppa', { ppa: recu('ppa') }),
      ...demandee('aspa', { aspa: recu('aspa') }),
      ...demandee('af', { af: recu('af') }),
      ...demandee('aide_logement', { aide_logement: recu('aide_logement') }),
      ...demandee('css', {
        cmu_c_publie: { [monthName(mois)]: oui },
        css_participation_forfaitaire_publie: { [monthName(mois)]: 0 },
      }),
    },
    menage: demandee('cheque_energie', {
      cheque_energie_publie: { [String(yearOf(mois))]: coches.includes('cheque_energie') ? 1 : 0 },
    }),
  }
}

/** The household of a trial, in the form that every reader of the law takes. `regle`: the name of the version's rules. */
export function situation_d_essai(
  reponses: Reponses,
  questions: QuestionsDeLEssai,
  mois: Month,
  regle: string,
): object {
  const ici = monthName(mois)
  const recus = droits_recus(mois, questions.droits, reponses.droits)
  const enfants = reponses.ages_des_enfants.map((age, rang) => [`enfant ${rang + 1}`, naissance(age, mois)] as const)
  const noms = enfants.map(([nom]) => nom)
  // Income is asked for the whole household: it is given as a total, whoever earns it.
  const demandeur = {
    ...naissance(reponses.age, mois),
    ...donne('activite', ici, reponses.activite),
    ...donne('taux_incapacite', ici, reponses.incapacite === null ? null : reponses.incapacite / 100),
    ...recus.personne,
  }
  const conjoint = {
    ...naissance(reponses.age_du_conjoint, mois),
    ...(questions.droits.includes('aah') ? { aah: { [ici]: 0 } } : {}),
  }
  const parents = ['demandeur', ...(reponses.en_couple ? ['conjoint'] : [])]
  const posees = questions.questions.flatMap(({ rang }) => {
    const reponse = reponses.questions.get(rang)
    return reponse === undefined ? [] : [[`${regle}_condition_${rang + 1}`, { [ici]: reponse }] as const]
  })
  const arrivee = reponses.anciennete === null ? null : dayName(firstDay(mois - reponses.anciennete))
  return {
    individus: Object.fromEntries([
      ['demandeur', demandeur],
      ...(reponses.en_couple ? [['conjoint', conjoint] as const] : []),
      ...enfants,
    ]),
    familles: {
      famille: {
        parents,
        enfants: noms,
        ...chaque('revenus_nets_du_foyer', chaque_mois(mois, reponses.revenus), reponses.revenus),
        ...chaque('prestations_hors_logement', chaque_mois(mois, reponses.prestations), reponses.prestations),
        ...chaque('prestations_du_foyer', chaque_mois(mois, reponses.prestations), reponses.prestations),
        ...donne(`${regle}_montant_depense`, ici, questions.depense === null ? null : reponses.depense),
        ...recus.famille,
        ...Object.fromEntries(posees),
      },
    },
    foyers_fiscaux: {
      foyer: {
        declarants: parents,
        personnes_a_charge: noms,
        ...chaque('rfr', de_l_annee_et_avant(mois, reponses.rfr), reponses.rfr),
        ...chaque('nbptr', de_l_annee_et_avant(mois, reponses.parts_fiscales), reponses.parts_fiscales),
      },
    },
    menages: {
      menage: {
        personne_de_reference: ['demandeur'],
        conjoint: reponses.en_couple ? ['conjoint'] : [],
        enfants: noms,
        ...donne('depcom', ici, reponses.commune),
        ...donne('date_arrivee_commune', 'ETERNITY', arrivee),
        ...donne('statut_occupation_logement', ici, reponses.logement),
        ...recus.menage,
      },
    },
  }
}
