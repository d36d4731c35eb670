import { z } from 'zod'
import { schemaEffets } from './effets.schemas.ts'
import { schemaDroitLocal } from './locaux.schemas.ts'

const texte = (description: string) => z.string().meta({ description })
const listeDeTextes = (description: string) => z.array(z.string()).readonly().meta({ description })

/** What every answer may hold: a value as it is given in a situation, `null` when it is not known. */
export const schemaValeur = z.union([z.number(), z.boolean(), z.string(), z.null()]).meta({
  id: 'Valeur',
  description: 'Montant au centime, vrai ou faux, code ou date ; null quand elle n’est pas connue',
})

const schemaManque = z
  .object({
    variable: texte('Nom de la variable à donner'),
    libelle: texte('Ce qu’elle veut dire'),
    de: texte('Identifiant de la personne ou du groupe'),
    mois: listeDeTextes('Mois manquants ; vide pour ce qui ne change pas'),
  })
  .readonly()
  .meta({ id: 'Manque', description: 'Un fait que personne n’a donné, et sans lequel le droit n’est pas connu' })

const schemaHypothese = z
  .object({
    variable: texte('Nom de la variable'),
    libelle: texte('Ce qu’elle veut dire'),
    de: listeDeTextes('Identifiants des personnes ou des groupes'),
    raison: texte('Pourquoi cette valeur est retenue quand personne ne dit rien'),
  })
  .readonly()
  .meta({ id: 'Hypothese', description: 'Une valeur retenue faute de réponse' })

const commun = {
  hypotheses: z.array(schemaHypothese).readonly().optional(),
  recu: z
    .number()
    .optional()
    .meta({ description: 'Ce que la situation dit déjà reçu ce mois-là ; le droit, lui, est celui que donne la loi' }),
}
const ouvert = z.literal('ouvert')

export const schemaResultat = z
  .union([
    z
      .object({
        etat: ouvert,
        montant: z.number().meta({ description: 'Dû, en euros par mois' }),
        periode: z.literal('mois'),
        verse: z.number().optional().meta({ description: 'Ce qui est payé, quand ce n’est pas ce qui est dû' }),
        ...commun,
      })
      .readonly(),
    z
      .object({
        etat: ouvert,
        montant: z.number().meta({ description: 'En euros par an' }),
        periode: z.literal('an'),
        ...commun,
      })
      .readonly(),
    z
      .object({
        etat: ouvert,
        participation: z
          .number()
          .meta({ description: 'Ce qui reste à payer, en euros par mois ; zéro si c’est gratuit' }),
        ...commun,
      })
      .readonly(),
    z.object({ etat: z.literal('ferme'), ...commun }).readonly(),
    z
      .object({
        etat: z.literal('inconnu'),
        manque: z.array(schemaManque).readonly(),
        hors_periode: z
          .string()
          .optional()
          .meta({ description: 'Pourquoi la loi écrite ici ne dit rien : un mois qu’elle ne couvre pas' }),
        ...commun,
      })
      .readonly(),
  ])
  .meta({ id: 'Resultat', description: 'Un droit pour un mois : un montant par mois ou par an, ou une couverture' })

const parIdentifiant = <S extends z.ZodType>(schema: S) => z.union([schema, z.record(z.string(), schema).readonly()])

export const schemaCalcul = z
  .object({
    id: z.string().nullable(),
    mois: texte('Mois calculé, AAAA-MM'),
    valeurs: z
      .record(z.string(), parIdentifiant(schemaValeur))
      .readonly()
      .meta({
        description:
          'Par nom de variable. Une quantité individuelle est un objet par personne ; ' +
          'quand la situation compte plusieurs familles, une quantité familiale est un objet par famille',
      }),
    droits: z.record(z.string(), parIdentifiant(schemaResultat)).readonly().meta({
      description:
        'Par nom de droit ; un objet par personne pour un droit individuel, par famille quand il y en a plusieurs',
    }),
    total: z
      .object({
        par_mois: z.number(),
        par_an: z.number(),
        complet: z.boolean().meta({ description: 'Faux tant qu’un droit est inconnu' }),
      })
      .readonly()
      .meta({ description: 'Euros versés par les droits ouverts ; une couverture n’est pas de l’argent' }),
    droits_locaux: z
      .array(schemaDroitLocal)
      .readonly()
      .optional()
      .meta({ description: 'Aides facultatives du territoire nommé, à part des droits nationaux et du total' }),
    effets: z.array(schemaEffets).readonly().optional().meta({ description: 'Présent si `effets` est demandé' }),
  })
  .readonly()
  .meta({ id: 'Calcul', description: 'Les droits d’une situation, pour un mois' })

/** Derived from the published schema: what the commands write is what the API documents. */
export type Calcul = z.infer<typeof schemaCalcul>

export const schemaErreur = z
  .object({
    erreur: z.object({
      chemin: texte('Où, dans ce qui a été envoyé : individus.p1.salaire_net.2026-13'),
      cause: texte('Ce qui ne va pas, en français'),
    }),
  })
  .meta({ id: 'Erreur', description: 'Pourquoi la demande est refusée' })
