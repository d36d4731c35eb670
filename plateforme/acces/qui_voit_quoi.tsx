import { type Role, roles } from '../base/acteur.ts'
import { Bouton } from '../html/composants/bouton.tsx'
import { Formulaire } from '../html/composants/formulaire.tsx'
import { Selection } from '../html/composants/selection.tsx'
import { type Colonne, Tableau } from '../html/composants/tableau.tsx'
import type { Lecteur } from '../html/lecteur.ts'
import { Page } from '../html/page.tsx'
import type { Langue } from '../langues/langue.ts'
import { useMots } from '../langues/langue_actuelle.ts'
import { type Contenu, type Geste, gestes, type Objet, type Portee } from './matrice/objet.ts'
import { matrice, type NomDObjet } from './matrice.ts'
import { objetsTextes } from './objets.textes.ts'
import { quiVoitQuoiTextes } from './qui_voit_quoi.textes.ts'
import { rolesTextes } from './roles.textes.ts'

type ObjetNomme = Objet & { readonly nom: NomDObjet }

const contenus: readonly Contenu[] = ['dossier', 'travail', 'secret', 'public']

const usePortee = () => {
  const mots = useMots(quiVoitQuoiTextes)
  return (role: Role, portee: Portee) =>
    mots[portee === 'ouvert' && role === 'personne' ? 'portee_sien' : (`portee_${portee}` as const)]
}

/** Who may: roles with how far, or the two words that say all. */
const Qui = ({ objet, faire }: { readonly objet: ObjetNomme; readonly faire: readonly Geste[] }) => {
  const mots = useMots(quiVoitQuoiTextes)
  const noms = useMots(rolesTextes)
  const portee = usePortee()
  const concernes = roles.flatMap((role) => {
    const jusqu_ou = faire.map((geste) => objet.droits[geste][role]).find((trouvee) => trouvee !== undefined)
    return jusqu_ou === undefined ? [] : [{ role, jusqu_ou }]
  })
  if (concernes.length === 0) return <>{mots.personne_seule}</>
  if (concernes.length === roles.length) return <>{mots.tout_le_monde}</>
  return (
    <ul>
      {concernes.map(({ role, jusqu_ou }) => (
        <li key={role}>{mots.role_et_portee({ role: noms[role], portee: portee(role, jusqu_ou) })}</li>
      ))}
    </ul>
  )
}

const ParChose = ({ contenu }: { readonly contenu: Contenu }) => {
  const mots = useMots(quiVoitQuoiTextes)
  const noms = useMots(objetsTextes)
  const colonnes: readonly Colonne<ObjetNomme>[] = [
    { cle: 'quoi', titre: mots.quoi, entete: true, cellule: ({ nom }) => noms[nom] },
    { cle: 'lit', titre: mots.qui_lit, cellule: (objet) => <Qui objet={objet} faire={['lire']} /> },
    {
      cle: 'ecrit',
      titre: mots.qui_ecrit,
      cellule: (objet) => <Qui objet={objet} faire={['ajouter', 'corriger', 'supprimer']} />,
    },
  ]
  return <Tableau legende={mots[contenu]} colonnes={colonnes} lignes={objetsDe(contenu)} cle={({ nom }) => nom} />
}

const objetsDe = (contenu: Contenu): readonly ObjetNomme[] => matrice.filter((objet) => objet.contenu === contenu)

const ParRole = ({ contenu, role }: { readonly contenu: Contenu; readonly role: Role }) => {
  const mots = useMots(quiVoitQuoiTextes)
  const noms = useMots(objetsTextes)
  const portee = usePortee()
  const colonnes: readonly Colonne<ObjetNomme>[] = [
    { cle: 'quoi', titre: mots.quoi, entete: true, cellule: ({ nom }) => noms[nom] },
    ...gestes.map((geste) => ({
      cle: geste,
      titre: mots[geste],
      cellule: ({ droits }: ObjetNomme) => {
        const jusqu_ou = droits[geste][role]
        return jusqu_ou === undefined ? mots.non : portee(role, jusqu_ou)
      },
    })),
  ]
  return <Tableau legende={mots[contenu]} colonnes={colonnes} lignes={objetsDe(contenu)} cle={({ nom }) => nom} />
}

const ChoixDuRole = ({ role }: { readonly role: Role | undefined }) => {
  const mots = useMots(quiVoitQuoiTextes)
  const noms = useMots(rolesTextes)
  return (
    <Formulaire methode="get">
      <Selection
        nom="role"
        libelle={mots.choisir}
        facultatif
        valeur={role}
        options={roles.map((valeur) => ({ valeur, libelle: noms[valeur] }))}
      />
      <Bouton genre="second">{mots.montrer}</Bouton>
    </Formulaire>
  )
}

interface EcranProps {
  readonly langue: Langue
  readonly role: Role | undefined
  readonly lecteur: Lecteur | undefined
}

/** The matrix, for anybody: by what is kept, or for one role. */
export const EcranQuiVoitQuoi = ({ langue, role, lecteur }: EcranProps) => {
  const mots = quiVoitQuoiTextes[langue]
  const chemin = role ? `/qui-voit-quoi?role=${role}` : '/qui-voit-quoi'
  return (
    <Page langue={langue} titre={mots.titre} description={mots.description} chemin={chemin} lecteur={lecteur}>
      <h1>{mots.titre}</h1>
      <p class="chapeau">{mots.chapeau}</p>
      <p>{mots.raison}</p>
      <ChoixDuRole role={role} />
      {role && (
        <>
          <h2>{mots.pour({ role: rolesTextes[langue][role] })}</h2>
          <p>
            <a href="/qui-voit-quoi">{mots.tous}</a>
          </p>
        </>
      )}
      {contenus.map((contenu) =>
        role ? <ParRole key={contenu} contenu={contenu} role={role} /> : <ParChose key={contenu} contenu={contenu} />,
      )}
    </Page>
  )
}
