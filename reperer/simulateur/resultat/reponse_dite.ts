import { ecrireDate, ecrireMois } from '../../../plateforme/langues/dates.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { ecrireMontant } from '../../../plateforme/langues/montants.ts'
import { ecrireNombre } from '../../../plateforme/langues/nombres.ts'
import { type Cases, nomDe, type Question } from '../question.ts'
import type { Montants, Reponses } from '../reponses.ts'
import { parcoursTextes } from '../vues/parcours.textes.ts'

/** What was answered to a question, in the words of the form. */
export function reponseDite(question: Question, reponses: Reponses, langue: Langue): string {
  return dire(question, reponses, langue) ?? parcoursTextes[langue].sans_reponse
}

function dire(question: Question, reponses: Reponses, langue: Langue): string | undefined {
  const nom = nomDe(question)
  const mots = parcoursTextes[langue]
  if (question.genre === 'montants') return montantsDits(reponses.montants[nom], question.mois.length, langue)
  if (question.genre === 'montant') {
    const somme = reponses.sommes[nom]
    return somme === undefined ? undefined : ecrireMontant(somme, langue, { periode: question.par })
  }
  const valeur = valeurDe(question, reponses)
  if (question.genre === 'cases') return casesDites(question, valeur, langue)
  if (typeof valeur === 'boolean') return mots[valeur ? 'oui' : 'non']
  if (typeof valeur === 'number') return ecrireNombre(valeur, langue)
  if (typeof valeur !== 'string') return undefined
  if (question.genre === 'choix') return question.options.find((option) => option.valeur === valeur)?.libelle(langue)
  return question.genre === 'mois' ? ecrireMois(valeur, langue) : ecrireDate(valeur, langue)
}

function valeurDe({ de, champ }: Question, reponses: Reponses): unknown {
  const siennes: Readonly<Record<string, unknown>> =
    de === 'foyer' || de === 'vous' || de === 'conjoint' ? { ...reponses[de] } : { ...reponses.enfants[de] }
  return siennes[champ]
}

function casesDites({ options, aucune }: Cases, valeur: unknown, langue: Langue): string | undefined {
  if (typeof valeur !== 'object' || valeur === null) return undefined
  const coches: Readonly<Record<string, unknown>> = { ...valeur }
  const noms = options.filter((option) => coches[option.valeur] === true).map(({ libelle }) => libelle(langue))
  return noms.length > 0 ? noms.join(' ; ') : aucune(langue)
}

/** Every month alike is told once. */
function montantsDits(montants: Montants | undefined, attendus: number, langue: Langue): string | undefined {
  if (montants === undefined) return undefined
  const mois = Object.entries(montants)
  const [premier] = mois
  if (premier && mois.length === attendus && mois.every(([, montant]) => montant === premier[1]))
    return ecrireMontant(premier[1], langue, { periode: 'mois' })
  return mois.map(([nom, montant]) => `${ecrireMois(nom, langue)} : ${ecrireMontant(montant, langue)}`).join(' ; ')
}
