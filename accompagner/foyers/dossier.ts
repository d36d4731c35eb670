import type { Consultation, Foyer, Personne, Suivi, Titre } from './foyers.ts'
import type { GesteFait } from './gestes.textes.ts'
import type { Donnees } from './situation/composition.ts'

/** A household's file, open to its reader. */
export interface Dossier {
  readonly foyer: Foyer
  readonly titre: Titre
  readonly personnes: readonly Personne[]
  readonly donnees: Donnees | null
  readonly suivis: readonly Suivi[]
  readonly consultations: readonly Consultation[]
}

/** The first of its people, or its day: never in an address nor in a title. */
export const nom_du_dossier = ({ personnes }: Pick<Dossier, 'personnes'>): string =>
  personnes.map(({ prenom, nom }) => `${prenom} ${nom}`).join(', ')

export const adresse_du_dossier = ({ foyer_id }: Pick<Foyer, 'foyer_id'>, suite = ''): string =>
  `/foyers/${foyer_id}${suite === '' ? '' : `/${suite}`}`

/** The file, that says what was done. */
export const apres_le_geste = (foyer: Pick<Foyer, 'foyer_id'>, geste: GesteFait): string =>
  `${adresse_du_dossier(foyer)}?fait=${geste}`
