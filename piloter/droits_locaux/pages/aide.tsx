import type { ComponentChildren } from 'preact'
import type { AideLocale } from '../../../droits/local/aide.ts'
import type { ConditionCompilee } from '../../../droits/local/compiler/compiler.ts'
import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { Actions, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Etiquette } from '../../../plateforme/html/composants/etiquette.tsx'
import { Fil } from '../../../plateforme/html/composants/fil.tsx'
import { Page } from '../../../plateforme/html/page.tsx'
import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import type { Territoire } from '../../territoires/territoires.requetes.ts'
import { territoiresTextes } from '../../territoires/territoires.textes.ts'
import { aidesTextes } from '../aides.textes.ts'
import { type Dossier, en_vigueur_le, type VersionEcrite } from '../droits_locaux.ts'
import { adresse_de, adresse_des_aides } from './adresses.ts'
import { Conditions } from './conditions.tsx'
import { Demander } from './demander.tsx'
import { Combien } from './montant.tsx'
import { Provenance } from './provenance.tsx'
import { quand } from './quand.ts'

interface PageAideProps {
  readonly langue: Langue
  readonly territoire: Territoire
  readonly dossier: Dossier
  readonly version: VersionEcrite
  readonly conditions: readonly ConditionCompilee[]
  readonly aujourd_hui: string
  /** What those who write may do from here. */
  readonly outils?: ComponentChildren
}

export const Chemin = ({ territoire, ici }: { readonly territoire: Territoire; readonly ici: string }) => {
  const noms = useMots(territoiresTextes)
  const mots = useMots(aidesTextes)
  const { slug, nom } = territoire
  const pages = [
    { titre: noms.territoires, href: '/territoires' },
    { titre: nom, href: `/territoires/${slug}` },
    { titre: mots.aides_locales, href: adresse_des_aides(slug) },
  ]
  return <Fil pages={pages} ici={ici} />
}

export const AvisFictif = ({ territoire: { fictif, nom } }: { readonly territoire: Territoire }) => {
  const noms = useMots(territoiresTextes)
  const mots = useMots(aidesTextes)
  if (!fictif) return null
  return (
    <Avis genre="attention" titre={noms.fictif}>
      <p>{mots.fictive({ nom })}</p>
    </Avis>
  )
}

const Fin = ({ version, aujourd_hui }: Pick<PageAideProps, 'version' | 'aujourd_hui'>) => {
  const mots = useMots(aidesTextes)
  const langue = useLangue()
  if (version.etat !== 'abroge') return null
  const date = ecrireDate(version.jusqu_au, langue)
  return (
    <Avis genre="attention">
      <p>
        {version.jusqu_au < aujourd_hui ? mots.finie({ date }) : mots.finira({ date })}{' '}
        {mots.arretee_par({ reference: version.fin.reference })}
      </p>
    </Avis>
  )
}

const AutreVersion = ({ dossier, version, aujourd_hui, territoire }: PageAideProps) => {
  const mots = useMots(aidesTextes)
  const du_jour = dossier.versions.find((autre) => en_vigueur_le(autre, aujourd_hui))
  if (!du_jour || du_jour === version) return null
  return (
    <Avis>
      <p>
        {mots.autre_version({ numero: version.numero })}{' '}
        <a href={adresse_de(territoire.slug, dossier.slug)}>{mots.version_du_jour}</a>
      </p>
    </Avis>
  )
}

/** What an aid says, the same on its page and in the preview of a draft. */
export const Contenu = ({
  aide,
  conditions,
}: {
  readonly aide: AideLocale
  readonly conditions: readonly ConditionCompilee[]
}) => (
  <>
    <Conditions conditions={conditions} />
    <Combien montant={aide.montant} />
    <Demander {...aide} />
  </>
)

/** One local aid, as people read it. */
export const PageAide = (props: PageAideProps) => {
  const { langue, territoire, dossier, version, conditions, aujourd_hui, outils } = props
  const { nom, en_bref, deliberation } = version.description
  const mots = aidesTextes[langue]
  const adresse = adresse_de(territoire.slug, dossier.slug)
  return (
    <Page langue={langue} titre={nom} description={en_bref} chemin={adresse} territoire={territoire.nom}>
      <Chemin territoire={territoire} ici={nom} />
      <p>
        <Etiquette>{mots.locale}</Etiquette> {territoire.nom}
      </p>
      <h1 lang="fr">{nom}</h1>
      <AvisFictif territoire={territoire} />
      <Fin version={version} aujourd_hui={aujourd_hui} />
      <AutreVersion {...props} />
      <p class="chapeau" lang="fr">
        {en_bref}
      </p>
      <p class="doux">{quand(version, aujourd_hui, langue)}</p>
      <Actions>
        <LienBouton href={`${adresse}/essayer?version=${version.numero}`} genre="second">
          {mots.essayer}
        </LienBouton>
      </Actions>
      <Contenu aide={version.description} conditions={conditions} />
      <Provenance deliberation={deliberation} versions={dossier.versions} adresse={adresse} aujourd_hui={aujourd_hui} />
      {outils}
    </Page>
  )
}
