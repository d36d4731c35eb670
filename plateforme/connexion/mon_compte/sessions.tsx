import { Actions, Bouton } from '../../html/composants/bouton.tsx'
import { Etiquette } from '../../html/composants/etiquette.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import { Tableau } from '../../html/composants/tableau.tsx'
import { ecrireMoment } from '../../langues/dates.ts'
import type { Langue } from '../../langues/langue.ts'
import type { MonCompte } from './mon_compte.requetes.ts'
import { monCompteTextes } from './mon_compte.textes.ts'

interface MesSessionsProps {
  readonly langue: Langue
  readonly sessions: MonCompte['sessions']
  readonly celle_ci: string
}

type Session = MonCompte['sessions'][number]

const moyens = {
  lien: 'moyen_lien',
  passkey: 'moyen_passkey',
  proconnect: 'moyen_proconnect',
  invitation: 'moyen_invitation',
  code_courrier: 'moyen_code_courrier',
} as const

const estMoyen = (mot: string): mot is keyof typeof moyens => Object.hasOwn(moyens, mot)

function entreeDe({ moyen, cree_le }: Session, langue: Langue): string {
  const mots = monCompteTextes[langue]
  return mots.entree_le({ moyen: estMoyen(moyen) ? mots[moyens[moyen]] : moyen, quand: ecrireMoment(cree_le, langue) })
}

/** Each browser that is signed in: its family, when, and a button to end it. */
export const MesSessions = ({ langue, sessions, celle_ci }: MesSessionsProps) => {
  const mots = monCompteTextes[langue]
  const nomDe = ({ appareil }: Session) => (appareil === '' ? mots.appareil_inconnu : appareil)
  const fermer = (session: Session) =>
    session.session_id === celle_ci ? (
      <Etiquette>{mots.ici}</Etiquette>
    ) : (
      <Formulaire action={`/mon-compte/sessions/${session.session_id}/fermer`}>
        <Bouton genre="lien">
          {mots.fermer}
          <span class="invisible"> : {nomDe(session)}</span>
        </Bouton>
      </Formulaire>
    )
  return (
    <section class="partie-de-page" id="sessions">
      <h2>{mots.sessions}</h2>
      <p>{mots.sessions_quoi}</p>
      <Tableau
        legende={mots.sessions_legende}
        lignes={sessions}
        cle={({ session_id }) => session_id}
        colonnes={[
          { cle: 'appareil', titre: mots.appareil, entete: true, cellule: nomDe },
          { cle: 'entree', titre: mots.entree, cellule: (session) => entreeDe(session, langue) },
          { cle: 'vue', titre: mots.vue, cellule: ({ vue_le }) => ecrireMoment(vue_le, langue) },
          { cle: 'fermer', titre: mots.fermer_colonne, cellule: fermer },
        ]}
      />
      {sessions.length > 1 && (
        <Formulaire action="/mon-compte/sessions/fermer-les-autres">
          <Actions>
            <Bouton genre="danger">{mots.fermer_les_autres}</Bouton>
          </Actions>
        </Formulaire>
      )}
    </section>
  )
}
