import { Actions, Bouton } from '../../html/composants/bouton.tsx'
import { Carte, Cartes } from '../../html/composants/cartes.tsx'
import { Etiquette } from '../../html/composants/etiquette.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import { ecrireDate } from '../../langues/dates.ts'
import type { Langue } from '../../langues/langue.ts'
import type { Adhesion } from '../organisation/adhesions.requetes.ts'
import { posteDe } from '../organisation/page.tsx'
import { monCompteTextes } from './mon_compte.textes.ts'

interface MesOrganisationsProps {
  readonly langue: Langue
  readonly adhesions: readonly Adhesion[]
  readonly actuelle: string | null
}

interface CarteAdhesionProps {
  readonly langue: Langue
  readonly adhesion: Adhesion
  readonly actuelle: boolean
}

const CarteAdhesion = ({ langue, adhesion, actuelle }: CarteAdhesionProps) => {
  const mots = monCompteTextes[langue]
  const { adhesion_id, organisation, jusqu_au } = adhesion
  return (
    <Carte titre={organisation} niveau={3}>
      <p>
        {posteDe(adhesion, langue)} {actuelle && <Etiquette>{mots.maintenant}</Etiquette>}
      </p>
      {jusqu_au !== null && <p>{mots.fin({ jour: ecrireDate(jusqu_au, langue) })}</p>}
      {!actuelle && (
        <Formulaire action="/mon-compte/adhesion">
          <input type="hidden" name="adhesion" value={adhesion_id} />
          <Actions>
            <Bouton genre="second">{mots.travailler({ organisation })}</Bouton>
          </Actions>
        </Formulaire>
      )}
      <p>
        <a href={`/mon-compte/adhesions/${adhesion_id}/quitter`}>{mots.quitter({ organisation })}</a>
      </p>
    </Carte>
  )
}

/** Where one works; under which membership now; how to leave. */
export const MesOrganisations = ({ langue, adhesions, actuelle }: MesOrganisationsProps) => {
  const mots = monCompteTextes[langue]
  return (
    <section class="partie-de-page" id="organisations">
      <h2>{mots.organisations}</h2>
      {adhesions.length === 0 ? (
        <p>{mots.aucune_organisation}</p>
      ) : (
        <Cartes>
          {adhesions.map((adhesion) => (
            <CarteAdhesion
              key={adhesion.adhesion_id}
              langue={langue}
              adhesion={adhesion}
              actuelle={adhesion.adhesion_id === actuelle}
            />
          ))}
        </Cartes>
      )}
    </section>
  )
}
