import { besoins } from '../../../droits/droit.ts'
import type { Ecran } from '../ecran.ts'
import type { Libelle } from '../question.ts'
import { choixTextes } from './choix.textes.ts'

const dit =
  (cle: keyof (typeof choixTextes)['fr']): Libelle =>
  (langue) =>
    choixTextes[langue][cle]

/** Asked first, so that nobody is led through questions of no use to them. */
export const ecranChoix: Ecran = {
  nom: 'choix',
  etape: 'vous',
  titre: dit('titre'),
  pourquoi: dit('pourquoi'),
  questions: () => [
    {
      genre: 'cases',
      de: 'foyer',
      champ: 'besoins',
      libelle: dit('besoins'),
      aide: dit('aide'),
      options: besoins.map((besoin) => ({ valeur: besoin, libelle: dit(besoin), faits: [] })),
      aucune: dit('tous'),
      aucune_en_tete: true,
      toujours: true,
    },
  ],
}
