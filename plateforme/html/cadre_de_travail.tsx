import type { ComponentChildren } from 'preact'
import { Fil } from './composants/fil.tsx'
import { type ErreurDeChamp, ResumeErreurs } from './composants/resume_erreurs.tsx'
import { Page } from './page.tsx'
import type { Vue } from './vue.ts'

interface CadreProps {
  readonly vue: Vue
  readonly titre: string
  /** The pages above this one, the highest first. */
  readonly fil?: readonly { readonly titre: string; readonly href: string }[]
  readonly erreurs?: readonly ErreurDeChamp[]
  readonly children: ComponentChildren
}

/** A page of those who work: where it stands, its title, its errors first. */
export const CadreDeTravail = ({ vue, titre, fil = [], erreurs = [], children }: CadreProps) => (
  <Page {...vue} titre={titre} travail enErreur={erreurs.length > 0}>
    {fil.length > 0 && <Fil pages={fil} ici={titre} />}
    <h1>{titre}</h1>
    <ResumeErreurs erreurs={erreurs} />
    {children}
  </Page>
)
