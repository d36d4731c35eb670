import { sql } from 'kysely'
import { z } from 'zod'
import { portee } from '../acces/matrice.ts'
import { rolesTextes } from '../acces/roles.textes.ts'
import { estRoleDeTravail } from '../base/acteur.ts'
import type { Source } from './demande.ts'
import { apresLaCle, cleDe, contientTout } from './en_base.ts'

const ligne = z.object({
  cle: z.string(),
  adhesion_id: z.string(),
  nom: z.string(),
  organisation: z.string(),
  role: z.string().refine(estRoleDeTravail),
})

const qui = sql`btrim(c.prenom || ' ' || c.nom)`
const cle = cleDe(qui, sql`a.adhesion_id`)

/** Colleagues, as far as the reader's role knows them: the policies of `compte` and `adhesion` say how far. */
export const membresSource: Source = {
  groupe: 'membres',
  pour: (role) => portee(role, 'lire', 'compte') !== undefined && portee(role, 'lire', 'compte') !== 'soi',
  chercher: async ({ mots, langue, role, apres, combien }, t) => {
    const { rows } = await sql`
      select ${cle} as cle, a.adhesion_id, ${qui} as nom, o.nom as organisation, a.role
      from adhesions_actives() a join compte c using (compte_id) join organisation o using (organisation_id)
      where ${contientTout(qui, mots)} and ${apresLaCle(cle, apres)}
      order by 1 limit ${combien + 1}`.execute(t)
    const ouvre = portee(role, 'lire', 'invitation') !== undefined
    return rows
      .map((rang) => ligne.parse(rang))
      .map(({ adhesion_id, nom, organisation, role: sien, cle: place }) => ({
        cle: place,
        titre: nom,
        detail: `${rolesTextes[langue][sien]}, ${organisation}`,
        adresse: ouvre ? `/equipe/${adhesion_id}` : undefined,
      }))
  },
}
