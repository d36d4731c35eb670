import { rolesTextes } from '../../plateforme/acces/roles.textes.ts'
import { codeMontre } from '../../plateforme/connexion/second_facteur/code.ts'
import { Bouton } from '../../plateforme/html/composants/bouton.tsx'
import { Formulaire } from '../../plateforme/html/composants/formulaire.tsx'
import { type Colonne, Tableau } from '../../plateforme/html/composants/tableau.tsx'
import { Vide } from '../../plateforme/html/composants/vide.tsx'
import { useMots } from '../../plateforme/langues/langue_actuelle.ts'
import type { CompteDeDemonstration } from './boite.requetes.ts'
import { boiteTextes } from './boite.textes.ts'

interface ComptesProps {
  readonly comptes: readonly CompteDeDemonstration[]
  readonly maintenant: Date
}

const nomDe = ({ prenom, nom, courriel }: CompteDeDemonstration) => [prenom, nom].filter(Boolean).join(' ') || courriel

const TableauDesComptes = ({ comptes, maintenant }: ComptesProps) => {
  const [mots, roles] = [useMots(boiteTextes), useMots(rolesTextes)]
  const colonnes: readonly Colonne<CompteDeDemonstration>[] = [
    { cle: 'qui', titre: mots.qui, cellule: nomDe, entete: true },
    { cle: 'role', titre: mots.role, cellule: (compte) => compte.roles.map((role) => roles[role]).join(', ') },
    {
      cle: 'organisation',
      titre: mots.organisation,
      cellule: ({ organisations, territoires }) => [...organisations, ...territoires].join(', '),
    },
    {
      cle: 'code',
      titre: mots.code,
      cellule: ({ secret, dernier_pas }) =>
        secret === null ? mots.sans_code : <code>{codeMontre(secret, dernier_pas ?? undefined, maintenant)}</code>,
    },
    {
      cle: 'entrer',
      titre: mots.entrer,
      cellule: (compte) => (
        <Formulaire action="/boite/connexion">
          <Bouton genre="second" nom="compte" valeur={compte.compte_id}>
            {mots.se_connecter({ nom: nomDe(compte) })}
          </Bouton>
        </Formulaire>
      ),
    },
  ]
  return (
    <Tableau legende={mots.comptes_legende} colonnes={colonnes} lignes={comptes} cle={({ compte_id }) => compte_id} />
  )
}

export const Comptes = ({ comptes, maintenant }: ComptesProps) => {
  const mots = useMots(boiteTextes)
  return (
    <section aria-labelledby="comptes">
      <h2 id="comptes">{mots.comptes}</h2>
      {comptes.length === 0 ? (
        <Vide titre={mots.aucun_compte} niveau={3}>
          <p>{mots.aucun_compte_quoi}</p>
        </Vide>
      ) : (
        <>
          <p>{mots.comptes_comment}</p>
          <TableauDesComptes comptes={comptes} maintenant={maintenant} />
          <p>{mots.code_change}</p>
        </>
      )}
    </section>
  )
}
