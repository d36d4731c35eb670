import type { ComponentChildren } from 'preact'
import { codeLangue, type Langue } from '../langues/langue.ts'
import { LangueActuelle, useMots } from '../langues/langue_actuelle.ts'
import { cadreTextes } from './cadre.textes.ts'
import { cadreEnCours } from './cadre_en_cours.ts'
import { EnTete } from './en_tete.tsx'
import { EnTeteMembre } from './en_tete_membre.tsx'
import { Imprime } from './imprime.tsx'
import type { Lecteur } from './lecteur.ts'
import { NavigationMembre } from './navigation_membre.tsx'
import { pageTextes } from './page.textes.ts'
import { Pied } from './pied.tsx'
import { Tete, type TeteProps } from './tete.tsx'

export interface PageProps extends TeteProps {
  readonly langue: Langue
  /** Who is signed in, if anyone: the frame is then hers. By default, who sends the request; null: nobody. */
  readonly lecteur?: Lecteur | undefined | null
  /** Dense pages, for those who work. */
  readonly travail?: boolean
  /** The page of a person's file: paper says so. */
  readonly personnel?: boolean
  readonly children: ComponentChildren
}

const Evitement = ({ menu }: { readonly menu: boolean }) => (
  <>
    <a class="eviter invisible" href="#contenu">
      {useMots(pageTextes).eviter}
    </a>
    {menu && (
      <a class="eviter eviter-menu invisible" href="#menu">
        {useMots(cadreTextes).eviter_menu}
      </a>
    )}
  </>
)

/** A whole document: everything works as forms and links, and no style or script stands in the page itself. */
export const Page = ({ children, travail, personnel, lecteur = cadreEnCours()?.lecteur, ...tete }: PageProps) => {
  const { langue, chemin, territoire } = tete
  const affichage = cadreEnCours()?.affichage
  const classes = ['page', lecteur && 'membre', travail && 'travail', langue === 'falc' && 'falc']
  return (
    <html lang={codeLangue[langue]} dir="ltr" class={affichage?.taille === 'grande' ? 'grande' : undefined}>
      <Tete {...tete} theme={affichage?.theme} />
      <body class={classes.filter(Boolean).join(' ')}>
        <LangueActuelle.Provider value={langue}>
          <Evitement menu={Boolean(lecteur)} />
          {lecteur ? (
            <EnTeteMembre chemin={chemin} lecteur={lecteur} />
          ) : (
            <EnTete chemin={chemin} territoire={territoire} />
          )}
          {lecteur && (
            <div id="menu" class="cote" tabindex={-1}>
              <NavigationMembre chemin={chemin} lecteur={lecteur} />
            </div>
          )}
          <main id="contenu" class="contenu" tabindex={-1}>
            <div class="cadre">
              {lecteur && <Imprime lecteur={lecteur} personnel={personnel} />}
              {children}
            </div>
          </main>
          <Pied />
        </LangueActuelle.Provider>
      </body>
    </html>
  )
}
