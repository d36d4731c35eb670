import type { ComponentChildren } from 'preact'
import { Fil } from '../../../plateforme/html/composants/fil.tsx'
import { type ErreurDeChamp, ResumeErreurs } from '../../../plateforme/html/composants/resume_erreurs.tsx'
import { Page } from '../../../plateforme/html/page.tsx'
import type { Vue } from '../../../plateforme/html/vue.ts'
import { perimetreTextes } from '../perimetre.textes.ts'

interface CadreProps {
  readonly vue: Vue
  readonly titre: string
  readonly erreurs?: readonly ErreurDeChamp[]
  readonly sous?: boolean
  readonly children: ComponentChildren
}

export const Cadre = ({ vue, titre, erreurs = [], sous = true, children }: CadreProps) => (
  <Page {...vue} titre={titre} travail enErreur={erreurs.length > 0}>
    {sous && <Fil pages={[{ titre: perimetreTextes[vue.langue].titre, href: '/perimetre' }]} ici={titre} />}
    <h1>{titre}</h1>
    <ResumeErreurs erreurs={erreurs} />
    {children}
  </Page>
)
