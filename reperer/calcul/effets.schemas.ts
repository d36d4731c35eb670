import { z } from 'zod'

const qui = {
  droit: z.string().meta({ description: 'Nom du droit' }),
  de: z.string().meta({ description: 'Identifiant de la personne ou du groupe' }),
}

const schemaGain = z
  .object({ par_mois: z.number(), par_an: z.number() })
  .readonly()
  .meta({ id: 'Gain', description: 'Euros versés, par mois et par an' })

const participation = (quand: string) =>
  z
    .number()
    .optional()
    .meta({ description: `Ce qui reste à payer par mois ${quand} ; absent sans couverture` })

const schemaEffet = z
  .union([
    z
      .object({
        ...qui,
        periode: z.enum(['mois', 'an']),
        sans: z.number(),
        avec: z.number(),
        ecart: z.number().meta({ description: 'En euros : avec, moins sans' }),
        par: z
          .array(z.object({ nom: z.string(), libelle: z.string() }).readonly())
          .readonly()
          .meta({ description: 'Les règles de ce droit qui lisent l’autre' }),
      })
      .readonly(),
    z
      .object({
        ...qui,
        participation_sans: participation('sans le droit'),
        participation_avec: participation('avec lui'),
        par: z.array(z.object({ nom: z.string(), libelle: z.string() }).readonly()).readonly(),
      })
      .readonly(),
  ])
  .meta({ id: 'Effet', description: 'Ce qu’un droit change dans un autre : un montant, ou une couverture' })

const effets = z.array(schemaEffet).readonly()

export const schemaEffets = z
  .object({
    ...qui,
    verse: schemaGain,
    effets,
    net: schemaGain,
    inconnus: z
      .array(z.object(qui).readonly())
      .readonly()
      .meta({ description: 'Droits inconnus avec ou sans celui-ci : le net ne les compte pas' }),
    au_fil_des_mois: z
      .array(
        z
          .object({
            apres: z.number().int().meta({ description: 'Mois écoulés depuis que le droit est reçu' }),
            effets,
            net: schemaGain,
          })
          .readonly(),
      )
      .readonly()
      .meta({
        description:
          'Accordé ce mois-ci, et la situation ne changeant pas : le mois même, puis chaque mois où un effet change',
      }),
  })
  .readonly()
  .meta({
    id: 'EffetsDuDroit',
    description: 'Ce qu’un droit ouvert change dans les autres et dans l’argent du foyer, reçu depuis longtemps',
  })

export type EffetsDits = z.infer<typeof schemaEffets>
export type EffetDit = EffetsDits['effets'][number]
