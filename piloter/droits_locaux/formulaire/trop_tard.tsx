import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { Page } from '../../../plateforme/html/page.tsx'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import type { Territoire } from '../../territoires/territoires.requetes.ts'
import type { Dossier } from '../droits_locaux.ts'
import { adresse_de } from '../pages/adresses.ts'
import { Chemin } from '../pages/aide.tsx'
import { formulaireTextes } from './formulaire.textes.ts'

interface Props {
  readonly langue: Langue
  readonly territoire: Territoire
  readonly dossier: Dossier
}

/** Sent twice, or by two people: there is no draft any more. */
export const PageTropTard = ({ langue, territoire, dossier }: Props) => {
  const mots = formulaireTextes[langue]
  const adresse = adresse_de(territoire.slug, dossier.slug)
  const nom = dossier.versions.at(-1)?.description.nom ?? dossier.slug
  return (
    <Page langue={langue} titre={nom} chemin={adresse} territoire={territoire.nom} travail>
      <Chemin territoire={territoire} ici={nom} />
      <h1 lang="fr">{nom}</h1>
      <Avis genre="attention">
        <p>{mots.deja_publie}</p>
      </Avis>
      <p>
        <a href={adresse}>{nom}</a>
      </p>
    </Page>
  )
}
