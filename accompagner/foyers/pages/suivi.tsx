import { rolesTextes } from '../../../plateforme/acces/roles.textes.ts'
import type { RoleDeTravail } from '../../../plateforme/base/acteur.ts'
import { Actions, Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { Selection } from '../../../plateforme/html/composants/selection.tsx'
import { ecrireJour } from '../../../plateforme/langues/instants.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import type { Agent } from '../../travail/agir.ts'
import { dossierTextes } from '../dossier.textes.ts'
import { adresse_du_dossier, type Dossier } from '../dossier.ts'
import { peut_cesser, peut_confier, peut_prendre } from '../foyers.ts'

interface Collegue {
  readonly compte_id: string
  readonly nom: string
  readonly role: RoleDeTravail
}

interface Props {
  readonly dossier: Dossier
  readonly agent: Agent
  readonly collegues: readonly Collegue[]
}

const Confier = ({ dossier: { foyer, suivis }, collegues }: Props) => {
  const mots = useMots(dossierTextes)
  const roles = useMots(rolesTextes)
  const libres = collegues.filter(({ compte_id }) => suivis.every((suivi) => suivi.compte_id !== compte_id))
  if (libres.length === 0) return null
  return (
    <Formulaire action={adresse_du_dossier(foyer, 'confier')}>
      <Selection
        nom="compte"
        libelle={mots.confier}
        options={libres.map(({ compte_id, nom, role }) => ({
          valeur: compte_id,
          libelle: `${nom}, ${roles[role]}`,
        }))}
      />
      <Actions>
        <Bouton genre="second">{mots.confier_bouton}</Bouton>
      </Actions>
    </Formulaire>
  )
}

/** Who follows the household; who may take it, leave it, hand it over. */
export const SectionSuivi = (props: Props) => {
  const { dossier, agent } = props
  const mots = useMots(dossierTextes)
  const langue = useLangue()
  const { foyer, suivis } = dossier
  return (
    <section class="partie-de-page">
      <h2>{mots.suivi}</h2>
      {suivis.length === 0 && <p>{mots.suivi_par_personne}</p>}
      <ul>
        {suivis.map(({ compte_id, nom, depuis }) => (
          <li key={compte_id}>
            {mots.depuis({ nom, date: ecrireJour(depuis, langue) })}
            {peut_cesser(agent, { compte_id }) && (
              <Formulaire action={adresse_du_dossier(foyer, 'ne-plus-suivre')}>
                <input type="hidden" name="compte" value={compte_id} />
                <Bouton genre="lien">
                  {compte_id === agent.compte ? mots.ne_plus_suivre : mots.ne_plus_suivre_nom({ nom })}
                </Bouton>
              </Formulaire>
            )}
          </li>
        ))}
      </ul>
      {peut_prendre(agent, suivis) && (
        <Formulaire action={adresse_du_dossier(foyer, 'suivre')}>
          <Bouton genre="second">{mots.prendre}</Bouton>
        </Formulaire>
      )}
      {peut_confier(agent) && <Confier {...props} />}
    </section>
  )
}
