import type { ComponentChildren } from 'preact'
import { Fil } from '../../../plateforme/html/composants/fil.tsx'
import { type ErreurDeChamp, ResumeErreurs } from '../../../plateforme/html/composants/resume_erreurs.tsx'
import { Page } from '../../../plateforme/html/page.tsx'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { typographier } from '../../../plateforme/langues/typographier.ts'
import { adresseDe, sorteDe } from './adresse.ts'
import type { Notion } from './lectures.ts'
import { useLangueDeLaLoi } from './nom.tsx'
import { notionTextes } from './notion.textes.ts'

interface Props {
  readonly langue: Langue
  readonly notion: Notion
  /** The query of the address, kept by the language links. */
  readonly recherche?: string
  /** What is wrong in the form of the page: said first, as a voice reads it. */
  readonly erreurs?: readonly ErreurDeChamp[]
  readonly children: ComponentChildren
}

const Titre = ({ notion }: Pick<Props, 'notion'>) => (
  <h1 lang={useLangueDeLaLoi()}>{typographier(notion.label, 'fr')}</h1>
)

/** The page of a rule, a fact or a value: dense, for those who check. */
export const PageDeNotion = ({ langue, notion, recherche = '', erreurs = [], children }: Props) => {
  const mots = notionTextes[langue]
  const sorte = sorteDe(notion)
  const libelle = typographier(notion.label, 'fr')
  const dessus = [
    { titre: mots.droits, href: '/droits' },
    { titre: mots[sorte], href: `/droits/${sorte}` },
  ]
  return (
    <Page
      langue={langue}
      titre={`${libelle} (${notion.name})`}
      chemin={`${adresseDe(notion)}${recherche}`}
      enErreur={erreurs.length > 0}
      travail
    >
      <ResumeErreurs erreurs={erreurs} />
      <Fil pages={dessus} ici={libelle} />
      <Titre notion={notion} />
      <div class="loi">{children}</div>
    </Page>
  )
}
