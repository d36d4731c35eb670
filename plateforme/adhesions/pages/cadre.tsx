import type { ComponentChildren } from 'preact'
import { Avis } from '../../html/composants/avis.tsx'
import { Fil } from '../../html/composants/fil.tsx'
import { type ErreurDeChamp, ResumeErreurs } from '../../html/composants/resume_erreurs.tsx'
import { Page } from '../../html/page.tsx'
import type { Vue } from '../../html/vue.ts'
import { equipeTextes } from '../adhesions.textes.ts'
import type { FauteDeMembre } from '../adhesions.ts'

interface CadreProps {
  readonly vue: Vue
  readonly titre: string
  readonly erreurs?: readonly ErreurDeChamp[]
  readonly sous?: boolean
  readonly fait?: string | undefined
  readonly children: ComponentChildren
}

const faits = ['invitee', 'annulee', 'role', 'fin', 'finie', 'preuves'] as const

export const erreurs_de = (
  mots: (typeof equipeTextes)['fr'],
  fautes: readonly FauteDeMembre[],
): readonly ErreurDeChamp[] => fautes.map(({ champ, cause }) => ({ nom: champ, message: mots[cause] }))

/** A page on the team: where it stands, its errors first, then what was just done. */
export const Cadre = ({ vue, titre, erreurs = [], sous = true, fait, children }: CadreProps) => {
  const mots = equipeTextes[vue.langue]
  const faite = faits.find((nom) => nom === fait)
  return (
    <Page {...vue} titre={titre} travail enErreur={erreurs.length > 0}>
      {sous && <Fil pages={[{ titre: mots.titre, href: '/equipe' }]} ici={titre} />}
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
