import type { ComponentChildren } from 'preact'
import { menusTextes } from '../../plateforme/acces/menus.textes.ts'
import { Fil } from '../../plateforme/html/composants/fil.tsx'
import { ResumeErreurs } from '../../plateforme/html/composants/resume_erreurs.tsx'
import { Page } from '../../plateforme/html/page.tsx'
import { rendre } from '../../plateforme/html/rendre.ts'
import type { Ouvert } from './agir.ts'
import { type Faute, fautesTextes } from './fautes.textes.ts'

export type Cadre = Ouvert['cadre']

interface CadreProps {
  readonly cadre: Cadre
  readonly titre: string
  readonly chemin: string
  /** The list this page belongs to: households, unless said; none for the list itself. */
  readonly racine?: { readonly titre: string; readonly href: string } | null
  /** Between that list and this page. */
  readonly au_dessus?: readonly { readonly titre: string; readonly href: string }[]
  /** The one heading; none when the content brings it. */
  readonly h1?: string
  readonly fautes?: readonly Faute[]
  /** A person's file: paper says so. */
  readonly personnel?: boolean
  readonly children: ComponentChildren
}

/** A page of work, as a document: its title never holds a name, since browsers keep titles. */
export function page_de_travail({
  cadre,
  titre,
  chemin,
  racine = { titre: menusTextes[cadre.langue].foyers, href: '/foyers' },
  au_dessus = [],
  h1,
  fautes = [],
  personnel = false,
  children,
}: CadreProps): string {
  const { langue } = cadre
  const erreurs = fautes.map(({ nom, faute }) => ({ nom, message: fautesTextes[langue][faute] }))
  return rendre(
    <Page {...cadre} titre={titre} chemin={chemin} travail personnel={personnel} enErreur={fautes.length > 0}>
      {racine && <Fil pages={[racine, ...au_dessus]} ici={titre} />}
      {h1 !== undefined && <h1>{h1}</h1>}
      <ResumeErreurs erreurs={erreurs} />
      {children}
    </Page>,
  )
}

/** The message beside a field, if its answer is wrong. */
export const erreur_de =
  ({ langue }: Cadre, fautes: readonly Faute[]) =>
  (nom: string): string | undefined => {
    const trouvee = fautes.find((faute) => faute.nom === nom)
    return trouvee && fautesTextes[langue][trouvee.faute]
  }
