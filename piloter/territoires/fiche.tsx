import { Avis } from '../../plateforme/html/composants/avis.tsx'
import { type Definition, Definitions } from '../../plateforme/html/composants/definitions.tsx'
import { Fil } from '../../plateforme/html/composants/fil.tsx'
import { Page } from '../../plateforme/html/page.tsx'
import type { Langue } from '../../plateforme/langues/langue.ts'
import { useMots } from '../../plateforme/langues/langue_actuelle.ts'
import { ecrireNombre } from '../../plateforme/langues/nombres.ts'
import type { Dossier } from '../droits_locaux/droits_locaux.ts'
import { SectionAides } from '../droits_locaux/pages/liste.tsx'
import { type PerimetreLu, PerimetrePublic } from '../perimetre/pages/lecture.tsx'
import { ficheTextes } from './fiche.textes.ts'
import { DateConnue, EntreeLegale, Inconnue } from './mots.tsx'
import { registreTextes } from './registre.textes.ts'
import type { Territoire } from './territoires.requetes.ts'
import { territoiresTextes } from './territoires.textes.ts'

interface FicheProps {
  readonly langue: Langue
  readonly territoire: Territoire
  readonly dossiers: readonly Dossier[]
  readonly perimetre_lu: PerimetreLu
  readonly aujourd_hui: string
}

function identite({ langue, territoire }: Pick<FicheProps, 'langue' | 'territoire'>): readonly Definition[] {
  const mots = ficheTextes[langue]
  const noms = territoiresTextes[langue]
  const { porteur_type, code, departement, departement_code, region, population, vague } = territoire
  const remplies: readonly [string, string | null | false][] = [
    [noms.porteur, noms[porteur_type]],
    [mots.code, code],
    [noms.departement, departement && `${departement} (${departement_code})`],
    [noms.region, region],
    [mots.population, population !== null && ecrireNombre(population, langue)],
    [mots.liste, vague && (vague === '2023' ? mots.premiere : mots.seconde)],
  ]
  return remplies.flatMap(([terme, valeur]) => (valeur ? [{ terme, valeur }] : []))
}

const Dates = ({ territoire }: { readonly territoire: Territoire }) => {
  const mots = useMots(ficheTextes)
  const noms = useMots(territoiresTextes)
  return (
    <section class="partie-de-page">
      <h2>{mots.dates}</h2>
      <p>{mots.dates_quoi}</p>
      <Definitions
        entrees={[
          { terme: noms.entree_legale, valeur: <EntreeLegale {...territoire} /> },
          { terme: noms.convention_signee, valeur: <DateConnue date={territoire.convention_signee} /> },
          { terme: noms.premiere_action, valeur: <DateConnue date={territoire.premiere_action} /> },
        ]}
      />
    </section>
  )
}

const Sources = ({ sources }: Pick<Territoire, 'sources'>) => (
  <section class="partie-de-page">
    <h2>{useMots(ficheTextes).sources}</h2>
    <ul lang="fr">
      {sources.map(({ titre, url }) => (
        <li key={titre}>{url ? <a href={url}>{titre}</a> : titre}</li>
      ))}
    </ul>
  </section>
)

const Demonstration = () => {
  const mots = useMots(registreTextes)
  return (
    <Avis genre="attention" titre={useMots(territoiresTextes).fictif}>
      <p>{mots.demonstration_quoi}</p>
    </Avis>
  )
}

/** One territory: who, where, its three dates, what for, and where each fact was read. */
export const Fiche = ({ langue, territoire, dossiers, perimetre_lu, aujourd_hui }: FicheProps) => {
  const { nom, slug, perimetre, sources, fictif } = territoire
  return (
    <Page langue={langue} titre={nom} chemin={`/territoires/${slug}`}>
      <Fil pages={[{ titre: territoiresTextes[langue].territoires, href: '/territoires' }]} ici={nom} />
      <h1 lang="fr">{nom}</h1>
      {fictif && <Demonstration />}
      <Definitions entrees={identite({ langue, territoire })} />
      {!fictif && <Dates territoire={territoire} />}
      <section class="partie-de-page">
        <h2>{ficheTextes[langue].perimetre}</h2>
        <p lang={perimetre ? 'fr' : undefined}>{perimetre ?? <Inconnue />}</p>
        <PerimetrePublic slug={slug} perimetre={perimetre_lu} />
      </section>
      <SectionAides territoire={territoire} dossiers={dossiers} aujourd_hui={aujourd_hui} />
      {sources.length > 0 && <Sources sources={sources} />}
    </Page>
  )
}
