import type { FoyerFictif } from './foyer_fictif.ts'
import * as noms from './noms.ts'
import { Tirage } from './tirage.ts'

/** Who a person of a household could be, and how to reach them: nobody. */
export interface Identite {
  readonly prenom: string
  readonly nom: string
  readonly date_naissance: string
  readonly courriel: string | null
  readonly telephone: string | null
  readonly adresse: string
}

// A seed of their own: with or without names, the figures are the same.
const usage = 2

// RFC 2606 keeps `.example` for no one. « exemple.fr » is not kept: it belongs to somebody.
export const domaine_des_courriels = 'courriel.valdroit.example'

/** Six ranges of ten thousand numbers that the Arcep keeps for fiction: five regions, and mobile telephones. */
export const tranches_fictives = ['01 99 00', '02 61 91', '03 53 01', '04 65 71', '05 36 49', '06 39 98'] as const

// The young have a telephone at twelve and an e-mail at fifteen: assumptions, like the shares below.
const age_du_telephone = 12
const age_du_courriel = 15

/** The identities of the household of that seed and rank, by person. */
export function identitesDe(graine: number, rang: number, foyer: FoyerFictif): Readonly<Record<string, Identite>> {
  const tirage = new Tirage(graine, rang, usage)
  const nom = nomDeFamille(tirage)
  const adresse = adresseDe(tirage, foyer)
  const fixe = tirage.chance(0.3) ? numero(tirage, tirage.element(['01 99 00', '02 61 91', '03 53 01'])) : null
  const identites = Object.entries(foyer.situation.individus).map(([cle, { date_naissance }]) => {
    const age = Number(foyer.period.slice(0, 4)) - Number(date_naissance.slice(0, 4))
    const prenom = tirage.element(noms.prenoms)
    // Half of the partners keep their own name.
    const sien = cle === 'adulte2' && tirage.chance(0.5) ? nomDeFamille(tirage) : nom
    const joignable = age >= age_du_telephone && tirage.chance(0.92)
    const identite: Identite = {
      prenom,
      nom: sien,
      date_naissance,
      courriel: age >= age_du_courriel && tirage.chance(0.85) ? courriel(prenom, sien, graine, rang) : null,
      telephone: joignable ? numero(tirage, '06 39 98') : fixe,
      adresse,
    }
    return [cle, identite] as const
  })
  return Object.fromEntries(identites)
}

function nomDeFamille(tirage: Tirage): string {
  return `${tirage.element(noms.metiers)}${tirage.element(noms.choses)}`
}

function adresseDe(tirage: Tirage, { situation }: FoyerFictif): string {
  const statuts = Object.values(situation.menages.menage.statut_occupation_logement)
  if (statuts.includes('sans_domicile')) return `chez le CCAS, 1 place de la Girouette, ${noms.ville}`
  return `${tirage.entier(1, 98)} ${tirage.element(noms.voies)}, ${noms.ville}`
}

const numero = (tirage: Tirage, tranche: (typeof tranches_fictives)[number]): string => {
  const suite = String(tirage.entier(0, 9999)).padStart(4, '0')
  return `${tranche} ${suite.slice(0, 2)} ${suite.slice(2)}`
}

const sansAccent = (texte: string) =>
  texte
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()

const courriel = (prenom: string, nom: string, graine: number, rang: number): string =>
  `${sansAccent(prenom)}.${sansAccent(nom)}.${graine}-${rang}@${domaine_des_courriels}`
