import { z } from 'zod'
import { schemaValeur } from './calcul.schemas.ts'
import { schemaEffets } from './effets.schemas.ts'

const schemaTexte = z
  .object({ libelle: z.string(), lien: z.string() })
  .readonly()
  .meta({ id: 'Texte', description: 'Un texte de droit, et son adresse' })

const grandeur = {
  nom: z.string().meta({ description: 'Nom de la variable, celui d’OpenFisca quand il existe' }),
  libelle: z.string(),
  de: z.string().meta({ description: 'Identifiant de la personne ou du groupe' }),
  valeur: schemaValeur,
  en_clair: z.string().meta({ description: 'La valeur avec son unité, telle qu’on l’écrit' }),
}

const mois = z
  .string()
  .meta({ description: 'AAAA-MM, AAAA pour une quantité annuelle, vide pour ce qui ne change pas' })

const schemaIngredient = z
  .discriminatedUnion('sorte', [
    z
      .object({ sorte: z.literal('regle'), ...grandeur, mois })
      .readonly()
      .meta({ description: 'Une règle, racontée elle aussi dans la liste `regles`' }),
    z
      .object({ sorte: z.literal('regle_donnee'), ...grandeur, mois })
      .readonly()
      .meta({ description: 'Une quantité que la situation donne au lieu de la laisser calculer' }),
    z
      .object({
        sorte: z.literal('entree'),
        ...grandeur,
        mois: z.array(mois).readonly(),
        origine: z.enum(['donnee', 'part_d_un_total', 'reportee', 'defaut', 'manque']),
        source: z.string().meta({ description: 'D’où vient la valeur, en toutes lettres' }),
      })
      .readonly()
      .meta({ description: 'Un fait sur une personne ou un groupe' }),
    z
      .object({
        sorte: z.literal('bareme'),
        nom: z.string(),
        libelle: z.string(),
        valeur: z.number(),
        en_clair: z.string(),
        depuis: z.string(),
        verifie_le: z.string(),
        texte: schemaTexte,
      })
      .readonly()
      .meta({ description: 'Une valeur fixée par un texte' }),
  ])
  .meta({ id: 'Ingredient' })

const schemaRegle = z
  .object({
    ...grandeur,
    mois,
    textes: z.array(schemaTexte).readonly(),
    calcul: z.array(z.string()).readonly().meta({ description: 'La formule en français, une ligne par élément' }),
    ingredients: z.array(schemaIngredient).readonly(),
  })
  .readonly()
  .meta({ id: 'RegleRacontee', description: 'Une règle, sa valeur, sa formule en mots et ce qu’elle a lu' })

export const schemaRecit = z
  .object({
    id: z.string().nullable(),
    mois: z.string(),
    droit: z.string(),
    explications: z
      .array(
        z
          .object({ ...grandeur, mois, regles: z.array(schemaRegle).readonly() })
          .readonly()
          .meta({
            id: 'Explication',
            description: 'Les règles dans l’ordre de la lecture ; la première est celle demandée',
          }),
      )
      .readonly()
      .meta({ description: 'Une par famille, ou par personne pour une quantité individuelle' }),
    effets: z
      .array(schemaEffets)
      .readonly()
      .meta({ description: 'Ce que le droit, s’il est ouvert, change dans les autres' }),
  })
  .readonly()
  .meta({ id: 'Recit', description: 'Comment un droit est calculé' })

export type Recit = z.infer<typeof schemaRecit>
export type Explication = Recit['explications'][number]
export type RegleRacontee = Explication['regles'][number]
export type IngredientRaconte = RegleRacontee['ingredients'][number]
