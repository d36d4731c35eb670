import { z } from 'zod'

const texte = (description: string) => z.string().meta({ description })

export const schemaDroitLocal = z
  .object({
    aide: texte('Nom de l’aide dans les adresses de son territoire'),
    nom: texte('Nom de l’aide'),
    de: texte('Identifiant de la famille'),
    etat: z.enum(['ouvert', 'ferme', 'inconnu']),
    genre: z.enum(['aide', 'tarif', 'nature']).meta({
      description: 'De l’argent reçu, un prix à payer, ou un service',
    }),
    montant: z.number().nullable().optional().meta({
      description: 'En euros, quand l’aide est ouverte ; null s’il n’est pas connu, ou si l’aide est un service',
    }),
    periode: z.enum(['mois', 'an', 'une_fois']).optional(),
    conditions: z
      .array(z.object({ libelle: z.string(), lien: z.enum(['et', 'ou']), remplie: z.boolean().nullable() }))
      .readonly()
      .meta({ description: '« ou » lie plus fort que « et » ; remplie vaut null quand rien ne permet de le dire' }),
    manque: z.array(z.object({ variable: z.string(), libelle: z.string(), de: z.string() })).readonly(),
    hors_periode: z.string().optional().meta({ description: 'Pourquoi la loi nationale ne dit rien ce mois-là' }),
    deliberation: z.object({ reference: z.string(), date: z.string(), lien: z.string() }),
  })
  .readonly()
  .meta({ id: 'DroitLocal', description: 'Une aide facultative d’un territoire, en vigueur le mois calculé' })

export type DroitLocalDit = z.infer<typeof schemaDroitLocal>
