import { menusTextes } from '../../plateforme/acces/menus.textes.ts'
import { menuDe } from '../../plateforme/acces/menus.ts'
import type { Role } from '../../plateforme/base/acteur.ts'
import { LienBouton } from '../../plateforme/html/composants/bouton.tsx'
import { Carte, Cartes } from '../../plateforme/html/composants/cartes.tsx'
import { Vide } from '../../plateforme/html/composants/vide.tsx'
import { useMots } from '../../plateforme/langues/langue_actuelle.ts'
import { accueilMembreTextes } from './accueil_membre.textes.ts'

const outils = {
  simulateur: 'simulateur',
  droits: 'droits',
  territoires: 'registre',
  qui_voit_quoi: 'qui_voit_quoi',
} as const
const estOutil = (cle: string): cle is keyof typeof outils => cle in outils

/** What is open to every role, said in a line each. */
export const CeQuiEstOuvert = ({ role }: { readonly role: Role }) => {
  const mots = useMots(accueilMembreTextes)
  const noms = useMots(menusTextes)
  return (
    <section>
      <h2>{mots.ouvert}</h2>
      <Cartes>
        {menuDe(role).map(({ chemin, cle }) =>
          estOutil(cle) ? (
            <Carte key={chemin} titre={noms[cle]} href={chemin} niveau={3}>
              <p>{mots[outils[cle]]}</p>
            </Carte>
          ) : null,
        )}
      </Cartes>
    </section>
  )
}

/** Signed in, acting for nobody: several memberships and none chosen, or none at all. */
export const AChoisir = ({ adhesions }: { readonly adhesions: number }) => {
  const mots = useMots(accueilMembreTextes)
  return adhesions > 0 ? (
    <Vide titre={mots.choisir}>
      <p>{mots.choisir_quoi}</p>
      <p class="actions">
        <LienBouton href="/connexion/organisation?retour=%2Faccueil">{mots.choisir_lien}</LienBouton>
      </p>
    </Vide>
  ) : (
    <Vide titre={mots.sans_acces}>
      <p>{mots.sans_acces_quoi}</p>
    </Vide>
  )
}
