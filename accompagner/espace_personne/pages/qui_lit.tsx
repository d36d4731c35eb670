import { Tableau } from '../../../plateforme/html/composants/tableau.tsx'
import { ecrireMoment } from '../../../plateforme/langues/dates.ts'
import { ecrireJour } from '../../../plateforme/langues/instants.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { Lecteur, Raison } from '../../foyers/pages/lectures.tsx'
import { Paragraphes } from '../../foyers/pages/paragraphes.tsx'
import type { Espace } from '../espace.requetes.ts'
import { espaceTextes } from '../espace.textes.ts'

export const QuiSuit = ({ suivis }: Pick<Espace, 'suivis'>) => {
  const mots = useMots(espaceTextes)
  const langue = useLangue()
  return (
    <section class="partie-de-page">
      <h2>{mots.suivi_titre}</h2>
      {suivis.length === 0 && <p>{mots.suivi_aucun}</p>}
      <ul>
        {suivis.map(({ organisation, depuis }) => (
          <li key={`${organisation} ${depuis.toISOString()}`}>
            {mots.suivi({ organisation, date: ecrireJour(depuis, langue) })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Every opening, with its reason. */
export const QuiALu = ({ consultations }: Pick<Espace, 'consultations'>) => {
  const mots = useMots(espaceTextes)
  const langue = useLangue()
  return (
    <section class="partie-de-page">
      <h2>{mots.lectures}</h2>
      {consultations.length === 0 ? (
        <p>{mots.lectures_aucune}</p>
      ) : (
        <>
          <Paragraphes mots={mots.lectures_quoi} />
          <Tableau
            legende={mots.lectures}
            lignes={consultations}
            cle={({ consultation_id }) => consultation_id}
            colonnes={[
              { cle: 'le', titre: mots.quand, entete: true, cellule: ({ le }) => ecrireMoment(le, langue) },
              { cle: 'qui', titre: mots.qui, cellule: (lecture) => <Lecteur {...lecture} nom={null} /> },
              { cle: 'motif', titre: mots.raison, cellule: (lecture) => <Raison {...lecture} /> },
            ]}
          />
        </>
      )}
    </section>
  )
}
