import type { ComponentChildren } from 'preact'
import { Fil } from '../../../plateforme/html/composants/fil.tsx'
import { ResumeErreurs } from '../../../plateforme/html/composants/resume_erreurs.tsx'
import { Page } from '../../../plateforme/html/page.tsx'
import { rendre } from '../../../plateforme/html/rendre.ts'
import { type Faute, fautesTextes } from '../../saisie/fautes.textes.ts'
import type { Ouvert } from '../agir.ts'
import { foyersTextes } from '../foyers.textes.ts'

export type Cadre = Ouvert['cadre']

interface CadreProps {
  readonly cadre: Cadre
  readonly titre: string
  readonly chemin: string
  /** Between the list of households and this page. */
  readonly au_dessus?: readonly { readonly titre: string; readonly href: string }[]
  /** The one heading; none when the content brings it. */
  readonly h1?: string
  readonly fautes?: readonly Faute[]
  /** A person's file: paper says so. */
  readonly personnel?: boolean
  readonly children: ComponentChildren
}

/** A page about households, as a document: its title never holds a name, since browsers keep titles. */
export function page_de_travail({
  cadre,
  titre,
  chemin,
  au_dessus = [],
  h1,
  fautes = [],
  personnel = false,
  children,
}: CadreProps): string {
  const { langue } = cadre
  const liste = { titre: foyersTextes[langue].foyers, href: '/foyers' }
  const erreurs = fautes.map(({ nom, faute }) => ({ nom, message: fautesTextes[langue][faute] }))
  return rendre(
    <Page {...cadre} titre={titre} chemin={chemin} travail personnel={personnel} enErreur={fautes.length > 0}>
      {chemin !== '/foyers' && <Fil pages={[liste, ...au_dessus]} ici={titre} />}
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
