import { rolesTextes } from '../../acces/roles.textes.ts'
import type { RoleDeTravail } from '../../base/acteur.ts'
import { CadreDeTravail } from '../../html/cadre_de_travail.tsx'
import { Avis } from '../../html/composants/avis.tsx'
import { AvisDeFait } from '../../html/composants/avis_de_fait.tsx'
import { Actions, Bouton, LienBouton } from '../../html/composants/bouton.tsx'
import type { DateSaisie } from '../../html/composants/dates.tsx'
import { Definitions } from '../../html/composants/definitions.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import { erreursDe, trouverErreur } from '../../html/erreurs.ts'
import type { Vue } from '../../html/vue.ts'
import { ecrireDate } from '../../langues/dates.ts'
import { useLangue, useMots } from '../../langues/langue_actuelle.ts'
import { equipeTextes } from '../adhesions.textes.ts'
import type { FauteDeMembre, Membre } from '../adhesions.ts'
import { ChoixDuRole } from './choix_du_role.tsx'
import { Fin, nom_de } from './equipe.tsx'
import { ChampFin } from './inviter.tsx'

export interface MembreProps {
  readonly vue: Vue
  readonly membre: Membre
  /** Roles that the reader may give there; none: she only reads. */
  readonly roles: readonly RoleDeTravail[]
  readonly soi: boolean
  readonly jusqu_au: DateSaisie
  readonly fautes: readonly FauteDeMembre[]
  readonly aujourd_hui: string
  readonly fait: string | undefined
}

export const SesTraits = ({ membre, aujourd_hui }: Pick<MembreProps, 'membre' | 'aujourd_hui'>) => {
  const mots = useMots(equipeTextes)
  const langue = useLangue()
  return (
    <Definitions
      entrees={[
        { terme: mots.personne, valeur: nom_de(membre) },
        { terme: mots.courriel, valeur: membre.courriel },
        { terme: mots.organisation, valeur: membre.organisation },
        { terme: mots.territoire, valeur: membre.territoire ?? mots.tout_le_pays },
        { terme: mots.role, valeur: useMots(rolesTextes)[membre.role] },
        { terme: mots.depuis, valeur: ecrireDate(membre.depuis, langue) },
        { terme: mots.jusqu_au, valeur: <Fin jusqu_au={membre.jusqu_au} aujourd_hui={aujourd_hui} /> },
      ]}
    />
  )
}

type GestesProps = Pick<MembreProps, 'membre' | 'roles' | 'jusqu_au'> & {
  readonly erreur: (champ: string) => string | undefined
}

const Gestes = ({ membre, roles, jusqu_au, erreur }: GestesProps) => {
  const mots = useMots(equipeTextes)
  const adresse = `/equipe/${membre.adhesion_id}`
  return (
    <>
      <section class="partie-de-page">
        <h2>{mots.changer_role}</h2>
        <p>{mots.changer_role_quoi}</p>
        <Formulaire action={`${adresse}/role`}>
          <ChoixDuRole roles={roles} valeur={membre.role} erreur={erreur('role')} />
          <Bouton genre="second">{mots.changer_role}</Bouton>
        </Formulaire>
      </section>
      <section class="partie-de-page">
        <h2>{mots.changer_fin}</h2>
        <Formulaire action={`${adresse}/fin`}>
          <ChampFin valeur={jusqu_au} erreur={erreur('jusqu_au')} />
          <Bouton genre="second">{mots.enregistrer}</Bouton>
        </Formulaire>
      </section>
      <section class="partie-de-page">
        <h2>{mots.preuves}</h2>
        <p>{mots.preuves_quoi}</p>
        <Formulaire action={`${adresse}/preuves`}>
          <Bouton genre="second">{mots.preuves_bouton}</Bouton>
        </Formulaire>
      </section>
      <section class="partie-de-page">
        <h2>{mots.finir}</h2>
        <p>{mots.finir_quoi}</p>
        <LienBouton href={`${adresse}/finir`} genre="danger">
          {mots.finir}
        </LienBouton>
      </section>
    </>
  )
}

export const PageMembre = (props: MembreProps) => {
  const { vue, membre, roles, soi, fautes, aujourd_hui, fait } = props
  const mots = equipeTextes[vue.langue]
  const erreurs = erreursDe(mots, fautes)
  return (
    <CadreDeTravail vue={vue} titre={nom_de(membre)} erreurs={erreurs} fil={[{ titre: mots.titre, href: '/equipe' }]}>
      <AvisDeFait mots={mots} fait={fait} />
      <SesTraits membre={membre} aujourd_hui={aujourd_hui} />
      {soi || roles.length === 0 ? (
        <p>{soi ? mots.soi : mots.lecture_seule}</p>
      ) : (
        <Gestes {...props} erreur={trouverErreur(erreurs)} />
      )}
    </CadreDeTravail>
  )
}

interface FinDeMembreProps extends Pick<MembreProps, 'vue' | 'membre' | 'aujourd_hui'> {
  readonly suivis: number
}

export const PageFinDeMembre = ({ vue, membre, suivis, aujourd_hui }: FinDeMembreProps) => {
  const mots = equipeTextes[vue.langue]
  const adresse = `/equipe/${membre.adhesion_id}`
  return (
    <CadreDeTravail vue={vue} titre={mots.finir} fil={[{ titre: mots.titre, href: '/equipe' }]}>
      <SesTraits membre={membre} aujourd_hui={aujourd_hui} />
      <Avis genre="attention">
        <p>{mots.finir_quoi}</p>
        {suivis > 0 && <p>{mots.suivis({ n: suivis })}</p>}
      </Avis>
      <Formulaire action={`${adresse}/finir`}>
        <Actions>
          <Bouton genre="danger">{mots.finir_bouton}</Bouton>
          <LienBouton href={adresse} genre="lien">
            {mots.renoncer}
          </LienBouton>
        </Actions>
      </Formulaire>
    </CadreDeTravail>
  )
}
