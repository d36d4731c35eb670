import type { ComponentChildren } from 'preact'
import { Carte, Cartes } from '../../../plateforme/html/composants/cartes.tsx'
import { Fil } from '../../../plateforme/html/composants/fil.tsx'
import { Page } from '../../../plateforme/html/page.tsx'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import type { Territoire } from '../../territoires/territoires.requetes.ts'
import { territoiresTextes } from '../../territoires/territoires.textes.ts'
import { aidesTextes } from '../aides.textes.ts'
import { type Dossier, type VersionEcrite, version_du_jour } from '../droits_locaux.ts'
import { adresse_de, adresse_des_aides } from './adresses.ts'
import { AvisFictif } from './aide.tsx'
import { quand } from './quand.ts'

interface Props {
  readonly territoire: Territoire
  readonly dossiers: readonly Dossier[]
  readonly aujourd_hui: string
}

interface Montree {
  readonly slug: string
  readonly version: VersionEcrite
}

/** The version to show of each aid that is not over: the one in force, or the one to come. */
const montrees = (dossiers: readonly Dossier[], aujourd_hui: string): readonly Montree[] =>
  dossiers.flatMap(({ slug, versions }) => {
    const version = version_du_jour(versions, aujourd_hui)
    return version ? [{ slug, version }] : []
  })

const est_finie = ({ version: { jusqu_au } }: Montree, aujourd_hui: string) =>
  jusqu_au !== null && jusqu_au < aujourd_hui

const Liste = ({
  aides,
  territoire,
  aujourd_hui,
  niveau,
}: {
  readonly aides: readonly Montree[]
  readonly territoire: Territoire
  readonly aujourd_hui: string
  readonly niveau: 2 | 3
}) => {
  const langue = useLangue()
  return (
    <Cartes>
      {aides.map(({ slug, version }) => (
        <Carte key={slug} titre={version.description.nom} href={adresse_de(territoire.slug, slug)} niveau={niveau}>
          <p lang="fr">{version.description.en_bref}</p>
          <p class="petit doux">{quand(version, aujourd_hui, langue)}</p>
        </Carte>
      ))}
    </Cartes>
  )
}

/** On the page of a territory, apart from national rights. */
export const SectionAides = ({ territoire, dossiers, aujourd_hui }: Props) => {
  const mots = useMots(aidesTextes)
  const aides = montrees(dossiers, aujourd_hui)
  const en_cours = aides.filter((aide) => !est_finie(aide, aujourd_hui))
  return (
    <section class="partie-de-page" id="aides-locales">
      <h2>{mots.aides_locales}</h2>
      {en_cours.length === 0 ? (
        <p>{mots.aucune}</p>
      ) : (
        <>
          <p>{mots.quoi({ nom: territoire.nom })}</p>
          <Liste aides={en_cours} territoire={territoire} aujourd_hui={aujourd_hui} niveau={3} />
        </>
      )}
      {aides.length > 0 && (
        <p>
          <a href={adresse_des_aides(territoire.slug)}>{mots.toutes}</a>
        </p>
      )}
    </section>
  )
}

/** All the aids of a territory, those that ended apart; what those who write see besides comes below. */
export const PageAides = ({
  langue,
  territoire,
  dossiers,
  aujourd_hui,
  outils,
}: Props & { readonly langue: Langue; readonly outils?: ComponentChildren }) => {
  const mots = aidesTextes[langue]
  const { nom, slug } = territoire
  const aides = montrees(dossiers, aujourd_hui)
  const en_cours = aides.filter((aide) => !est_finie(aide, aujourd_hui))
  const finies = aides.filter((aide) => est_finie(aide, aujourd_hui))
  const pages = [
    { titre: territoiresTextes[langue].territoires, href: '/territoires' },
    { titre: nom, href: `/territoires/${slug}` },
  ]
  return (
    <Page langue={langue} titre={mots.aides_locales} chemin={adresse_des_aides(slug)} territoire={nom}>
      <Fil pages={pages} ici={mots.aides_locales} />
      <h1>{mots.aides_locales}</h1>
      <AvisFictif territoire={territoire} />
      <p class="chapeau">{en_cours.length === 0 ? mots.aucune : mots.quoi({ nom })}</p>
      {outils}
      <Liste aides={en_cours} territoire={territoire} aujourd_hui={aujourd_hui} niveau={2} />
      {finies.length > 0 && (
        <section class="partie-de-page">
          <h2>{mots.finies}</h2>
          <Liste aides={finies} territoire={territoire} aujourd_hui={aujourd_hui} niveau={3} />
        </section>
      )}
      <p>
        <a href={`${adresse_des_aides(slug)}.json`}>{mots.en_json}</a>
      </p>
    </Page>
  )
}
