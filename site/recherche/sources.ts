import { sql } from 'kysely'
import { z } from 'zod'
import { panier } from '../../droits/panier.ts'
import { adresse_de } from '../../piloter/droits_locaux/pages/adresses.ts'
import { aideSource } from '../../plateforme/recherche/aide.source.ts'
import type { Source } from '../../plateforme/recherche/demande.ts'
import { apresLaCle, cleDe, contientTout } from '../../plateforme/recherche/en_base.ts'
import { membresSource } from '../../plateforme/recherche/membres.source.ts'
import { organisationsSource } from '../../plateforme/recherche/organisations.source.ts'
import { chercherParmi } from '../../plateforme/recherche/parmi.ts'
import { ficheDe } from '../droits/panier/fiche.ts'

const droitsSource: Source = {
  groupe: 'droits',
  chercher: (demande) => {
    const fiches = panier.map((droit) => {
      const { droit: dit, lang } = ficheDe(droit, demande.langue)
      const texte = [dit.nom.replaceAll('_', ' '), dit.en_bref, ...dit.institutions.map(({ nom }) => nom)].join(' ')
      return { titre: dit.libelle, adresse: `/droits/${dit.nom}`, detail: dit.en_bref, lang, texte }
    })
    return chercherParmi(fiches, demande)
  },
}

const territoire = z.object({ cle: z.string(), slug: z.string(), nom: z.string(), lieu: z.string() })
const cleDuTerritoire = cleDe(sql`nom`, sql`territoire_id`)

const territoiresSource: Source = {
  groupe: 'territoires',
  chercher: async ({ mots, apres, combien }, t) => {
    const { rows } = await sql`
      select ${cleDuTerritoire} as cle, slug, nom, concat_ws(', ', departement, region) as lieu from territoire
      where ${contientTout(sql`concat_ws(' ', nom, departement, region, code)`, mots)}
        and ${apresLaCle(cleDuTerritoire, apres)}
      order by 1 limit ${combien + 1}`.execute(t)
    return rows
      .map((rang) => territoire.parse(rang))
      .map(({ cle, slug, nom, lieu }) => ({ cle, titre: nom, adresse: `/territoires/${slug}`, detail: lieu }))
  },
}

const aide = z.object({ cle: z.string(), slug: z.string(), nom: z.string(), lieu: z.string(), ou: z.string() })
const nomDeLAide = sql`d.description ->> 'nom'`
const cleDeLAide = cleDe(nomDeLAide, sql`d.territoire_id || '/' || d.slug`)

const aidesLocalesSource: Source = {
  groupe: 'aides_locales',
  chercher: async ({ mots, apres, combien }, t) => {
    const { rows } = await sql`
      select ${cleDeLAide} as cle, d.slug, ${nomDeLAide} as nom, t.nom as lieu, t.slug as ou
      from droit_local d join territoire t using (territoire_id)
      where d.etat = 'publie'
        and ${contientTout(sql`concat_ws(' ', d.description ->> 'nom', d.description ->> 'en_bref', t.nom)`, mots)}
        and ${apresLaCle(cleDeLAide, apres)}
      order by 1 limit ${combien + 1}`.execute(t)
    return rows
      .map((rang) => aide.parse(rang))
      .map(({ cle, slug, nom, lieu, ou }) => ({
        cle,
        titre: nom,
        adresse: adresse_de(ou, slug),
        detail: lieu,
        lang: 'fr',
      }))
  },
}

/** All that the site knows how to look for, in the order of the page. */
export const sources: readonly Source[] = [
  droitsSource,
  aideSource,
  territoiresSource,
  aidesLocalesSource,
  organisationsSource,
  membresSource,
]
