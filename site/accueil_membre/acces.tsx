import { rolesTextes } from '../../plateforme/acces/roles.textes.ts'
import { Tableau } from '../../plateforme/html/composants/tableau.tsx'
import { ecrireDate } from '../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../plateforme/langues/langue_actuelle.ts'
import { accueilMembreTextes } from './accueil_membre.textes.ts'
import { Panneau } from './panneau.tsx'
import type { Pilotage } from './pilotage.requetes.ts'

/** Invitations nobody has answered, and access that ends soon: for those who give it. */
export const Acces = ({ invitations, finissent }: Pick<Pilotage, 'invitations' | 'finissent'>) => {
  const mots = useMots(accueilMembreTextes)
  const roles = useMots(rolesTextes)
  const langue = useLangue()
  return (
    <Panneau id="acces" titre={mots.equipe} taille="large" lien={{ href: '/equipe', mots: mots.gerer_equipe }}>
      <p>{mots.invitations_n({ n: invitations })}</p>
      {finissent.length === 0 ? (
        <p>{mots.aucun_finit}</p>
      ) : (
        <Tableau
          legende={mots.finissent}
          lignes={finissent}
          cle={({ nom, organisation, role, jusqu_au }) => [nom, organisation, role, jusqu_au].join('/')}
          colonnes={[
            { cle: 'qui', titre: mots.qui, entete: true, cellule: ({ nom }) => nom },
            { cle: 'role', titre: mots.role, cellule: ({ role }) => roles[role] },
            { cle: 'organisation', titre: mots.organisation, cellule: ({ organisation }) => organisation },
            { cle: 'fin', titre: mots.fin, cellule: ({ jusqu_au }) => ecrireDate(jusqu_au, langue) },
          ]}
        />
      )}
    </Panneau>
  )
}
