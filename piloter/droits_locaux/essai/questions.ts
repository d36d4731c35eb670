import type { AideLocale, ConditionLocale, DroitNational, Mesure } from '../../../droits/local/aide.ts'

/** What a trial asks: only what this aid looks at. */
export interface QuestionsDeLEssai {
  readonly ages: boolean
  readonly activite: boolean
  readonly incapacite: boolean
  readonly logement: boolean
  readonly commune: boolean
  readonly anciennete: boolean
  readonly revenus: boolean
  readonly prestations: boolean
  readonly rfr: boolean
  readonly parts_fiscales: boolean
  readonly droits: readonly DroitNational[]
  /** Rank of the condition, and what it asks. */
  readonly questions: readonly { readonly rang: number; readonly question: string }[]
  readonly depense: string | null
}

export function questions_de({ conditions, montant }: AideLocale): QuestionsDeLEssai {
  const mesures = [
    ...conditions.flatMap((condition) => (condition.genre === 'ressources' ? [condition.mesure] : [])),
    ...(montant.genre === 'bareme' ? [montant.mesure] : []),
  ]
  const avec = (oui: (condition: ConditionLocale) => boolean) => conditions.some(oui)
  const une_mesure = (oui: (mesure: Mesure) => boolean) => mesures.some(oui)
  const par = (parts: string) => une_mesure((mesure) => 'parts' in mesure && mesure.parts === parts)
  return {
    ages:
      avec((c) => c.genre === 'personne' && (c.age_minimum !== null || c.age_maximum !== null)) ||
      par('caf') ||
      par('unites_consommation') ||
      (montant.genre === 'forfait' && montant.age_limite !== null),
    activite: avec((c) => c.genre === 'personne' && c.activites.length > 0),
    incapacite: avec((c) => c.genre === 'personne' && c.taux_incapacite_minimum !== null),
    logement: avec(({ genre }) => genre === 'logement'),
    commune: avec(({ genre }) => genre === 'residence'),
    anciennete: avec((c) => c.genre === 'residence' && c.mois_minimum !== null),
    revenus: une_mesure(({ genre }) => genre === 'revenus' || genre === 'quotient'),
    prestations: une_mesure((mesure) => 'prestations' in mesure && mesure.prestations !== 'aucune'),
    rfr: une_mesure(({ genre }) => genre === 'rfr' || genre === 'quotient_rfr'),
    parts_fiscales: par('fiscales'),
    droits: [...new Set(conditions.flatMap((c) => (c.genre === 'droit' ? c.droits : [])))],
    questions: conditions.flatMap((c, rang) => (c.genre === 'question' ? [{ rang, question: c.question }] : [])),
    depense: montant.genre === 'taux' ? montant.depense : null,
  }
}
