import { Tableau } from '../../plateforme/html/composants/tableau.tsx'
import { useMots } from '../../plateforme/langues/langue_actuelle.ts'
import { Acces } from './acces.tsx'
import { accueilMembreTextes } from './accueil_membre.textes.ts'
import { Panneau } from './panneau.tsx'
import type { Pilotage } from './pilotage.requetes.ts'

const Organisations = ({ organisations }: Pick<Pilotage, 'organisations'>) => {
  const mots = useMots(accueilMembreTextes)
  return (
    <Panneau
      id="organisations"
      titre={mots.organisations}
      taille="large"
      lien={{ href: '/organisations', mots: mots.gerer_organisations }}
    >
      {organisations.length === 0 ? (
        <p>{mots.aucune_organisation}</p>
      ) : (
        <Tableau
          legende={mots.organisations}
          titre
          lignes={organisations}
          cle={({ nom }) => nom}
          colonnes={[
            { cle: 'nom', titre: mots.organisation, entete: true, cellule: ({ nom }) => nom },
            { cle: 'membres', titre: mots.membres, nombre: true, cellule: ({ membres }) => membres },
            { cle: 'foyers', titre: mots.foyers, nombre: true, cellule: ({ foyers }) => foyers },
            { cle: 'seuls', titre: mots.seuls, nombre: true, cellule: ({ sans_suivi }) => sans_suivi },
          ]}
        />
      )}
    </Panneau>
  )
}

/** For a territory's lead: numbers of files, never what they say. */
export const AccueilDuPilote = ({ pilotage }: { readonly pilotage: Pilotage }) => {
  const mots = useMots(accueilMembreTextes)
  const { demandes, en_retard } = pilotage
  return (
    <div class="panneaux">
      <Panneau id="demandes" titre={mots.demandes} lien={{ href: '/demandes', mots: mots.demandes_toutes }}>
        <p>
          {demandes === 0 ? mots.demandes_aucune : mots.demandes_n({ n: demandes })}
          {en_retard > 0 && (
            <>
              {', '}
              <strong>{mots.retard_n({ n: en_retard })}</strong>
            </>
          )}
        </p>
      </Panneau>
      <Organisations {...pilotage} />
      <Acces {...pilotage} />
    </div>
  )
}
