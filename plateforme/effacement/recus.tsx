import { Pagination } from '../html/composants/pagination.tsx'
import { type Colonne, Tableau } from '../html/composants/tableau.tsx'
import { Vide } from '../html/composants/vide.tsx'
import { ecrireDate, ecrireMoment } from '../langues/dates.ts'
import { useLangue, useMots } from '../langues/langue_actuelle.ts'
import { ecrireNombre } from '../langues/nombres.ts'
import type { Prevu } from './effacement.requetes.ts'
import { motDeLHorloge } from './mots.ts'
import type { Recu } from './recus.requetes.ts'
import { recusTextes } from './recus.textes.ts'

interface BientotProps {
  readonly jour: string
  readonly prevus: readonly (Prevu & { readonly territoire: string | undefined })[]
}

/** What will go within a month, counted. */
export const Bientot = ({ jour, prevus }: BientotProps) => {
  const mots = useMots(recusTextes)
  const langue = useLangue()
  const colonnes: readonly Colonne<BientotProps['prevus'][number]>[] = [
    { cle: 'horloge', titre: mots.horloge, entete: true, cellule: ({ horloge }) => motDeLHorloge(langue, horloge) },
    { cle: 'territoire', titre: mots.territoire, cellule: ({ territoire }) => territoire ?? mots.hors_territoire },
    { cle: 'nombre', titre: mots.nombre, nombre: true, cellule: ({ nombre }) => ecrireNombre(nombre, langue) },
  ]
  return (
    <section>
      <h2>{mots.bientot}</h2>
      <p>{mots.bientot_quoi({ jour: ecrireDate(jour, langue) })}</p>
      {prevus.length === 0 ? (
        <p>{mots.rien_bientot}</p>
      ) : (
        <Tableau
          legende={mots.bientot}
          titre
          colonnes={colonnes}
          lignes={prevus}
          cle={({ horloge, territoire_id }) => `${horloge} ${territoire_id}`}
        />
      )}
    </section>
  )
}

interface RecusProps {
  readonly lignes: readonly Recu[]
  readonly suivante: string | undefined
}

/** What deletion left of what went. */
export const Recus = ({ lignes: recus, suivante }: RecusProps) => {
  const mots = useMots(recusTextes)
  const langue = useLangue()
  const colonnes: readonly Colonne<Recu>[] = [
    { cle: 'quand', titre: mots.quand, entete: true, cellule: ({ le }) => ecrireMoment(le, langue) },
    {
      cle: 'horloge',
      titre: mots.horloge,
      cellule: ({ horloge, geste }) =>
        `${motDeLHorloge(langue, horloge)}${geste === 'pseudonymisation' ? ` (${mots.pseudonymisation})` : ''}`,
    },
    { cle: 'territoire', titre: mots.territoire, cellule: ({ territoire }) => territoire ?? mots.hors_territoire },
    { cle: 'nombre', titre: mots.nombre, nombre: true, cellule: ({ nombre }) => ecrireNombre(nombre, langue) },
    {
      cle: 'tables',
      titre: mots.avec,
      cellule: ({ tables }) =>
        Object.entries(tables)
          .filter(([, n]) => n > 0)
          .map(([table, n]) => `${table} ${ecrireNombre(n, langue)}`)
          .join(', '),
    },
  ]
  return (
    <section>
      <h2>{mots.recus}</h2>
      {recus.length === 0 ? (
        <Vide titre={mots.aucun_recu} niveau={3}>
          <p>{mots.aucun_recu_quoi}</p>
        </Vide>
      ) : (
        <>
          <p>{mots.recus_quoi}</p>
          <Tableau legende={mots.recus} titre colonnes={colonnes} lignes={recus} cle={({ recu_id }) => recu_id} />
          <Pagination suivante={suivante && `/effacements?apres=${suivante}`} />
        </>
      )}
    </section>
  )
}
