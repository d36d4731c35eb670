import { rolesTextes } from '../../acces/roles.textes.ts'
import { Avis } from '../../html/composants/avis.tsx'
import { Actions, Bouton, LienBouton } from '../../html/composants/bouton.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import { Tableau } from '../../html/composants/tableau.tsx'
import { Vide } from '../../html/composants/vide.tsx'
import type { Vue } from '../../html/vue.ts'
import { equipeTextes } from '../adhesions.textes.ts'
import type { Membre } from '../adhesions.ts'
import { Cadre } from './cadre.tsx'
import { Fin } from './equipe.tsx'
import { SesTraits } from './membre.tsx'

interface LesMiennesProps {
  readonly vue: Vue
  readonly miennes: readonly Membre[]
  /** The one acted under now. */
  readonly actuelle: string | null
  readonly aujourd_hui: string
  readonly fait: string | undefined
}

const adresse = '/equipe/mes-organisations'

export const PageLesMiennes = ({ vue, miennes, actuelle, aujourd_hui, fait }: LesMiennesProps) => {
  const mots = equipeTextes[vue.langue]
  const roles = rolesTextes[vue.langue]
  return (
    <Cadre vue={vue} titre={mots.les_miennes} sous={false} fait={fait}>
      {miennes.length === 0 ? (
        <Vide titre={mots.sans_role}>
          <p>{mots.sans_role_quoi}</p>
        </Vide>
      ) : (
        <>
          <p>{mots.mes_quoi}</p>
          <Tableau
            legende={mots.les_miennes}
            lignes={miennes}
            cle={({ adhesion_id }) => adhesion_id}
            colonnes={[
              {
                cle: 'organisation',
                titre: mots.organisation,
                entete: true,
                cellule: ({ adhesion_id, organisation }) =>
                  adhesion_id === actuelle ? `${organisation} (${mots.ici})` : organisation,
              },
              { cle: 'territoire', titre: mots.territoire, cellule: (m) => m.territoire ?? mots.tout_le_pays },
              { cle: 'role', titre: mots.role, cellule: ({ role }) => roles[role] },
              { cle: 'fin', titre: mots.jusqu_au, cellule: (m) => <Fin {...m} aujourd_hui={aujourd_hui} /> },
              {
                cle: 'suite',
                titre: mots.suite,
                cellule: ({ adhesion_id, organisation }) => (
                  <a href={`${adresse}/${adhesion_id}/quitter`}>
                    {mots.quitter}
                    <span class="invisible"> {organisation}</span>
                  </a>
                ),
              },
            ]}
          />
        </>
      )}
      {miennes.length > 1 && (
        <p>
          <a href={`/connexion/organisation?retour=${encodeURIComponent(adresse)}`}>{mots.choisir}</a>
        </p>
      )}
    </Cadre>
  )
}

interface QuitterProps extends Pick<LesMiennesProps, 'vue' | 'aujourd_hui'> {
  readonly membre: Membre
  readonly suivis: number
  readonly refusee: boolean
}

export const PageQuitter = ({ vue, membre, suivis, refusee, aujourd_hui }: QuitterProps) => {
  const mots = equipeTextes[vue.langue]
  return (
    <Cadre
      vue={vue}
      titre={mots.quitter_titre({ organisation: membre.organisation })}
      parent={{ titre: mots.les_miennes, href: adresse }}
    >
      {refusee ? (
        <Avis genre="erreur">
          <p>{mots.dernier_pilote}</p>
        </Avis>
      ) : (
        <Avis genre="attention">
          <p>{mots.quitter_quoi}</p>
          {suivis > 0 && <p>{mots.suivis({ n: suivis })}</p>}
        </Avis>
      )}
      <SesTraits membre={membre} aujourd_hui={aujourd_hui} />
      <Formulaire action={`${adresse}/${membre.adhesion_id}/quitter`}>
        <Actions>
          {!refusee && <Bouton genre="danger">{mots.quitter}</Bouton>}
          <LienBouton href={adresse} genre="lien">
            {mots.renoncer}
          </LienBouton>
        </Actions>
      </Formulaire>
    </Cadre>
  )
}
