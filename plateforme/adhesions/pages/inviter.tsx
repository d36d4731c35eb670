import type { RoleDeTravail } from '../../base/acteur.ts'
import { CadreDeTravail } from '../../html/cadre_de_travail.tsx'
import { Actions, Bouton, LienBouton } from '../../html/composants/bouton.tsx'
import { ChampTexte } from '../../html/composants/champ_texte.tsx'
import { ChampJour, type DateSaisie } from '../../html/composants/dates.tsx'
import { Definitions } from '../../html/composants/definitions.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import { type Choisissable, Selection } from '../../html/composants/selection.tsx'
import { erreursDe, trouverErreur } from '../../html/erreurs.ts'
import type { Vue } from '../../html/vue.ts'
import { useMots } from '../../langues/langue_actuelle.ts'
import { equipeTextes } from '../adhesions.textes.ts'
import type { FauteDeMembre } from '../adhesions.ts'
import { ChoixDuRole } from './choix_du_role.tsx'

export interface Saisie {
  readonly courriel: string
  readonly organisation: string
  readonly territoire: string
  readonly role: string
  readonly jusqu_au: DateSaisie
}

/** Where one may invite: an organisation already known, or a list to choose from; same for the territory. */
export interface Lieux {
  readonly organisations: readonly Choisissable[]
  readonly territoires: readonly Choisissable[] | undefined
}

interface InviterProps {
  readonly vue: Vue
  readonly saisie: Saisie
  readonly fautes: readonly FauteDeMembre[]
  readonly lieux: Lieux
  readonly roles: readonly RoleDeTravail[]
}

interface OuProps extends Pick<InviterProps, 'saisie' | 'lieux'> {
  readonly erreur: (champ: string) => string | undefined
}

const Ou = ({ saisie, lieux, erreur }: OuProps) => {
  const mots = useMots(equipeTextes)
  const { organisations, territoires } = lieux
  const [seule, ...autres] = organisations
  return (
    <>
      {seule && autres.length === 0 ? (
        <>
          <Definitions entrees={[{ terme: mots.organisation, valeur: seule.libelle }]} />
          <input type="hidden" name="organisation" value={seule.valeur} />
        </>
      ) : (
        <Selection
          nom="organisation"
          libelle={mots.organisation}
          options={organisations}
          valeur={saisie.organisation}
          erreur={erreur('organisation')}
        />
      )}
      {territoires && (
        <Selection
          nom="territoire"
          libelle={mots.territoire}
          options={[{ valeur: '0', libelle: mots.tout_le_pays }, ...territoires]}
          valeur={saisie.territoire}
          erreur={erreur('territoire')}
        />
      )}
    </>
  )
}

export const ChampFin = ({ valeur, erreur }: { readonly valeur: DateSaisie; readonly erreur: string | undefined }) => {
  const mots = useMots(equipeTextes)
  return (
    <ChampJour
      nom="jusqu_au"
      libelle={mots.jusqu_au}
      aide={mots.jusqu_au_aide}
      valeur={valeur}
      erreur={erreur}
      facultatif
    />
  )
}

export const PageInviter = ({ vue, saisie, fautes, lieux, roles }: InviterProps) => {
  const mots = equipeTextes[vue.langue]
  const erreurs = erreursDe(mots, fautes)
  const erreur = trouverErreur(erreurs)
  return (
    <CadreDeTravail vue={vue} titre={mots.inviter} erreurs={erreurs} fil={[{ titre: mots.titre, href: '/equipe' }]}>
      <p>{mots.inviter_quoi}</p>
      <Formulaire action="/equipe/inviter">
        <ChampTexte
          nom="courriel"
          libelle={mots.courriel}
          aide={mots.courriel_aide}
          valeur={saisie.courriel.slice(0, 300)}
          erreur={erreur('courriel')}
          clavier="email"
        />
        <Ou saisie={saisie} lieux={lieux} erreur={erreur} />
        <ChoixDuRole roles={roles} valeur={saisie.role} erreur={erreur('role')} />
        <ChampFin valeur={saisie.jusqu_au} erreur={erreur('jusqu_au')} />
        <Actions>
          <Bouton>{mots.envoyer}</Bouton>
          <LienBouton href="/equipe" genre="lien">
            {mots.renoncer}
          </LienBouton>
        </Actions>
      </Formulaire>
    </CadreDeTravail>
  )
}
