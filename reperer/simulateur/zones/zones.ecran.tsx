import { Depliant } from '../../../plateforme/html/composants/depliant.tsx'
import { Page } from '../../../plateforme/html/page.tsx'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { adresse_zones } from './adresse.ts'
import { nommerLesCommunes } from './communes.ts'
import { communes_zone_1 } from './communes_zone_1.ts'
import { communes_zone_2 } from './communes_zone_2.ts'
import { zonesTextes } from './zones.textes.ts'

interface ListeProps {
  readonly titre: string
  readonly zone: Readonly<Record<string, string>>
}

const Liste = ({ titre, zone }: ListeProps) => (
  <section>
    <h2>{titre}</h2>
    <div lang="fr">
      {nommerLesCommunes(zone).map(({ departement, communes }) => (
        <Depliant key={departement} titre={departement}>
          <p>{communes.join(', ')}.</p>
        </Depliant>
      ))}
    </div>
  </section>
)

/** One page for all communes: nobody has to say where they live to learn their zone. */
export const PageDesZones = ({ langue }: { readonly langue: Langue }) => {
  const mots = zonesTextes[langue]
  return (
    <Page langue={langue} titre={mots.titre} description={mots.description} chemin={adresse_zones}>
      <div class="simulateur">
        <h1>{mots.titre}</h1>
        <p>{mots.intro}</p>
        <Liste titre={mots.zone_1} zone={communes_zone_1} />
        <Liste titre={mots.zone_2} zone={communes_zone_2} />
        <h2>{mots.zone_3}</h2>
        <p>{mots.zone_3_aide}</p>
        <p class="doux">{mots.source}</p>
      </div>
    </Page>
  )
}
