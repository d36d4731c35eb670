import { sql } from 'kysely'
import { z } from 'zod'
import { portee } from '../acces/matrice.ts'
import type { Source } from './demande.ts'
import { apresLaCle, cleDe, contientTout } from './en_base.ts'

const ligne = z.object({
  cle: z.string(),
  organisation_id: z.string(),
  nom: z.string(),
  territoires: z.array(z.string()),
})

const cle = cleDe(sql`o.nom`, sql`o.organisation_id`)

/** Bodies that take part, for those signed in. */
export const organisationsSource: Source = {
  groupe: 'organisations',
  pour: (role) => role !== 'visiteur' && role !== 'personne',
  chercher: async ({ mots, role, apres, combien }, t) => {
    const { rows } = await sql`
      select ${cle} as cle, o.organisation_id, o.nom,
        array(select t.nom from participation p join territoire t using (territoire_id)
          where p.organisation_id = o.organisation_id and (p.jusqu_au is null or p.jusqu_au >= current_date)
          order by t.nom limit 3) as territoires
      from organisation o
      where o.fusionnee_dans is null and ${contientTout(sql`o.nom || ' ' || coalesce(o.siret, '')`, mots)}
        and ${apresLaCle(cle, apres)}
      order by 1 limit ${combien + 1}`.execute(t)
    const ouvre = portee(role, 'ajouter', 'organisation') !== undefined
    return rows
      .map((rang) => ligne.parse(rang))
      .map(({ organisation_id, nom, territoires, cle: place }) => ({
        cle: place,
        titre: nom,
        detail: territoires.join(', '),
        adresse: ouvre ? `/organisations/${organisation_id}` : undefined,
      }))
  },
}
