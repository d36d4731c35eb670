import { rolesTextes } from '../../acces/roles.textes.ts'
import { CadreDeTravail } from '../../html/cadre_de_travail.tsx'
import { AvisDeFait } from '../../html/composants/avis_de_fait.tsx'
import { Actions, LienBouton } from '../../html/composants/bouton.tsx'
import { Pagination } from '../../html/composants/pagination.tsx'
import { Recherche } from '../../html/composants/recherche.tsx'
import { Tableau } from '../../html/composants/tableau.tsx'
import { Vide } from '../../html/composants/vide.tsx'
import type { Vue } from '../../html/vue.ts'
import { ecrireDate } from '../../langues/dates.ts'
import { useLangue, useMots } from '../../langues/langue_actuelle.ts'
import { equipeTextes } from '../adhesions.textes.ts'
import type { Invitation, Membre } from '../adhesions.ts'
import { Invitations } from './invitations.tsx'

export type Etendue = 'organisation' | 'territoire' | 'national'

interface EquipeProps {
  readonly vue: Vue
  readonly etendue: Etendue
  readonly q: string
  /** Of one organisation alone. */
  readonly organisation: string | undefined
  readonly membres: readonly Membre[]
  readonly suivante: string | undefined
  readonly invitations: readonly Invitation[]
  readonly maintenant: Date
  readonly aujourd_hui: string
  readonly fait: string | undefined
}

export const Fin = ({ jusqu_au, aujourd_hui }: Pick<Membre, 'jusqu_au'> & { readonly aujourd_hui: string }) => {
  const mots = useMots(equipeTextes)
  const langue = useLangue()
  if (jusqu_au === null) return <>{mots.sans_fin}</>
  const jour = ecrireDate(jusqu_au, langue)
  return <>{jusqu_au < aujourd_hui ? mots.echue({ jour }) : jour}</>
}

export const nom_de = ({ prenom, nom, courriel }: Pick<Membre, 'prenom' | 'nom' | 'courriel'>) =>
  [prenom, nom].filter(Boolean).join(' ') || courriel

const Membres = ({ membres, etendue, aujourd_hui }: Pick<EquipeProps, 'membres' | 'etendue' | 'aujourd_hui'>) => {
  const mots = useMots(equipeTextes)
  const roles = useMots(rolesTextes)
  const langue = useLangue()
  const colonnes = [
    {
      cle: 'personne',
      titre: mots.personne,
      entete: true,
      cellule: (membre: Membre) => (
        <>
          <a href={`/equipe/${membre.adhesion_id}`}>{nom_de(membre)}</a>
          <br />
          <span class="doux">{membre.courriel}</span>
        </>
      ),
    },
    { cle: 'organisation', titre: mots.organisation, cellule: ({ organisation }: Membre) => organisation },
    {
      cle: 'territoire',
      titre: mots.territoire,
      cellule: ({ territoire }: Membre) => territoire ?? mots.tout_le_pays,
    },
    { cle: 'role', titre: mots.role, cellule: ({ role }: Membre) => roles[role] },
    { cle: 'depuis', titre: mots.depuis, cellule: ({ depuis }: Membre) => ecrireDate(depuis, langue) },
    {
      cle: 'jusqu_au',
      titre: mots.jusqu_au,
      cellule: ({ jusqu_au }: Membre) => <Fin jusqu_au={jusqu_au} aujourd_hui={aujourd_hui} />,
    },
    {
      cle: 'vue',
      titre: mots.vue,
      cellule: ({ semaine_vue }: Membre) => (semaine_vue ? ecrireDate(semaine_vue, langue) : mots.jamais_vue),
    },
  ]
  const sans = { organisation: ['organisation', 'territoire'], territoire: ['territoire'], national: [''] }[etendue]
  return (
    <Tableau
      legende={mots.membres}
      lignes={membres}
      cle={({ adhesion_id }) => adhesion_id}
      colonnes={colonnes.filter(({ cle }) => !sans.includes(cle))}
    />
  )
}

export const PageEquipe = (props: EquipeProps) => {
  const { vue, etendue, q, organisation, membres, suivante, invitations, maintenant, fait } = props
  const mots = equipeTextes[vue.langue]
  const inviter = organisation === undefined ? '' : `?organisation=${organisation}`
  return (
    <CadreDeTravail vue={vue} titre={mots.titre}>
      <AvisDeFait mots={mots} fait={fait} />
      <p class="chapeau">{mots[`chapeau_${etendue}`]}</p>
      <Actions>
        <LienBouton href={`/equipe/inviter${inviter}`}>{mots.inviter}</LienBouton>
      </Actions>
      <Recherche action="/equipe" libelle={mots.chercher} valeur={q}>
        {organisation && <input type="hidden" name="organisation" value={organisation} />}
      </Recherche>
      {membres.length === 0 ? (
        <Vide titre={mots.personne_ici}>
          <p>{mots.personne_ici_quoi}</p>
        </Vide>
      ) : (
        <Membres {...props} />
      )}
      {suivante && <Pagination suivante={suivante} />}
      {invitations.length > 0 && <Invitations invitations={invitations} maintenant={maintenant} />}
    </CadreDeTravail>
  )
}
