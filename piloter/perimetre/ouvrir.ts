import type { Ouvert, Porte } from '../../plateforme/sessions/porte.ts'

/** Whoever leads a territory, drawing it. */
export interface PerimetreOuvert extends Ouvert {
  readonly territoire_id: number
  readonly slug: string
}

export const ouvrir_perimetre =
  (porte: Porte<Ouvert>): Porte<PerimetreOuvert> =>
  (travail) =>
    porte(async (ouvert) => {
      const { territoire_id, territoire_slug: slug } = ouvert.identite
      if (territoire_id === null || slug === null) return ouvert.c.notFound()
      return travail({ ...ouvert, territoire_id, slug })
    })
