import { z } from 'zod'
import { activites_locales, droits_nationaux, statuts_logement } from '../../../droits/local/aide.ts'

/** A trial as it was typed: it comes back as it was written. */
export type Saisie = Readonly<Record<string, string | readonly string[]>>

export interface Reponses {
  readonly age: number | null
  readonly age_du_conjoint: number | null
  readonly en_couple: boolean
  readonly ages_des_enfants: readonly number[]
  readonly activite: (typeof activites_locales)[number] | null
  readonly incapacite: number | null
  readonly logement: (typeof statuts_logement)[number] | null
  readonly commune: string | null
  readonly anciennete: number | null
  readonly revenus: number | null
  readonly prestations: number | null
  readonly rfr: number | null
  readonly parts_fiscales: number | null
  readonly droits: readonly (typeof droits_nationaux)[number][]
  readonly questions: ReadonlyMap<number, boolean>
  readonly depense: number | null
}

export interface FauteDEssai {
  readonly nom: string
  readonly message: 'nombre' | 'ages'
}

const montant = z
  .string()
  .transform((texte) => texte.replaceAll(/[\s\u00a0\u202f€]/g, '').replace(',', '.'))
  .pipe(z.string().regex(/^\d{1,7}(\.\d{1,2})?$/))
  .transform(Number)

const age = z.coerce.number().int().min(0).max(120)

/** The answers of a trial; what cannot be read is told, what is left blank stays unknown. */
export function lire_reponses(saisie: Saisie): {
  readonly reponses: Reponses
  readonly fautes: readonly FauteDEssai[]
} {
  const fautes: FauteDEssai[] = []
  const texte = (nom: string) => {
    const valeur = saisie[nom]
    return typeof valeur === 'string' ? valeur.trim() : ''
  }
  const nombre = (nom: string, schema: z.ZodType<number, unknown> = montant): number | null => {
    if (texte(nom) === '') return null
    const lu = schema.safeParse(texte(nom))
    if (lu.success) return lu.data
    fautes.push({ nom, message: 'nombre' })
    return null
  }
  const parmi = <V extends string>(mots: readonly V[], nom: string) => mots.find((mot) => mot === texte(nom)) ?? null
  const enfants = z
    .array(age)
    .max(15)
    .safeParse(
      texte('enfants')
        .split(/[\s,;]+/)
        .filter(Boolean),
    )
  if (!enfants.success) fautes.push({ nom: 'enfants', message: 'ages' })
  const droits = [saisie['droits'] ?? []].flat()
  const questions = Object.keys(saisie).flatMap((nom): [number, boolean][] => {
    const rang = /^question_(\d{1,2})$/.exec(nom)?.[1]
    const reponse = texte(nom)
    return rang !== undefined && reponse !== '' ? [[Number(rang), reponse === 'oui']] : []
  })
  const reponses = {
    age: nombre('age', age),
    age_du_conjoint: nombre('age_du_conjoint', age),
    en_couple: texte('couple') === 'oui',
    ages_des_enfants: enfants.success ? enfants.data : [],
    activite: parmi(activites_locales, 'activite'),
    incapacite: nombre('incapacite', z.coerce.number().min(0).max(100)),
    logement: parmi(statuts_logement, 'logement'),
    commune: /^[0-9A-Z]{5}$/.test(texte('commune')) ? texte('commune') : null,
    anciennete: nombre('anciennete', z.coerce.number().int().min(0).max(1200)),
    revenus: nombre('revenus'),
    prestations: nombre('prestations'),
    rfr: nombre('rfr'),
    parts_fiscales: nombre('parts_fiscales'),
    droits: droits_nationaux.filter((droit) => droits.includes(droit)),
    questions: new Map(questions),
    depense: nombre('depense'),
  }
  return { reponses, fautes }
}
