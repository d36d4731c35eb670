import { adresseActif } from '../http/actifs.ts'
import { codeLangue, type Langue, langues } from '../langues/langue.ts'
import type { Affichage } from './affichage/affichage.ts'
import { lienLangue } from './lien_langue.ts'
import { pageTextes } from './page.textes.ts'

export interface TeteProps {
  readonly langue: Langue
  readonly titre: string
  readonly description?: string | undefined
  /** The path of this page, with its query if any: the language links lead back to it. */
  readonly chemin: string
  readonly territoire?: string | undefined
  /** Resolved addresses of the scripts the page needs; none by default. */
  readonly scripts?: readonly string[]
  /** The form came back with errors: the title says so first, as a voice reads it first. */
  readonly enErreur?: boolean
}

/** What the browser may paint before any style has come. */
const schemas = { systeme: 'light dark', clair: 'light', sombre: 'dark' } as const

const Couleurs = ({ theme }: { readonly theme: Affichage['theme'] }) => (
  <>
    <meta name="color-scheme" content={schemas[theme]} />
    <link rel="stylesheet" href={adresseActif('juste-droit.css')} />
    {theme !== 'clair' && (
      <link
        rel="stylesheet"
        href={adresseActif('sombre.css')}
        media={theme === 'systeme' ? '(prefers-color-scheme: dark)' : undefined}
      />
    )}
  </>
)

export const Tete = ({
  langue,
  titre,
  description,
  chemin,
  territoire,
  scripts,
  enErreur,
  theme = 'systeme',
}: TeteProps & { readonly theme?: Affichage['theme'] | undefined }) => {
  const noms = [enErreur ? pageTextes[langue].erreur({ titre }) : titre, territoire, 'Juste Droit']
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{noms.filter(Boolean).join(' – ')}</title>
      {description && <meta name="description" content={description} />}
      <link rel="icon" href="/actifs/marque.svg" type="image/svg+xml" />
      <Couleurs theme={theme} />
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
