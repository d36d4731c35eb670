import type { Client } from 'pg'

/** A territory of its own for a test: `ici` is named « Ici ». */
export async function territoireDEssai(
  proprietaire: Client,
  slug: string,
  nom = slug.slice(0, 1).toUpperCase() + slug.slice(1),
): Promise<number> {
  const { rows } = await proprietaire.query<{ id: number }>(
    `insert into territoire (slug, nom, porteur_type, fictif) values ($1, $2, 'commune', true)
     returning territoire_id as id`,
    [slug, nom],
  )
  const [ligne] = rows
  if (!ligne) throw new Error('le territoire d’essai n’a pas été fait')
  return ligne.id
}
