import { Tableau } from '../../plateforme/html/composants/tableau.tsx'
import { useMots } from '../../plateforme/langues/langue_actuelle.ts'
import { Acces } from './acces.tsx'
import { accueilMembreTextes } from './accueil_membre.textes.ts'
import { Panneau } from './panneau.tsx'
import type { Ensemble } from './pilotage.requetes.ts'

/** For those who look after the whole country: who works where. */
export const AccueilDeLEnsemble = ({ ensemble }: { readonly ensemble: Ensemble }) => {
  const mots = useMots(accueilMembreTextes)
  const { territoires } = ensemble
  return (
    <div class="panneaux">
      <Panneau id="territoires" titre={mots.territoires} taille="large">
        {territoires.length === 0 ? (
          <p>{mots.aucun_territoire}</p>
        ) : (
          <Tableau
            legende={mots.territoires}
            titre
            lignes={territoires}
            cle={({ slug }) => slug}
            colonnes={[
              {
                cle: 'nom',
                titre: mots.territoire,
                entete: true,
                cellule: ({ nom, slug }) => <a href={`/territoires/${slug}`}>{nom}</a>,
              },
              {
                cle: 'organisations',
                titre: mots.organisations_n,
                nombre: true,
                cellule: ({ organisations }) => organisations,
              },
              { cle: 'membres', titre: mots.membres, nombre: true, cellule: ({ membres }) => membres },
            ]}
          />
        )}
      </Panneau>
      <Acces {...ensemble} />
    </div>
  )
}
