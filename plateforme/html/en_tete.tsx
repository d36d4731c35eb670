import { adresseDeLAide } from '../aide/page_d_aide.ts'
import { codeLangue, langues } from '../langues/langue.ts'
import { useLangue, useMots } from '../langues/langue_actuelle.ts'
import { cadreTextes } from './cadre.textes.ts'
import { lienLangue } from './lien_langue.ts'
import { Marque } from './marque.tsx'
import { mene } from './mene.ts'
import { pageTextes } from './page.textes.ts'

interface EnTeteProps {
  readonly chemin: string
  readonly territoire?: string | undefined
}

const menu = ['simulateur', 'droits', 'territoires'] as const

/** Each language is named in itself; on a phone the short name, which the long one contains, stands alone. */
const noms = {
  fr: { court: 'Fr', long: 'Français' },
  en: { court: 'En', long: 'English' },
  falc: { court: 'Facile', long: 'Facile à lire' },
} as const

export const Langues = ({ chemin }: { readonly chemin: string }) => {
  const mots = useMots(pageTextes)
  const actuelle = useLangue()
  return (
    <nav class="langues" aria-label={mots.langues}>
      <ul class="liens">
        {langues.map((langue) => (
          <li key={langue}>
            <a
              href={lienLangue(chemin, langue)}
              lang={codeLangue[langue]}
              hreflang={codeLangue[langue]}
              aria-label={noms[langue].long}
              aria-current={langue === actuelle ? 'true' : undefined}
            >
              <span class="nom-court">{noms[langue].court}</span>
              <span class="nom-long">{noms[langue].long}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Menu = ({ chemin }: EnTeteProps) => {
  const mots = useMots(pageTextes)
  const cadre = useMots(cadreTextes)
  return (
    <nav class="menu" aria-label={mots.menu}>
      <ul class="liens">
        {menu.map((nom) => (
          <li key={nom}>
            <a href={`/${nom}`} aria-current={mene(chemin, `/${nom}`) ? 'page' : undefined}>
              {mots[nom]}
            </a>
          </li>
        ))}
        <li>
          <a href={adresseDeLAide(chemin)} aria-current={mene(chemin, '/aide') ? 'page' : undefined}>
            {cadre.aide}
          </a>
        </li>
        <li>
          <a href="/connexion" aria-current={mene(chemin, '/connexion') ? 'page' : undefined}>
            {cadre.connexion}
          </a>
        </li>
      </ul>
    </nav>
  )
}

export const EnTete = ({ chemin, territoire }: EnTeteProps) => {
  const mots = useMots(pageTextes)
  return (
    <header class="entete">
      <div class="cadre">
        <a class="enseigne" href="/">
          <Marque />
          <span>
            Juste Droit<span class="invisible">, {mots.accueil}</span>
          </span>
          {territoire && <span class="territoire">{territoire}</span>}
        </a>
        <Menu chemin={chemin} />
        <Langues chemin={chemin} />
      </div>
    </header>
  )
}
