import type { ComponentChildren } from 'preact'
import { adresseActif } from '../http/actifs.ts'
import { codeLangue, type Langue, langues } from '../langues/langue.ts'
import { LangueActuelle } from '../langues/langue_actuelle.ts'
import { EnTete } from './en_tete.tsx'
import { EnTeteMembre } from './en_tete_membre.tsx'
import type { Lecteur } from './lecteur.ts'
import { lienLangue } from './lien_langue.ts'
import { pageTextes } from './page.textes.ts'
import { Pied } from './pied.tsx'

export interface PageProps {
  readonly langue: Langue
  readonly titre: string
  readonly description?: string | undefined
  /** The path of this page, with its query if any: the language links lead back to it. */
  readonly chemin: string
  readonly territoire?: string | undefined
  /** Who is signed in, if anyone: the frame is then hers. */
  readonly lecteur?: Lecteur | undefined
  /** Resolved addresses of the scripts the page needs; none by default. */
  readonly scripts?: readonly string[]
  /** Dense pages, for those who work. */
  readonly travail?: boolean
  /** The form came back with errors: the title says so first, as a voice reads it first. */
  readonly enErreur?: boolean
  readonly children: ComponentChildren
}

type TeteProps = Omit<PageProps, 'children' | 'travail' | 'lecteur'>

const Tete = ({ langue, titre, description, chemin, territoire, scripts, enErreur }: TeteProps) => {
  const mots = pageTextes[langue]
  const noms = [enErreur ? mots.erreur({ titre }) : titre, territoire, 'Juste Droit']
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{noms.filter(Boolean).join(' – ')}</title>
      {description && <meta name="description" content={description} />}
      <link rel="icon" href="/actifs/marque.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={adresseActif('juste-droit.css')} />
      {langues
        .filter((autre) => autre !== 'falc')
        .map((autre) => (
          <link key={autre} rel="alternate" hreflang={codeLangue[autre]} href={lienLangue(chemin, autre)} />
        ))}
      {scripts?.map((script) => (
        <script key={script} type="module" src={script} />
      ))}
    </head>
  )
}

/** A whole document: everything works as forms and links, and no style or script stands in the page itself. */
export const Page = ({ children, travail, lecteur, ...tete }: PageProps) => {
  const { langue, chemin, territoire } = tete
  const classes = ['page', travail && 'travail', lecteur && 'membre', langue === 'falc' && 'falc']
  return (
    <html lang={codeLangue[langue]} dir="ltr">
      <Tete {...tete} />
      <body class={classes.filter(Boolean).join(' ')}>
        <LangueActuelle.Provider value={langue}>
          <a class="eviter invisible" href="#contenu">
            {pageTextes[langue].eviter}
          </a>
          {lecteur ? (
            <EnTeteMembre chemin={chemin} lecteur={lecteur} />
          ) : (
            <EnTete chemin={chemin} territoire={territoire} />
          )}
          <main id="contenu" class="contenu" tabindex={-1}>
            <div class="cadre">{children}</div>
          </main>
          <Pied />
        </LangueActuelle.Provider>
      </body>
    </html>
  )
}
