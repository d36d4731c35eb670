import type { ComponentChildren } from 'preact'
import { Avis } from '../../html/composants/avis.tsx'
import { Fil } from '../../html/composants/fil.tsx'
import { type ErreurDeChamp, ResumeErreurs } from '../../html/composants/resume_erreurs.tsx'
import { Page } from '../../html/page.tsx'
import type { Vue } from '../../html/vue.ts'
import { organisationsTextes } from '../organisations.textes.ts'

interface CadreProps {
  readonly vue: Vue
  readonly titre: string
  readonly erreurs?: readonly ErreurDeChamp[]
  /** Below the list; `fiche` when it is about one of them. */
  readonly sous?: boolean
  readonly fiche?: { readonly titre: string; readonly href: string }
  readonly fait?: string | undefined
  readonly children: ComponentChildren
}

const faits = ['ajoutee', 'rattachee', 'corrigee', 'finie', 'fusionnee'] as const

/** A page on organisations: where it stands, its errors first, then what was just done. */
export const Cadre = ({ vue, titre, erreurs = [], sous = true, fiche, fait, children }: CadreProps) => {
  const mots = organisationsTextes[vue.langue]
  const faite = faits.find((nom) => nom === fait)
  const pages = [{ titre: mots.titre, href: '/organisations' }, ...(fiche ? [fiche] : [])]
  return (
    <Page {...vue} titre={titre} travail enErreur={erreurs.length > 0}>
      {sous && <Fil pages={pages} ici={titre} />}
      <h1>{titre}</h1>
      <ResumeErreurs erreurs={erreurs} />
      {faite && (
        <Avis genre="reussite">
          <p>{mots[`fait_${faite}`]}</p>
        </Avis>
      )}
      {children}
    </Page>
  )
}
