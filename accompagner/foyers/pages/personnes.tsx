import { Actions, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Definitions } from '../../../plateforme/html/composants/definitions.tsx'
import { Depliant } from '../../../plateforme/html/composants/depliant.tsx'
import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { dossierTextes } from '../dossier.textes.ts'
import { adresse_du_dossier, type Dossier } from '../dossier.ts'
import { nom_complet, type Personne, se_corrige } from '../foyers.ts'

const Fiche = ({ dossier: { foyer }, personne }: { readonly dossier: Dossier; readonly personne: Personne }) => {
  const mots = useMots(dossierTextes)
  const langue = useLangue()
  const nom = nom_complet(personne)
  const ici = (suite: string) => adresse_du_dossier(foyer, `personnes/${personne.personne_id}/${suite}`)
  const { date_naissance, telephone, courriel, adresse } = personne
  // A copy is due even of a file that is on hold.
  const gestes = se_corrige(foyer) ? (['corriger', 'lettre', 'copie', 'retirer'] as const) : (['copie'] as const)
  return (
    <section aria-labelledby={`personne-${personne.personne_id}`}>
      <h3 id={`personne-${personne.personne_id}`}>{nom}</h3>
      <Definitions
        entrees={[
          {
            terme: mots.naissance,
            valeur: date_naissance === null ? mots.inconnu : ecrireDate(date_naissance, langue),
          },
          { terme: mots.telephone, valeur: telephone ?? mots.inconnu },
          { terme: mots.courriel, valeur: courriel ?? mots.inconnu },
          { terme: mots.adresse, valeur: adresse ?? mots.inconnu },
        ]}
      />
      <Depliant titre={mots.modifier({ nom })}>
        <ul>
          {gestes.map((geste) => (
            <li key={geste}>
              <a href={ici(geste)}>{mots[geste]({ nom })}</a>
            </li>
          ))}
        </ul>
      </Depliant>
    </section>
  )
}

export const SectionPersonnes = ({ dossier }: { readonly dossier: Dossier }) => {
  const mots = useMots(dossierTextes)
  return (
    <section class="partie-de-page">
      <h2>{mots.personnes}</h2>
      {dossier.personnes.map((personne) => (
        <Fiche key={personne.personne_id} dossier={dossier} personne={personne} />
      ))}
      {se_corrige(dossier.foyer) && (
        <Actions>
          <LienBouton href={adresse_du_dossier(dossier.foyer, 'personnes/nouvelle')} genre="second">
            {mots.ajouter}
          </LienBouton>
        </Actions>
      )}
    </section>
  )
}
