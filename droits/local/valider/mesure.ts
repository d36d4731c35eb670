import { type Mesure, type Plafond, parts_du_quotient, prestations_comptees, references_nationales } from '../aide.ts'
import type { Lecteur } from './lecteur.ts'

export const genres_de_mesure = ['revenus', 'rfr', 'quotient', 'quotient_rfr'] as const
export const genres_de_plafond = ['fixe', 'taille', 'pourcentage'] as const
export const tailles_max = 8

export const euros = { min: 0, max: 1_000_000, unite: ' €' } as const

export function lire_mesure(lecteur: Lecteur): Mesure {
  const genre = lecteur.champ('genre').choix(genres_de_mesure, 'Dites ce qui est mesuré.')
  switch (genre) {
    case 'revenus':
      return { genre, mois: mois(lecteur), prestations: prestations(lecteur) }
    case 'rfr':
      return { genre, annee: annee(lecteur) }
    case 'quotient':
      return { genre, mois: mois(lecteur), prestations: prestations(lecteur), parts: parts(lecteur) }
    case 'quotient_rfr':
      return { genre, annee: annee(lecteur), prestations: prestations(lecteur), parts: parts(lecteur) }
  }
}

const mois = (lecteur: Lecteur) =>
  lecteur
    .champ('mois')
    .nombre({ min: 1, max: 12, unite: ' mois', entier: true }, 'Dites sur combien de mois, de 1 à 12.')

function annee(lecteur: Lecteur): 1 | 2 {
  const lue = lecteur
    .champ('annee')
    .nombre(
      { min: 1, max: 2, unite: '', entier: true },
      'Dites de quelle année : la précédente (1) ou celle d’avant (2).',
    )
  return lue === 1 ? 1 : 2
}

const prestations = (lecteur: Lecteur) =>
  lecteur.champ('prestations').choix(prestations_comptees, 'Dites si les prestations comptent.')

const parts = (lecteur: Lecteur) => lecteur.champ('parts').choix(parts_du_quotient, 'Dites par quoi l’on divise.')

export function lire_plafond(lecteur: Lecteur): Plafond {
  const genre = lecteur.champ('genre').choix(genres_de_plafond, 'Dites comment le plafond est fixé.')
  switch (genre) {
    case 'fixe':
      return { genre, montant: lecteur.champ('montant').nombre(euros, 'Écrivez le plafond.') }
    case 'taille':
      return { genre, ...lire_tailles(lecteur) }
    case 'pourcentage': {
      const part = { min: 1, max: 1000, unite: ' %' } as const
      return {
        genre,
        pourcentage: lecteur
          .champ('pourcentage')
          .nombre(part, 'Écrivez le pourcentage : 100 pour le montant lui-même.'),
        reference: lecteur.champ('reference').choix(references_nationales, 'Dites de quel montant.'),
      }
    }
  }
}

/** Amounts for one person, two…: the blanks at the end are sizes that the amount « by person more » covers. */
function lire_tailles(lecteur: Lecteur) {
  const liste = lecteur.champ('montants')
  const cellules = liste.elements(tailles_max, `Huit tailles au plus : donnez ensuite un montant par personne en plus.`)
  const donnees = cellules.findLastIndex((cellule) => !cellule.vide) + 1
  if (donnees === 0) {
    const premiere = cellules[0] ?? liste
    premiere.refuser('Écrivez le plafond pour une personne.')
  }
  const montants = cellules
    .slice(0, donnees)
    .map((cellule, rang) => cellule.nombre(euros, `Écrivez le plafond pour ${personnes(rang + 1)}.`))
  for (const [rang, montant] of montants.entries()) {
    const precedent = montants[rang - 1] ?? 0
    if (montant < precedent) {
      cellules[rang]?.refuser(`Le plafond pour ${personnes(rang + 1)} est plus bas que pour ${personnes(rang)}.`)
    }
  }
  const par_personne_en_plus = lecteur.champ('par_personne_en_plus').nombre_ou_rien(euros) ?? 0
  return { montants, par_personne_en_plus }
}

const personnes = (n: number) => (n === 1 ? 'une personne' : `${n} personnes`)
