import { menusTextes } from '../acces/menus.textes.ts'
import { menuDe } from '../acces/menus.ts'
import { rolesTextes } from '../acces/roles.textes.ts'
import { useMots } from '../langues/langue_actuelle.ts'
import { cadreTextes } from './cadre.textes.ts'
import type { Lecteur } from './lecteur.ts'
import { mene } from './mene.ts'

export interface CadreMembreProps {
  readonly chemin: string
  readonly lecteur: Lecteur
}

const Menu = ({ chemin, lecteur }: CadreMembreProps) => {
  const mots = useMots(menusTextes)
  return (
    <nav aria-label={useMots(cadreTextes).menu}>
      <ul class="menu-membre">
        {menuDe(lecteur.role).map(({ chemin: entree, cle }) => (
          <li key={entree}>
            <a href={entree} aria-current={mene(chemin, entree) ? 'page' : undefined}>
              {mots[cle]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Qui = ({ chemin, lecteur }: CadreMembreProps) => {
  const mots = useMots(cadreTextes)
  const { nom, role, organisation, territoire, adhesions, preuve_manque } = lecteur
  const liens = [
    preuve_manque && { adresse: '/connexion/second-facteur', mot: mots.preuve },
    adhesions > 1 && { adresse: '/connexion/organisation', mot: mots.choisir },
    role !== 'personne' && { adresse: '/mon-compte', mot: mots.compte },
    { adresse: '/mon-compte/affichage', mot: mots.affichage },
  ]
  return (
    <section class="qui" aria-label={mots.qui}>
      <p class="qui-nom">{nom}</p>
      {role !== 'personne' && !preuve_manque && <p class="qui-ou">{useMots(rolesTextes)[role]}</p>}
      {organisation && <p class="qui-ou">{organisation}</p>}
      {territoire && <p class="qui-ou">{territoire.nom}</p>}
      <ul class="menu-membre">
        {liens.map(
          (lien) =>
            lien && (
              <li key={lien.adresse}>
                <a href={lien.adresse} aria-current={chemin === lien.adresse ? 'page' : undefined}>
                  {lien.mot}
                </a>
              </li>
            ),
        )}
        <li>
          <form method="post" action="/deconnexion">
            <button type="submit">{mots.deconnexion}</button>
          </form>
        </li>
      </ul>
    </section>
  )
}

/** The pages of the reader's role, then herself. It stands on the side of a wide screen, and unfolds on a narrow one. */
export const NavigationMembre = (cadre: CadreMembreProps) => (
  <>
    <Menu {...cadre} />
    <Qui {...cadre} />
  </>
)
