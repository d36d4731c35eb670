import { rolesTextes } from '../../../plateforme/acces/roles.textes.ts'
import { Tableau } from '../../../plateforme/html/composants/tableau.tsx'
import { ecrireMoment } from '../../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { dossierTextes } from '../dossier.textes.ts'
import type { Consultation } from '../foyers.ts'
import { motsTextes } from '../mots.textes.ts'

/** An organisation and a job: what the person reads of who opened her file. */
export const Lecteur = ({ organisation, role, nom }: Pick<Consultation, 'organisation' | 'role' | 'nom'>) => {
  const roles = useMots(rolesTextes)
  return <>{[nom, roles[role], organisation].filter(Boolean).join(', ')}</>
}

export const Raison = ({ motif, precision_motif }: Pick<Consultation, 'motif' | 'precision_motif'>) => {
  const dits = useMots(motsTextes)
  return (
    <>
      {dits[`motif_${motif}`]}
      {precision_motif !== null && ` : ${precision_motif}`}
    </>
  )
}

export const SectionLectures = ({ consultations }: { readonly consultations: readonly Consultation[] }) => {
  const mots = useMots(dossierTextes)
  const langue = useLangue()
  return (
    <section class="partie-de-page">
      <h2>{mots.lectures}</h2>
      <p>{mots.lectures_quoi}</p>
      {consultations.length === 0 ? (
        <p>{mots.jamais_lu}</p>
      ) : (
        <Tableau
          legende={mots.lectures}
          lignes={consultations}
          cle={({ consultation_id }) => consultation_id}
          colonnes={[
            { cle: 'le', titre: mots.le, entete: true, cellule: ({ le }) => ecrireMoment(le, langue) },
            { cle: 'qui', titre: mots.qui, cellule: (lecture) => <Lecteur {...lecture} /> },
            { cle: 'motif', titre: mots.raison, cellule: (lecture) => <Raison {...lecture} /> },
          ]}
        />
      )}
    </section>
  )
}
