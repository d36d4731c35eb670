import type { DroitLocal } from '../../../droits/local/compiler/compiler.ts'
import { type Month, monthOfDate } from '../../../moteur/expression/month.ts'
import { Page } from '../../../plateforme/html/page.tsx'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import type { Territoire } from '../../territoires/territoires.requetes.ts'
import type { VersionEcrite } from '../droits_locaux.ts'
import { adresse_de } from '../pages/adresses.ts'
import { AvisFictif, Chemin } from '../pages/aide.tsx'
import { perimetre_de } from '../perimetre.ts'
import { essaiTextes } from './essai.textes.ts'
import { Essayer } from './essai.tsx'
import type { Saisie } from './reponses.ts'

interface Props {
  readonly langue: Langue
  readonly territoire: Territoire
  readonly slug: string
  readonly droit: DroitLocal
  readonly version: VersionEcrite
  readonly saisie: Saisie | null
  readonly aujourd_hui: string
}

/** Today's month if the version holds then, else the nearest month in which it does. */
export function mois_d_essai({ depuis, jusqu_au }: VersionEcrite, aujourd_hui: string): Month {
  const [debut, ici] = [monthOfDate(depuis), monthOfDate(aujourd_hui)]
  if (ici < debut) return debut
  return jusqu_au === null ? ici : Math.min(ici, monthOfDate(jusqu_au))
}

/** Anybody may try an aid; nothing of it is kept. */
export const PageEssai = ({ langue, territoire, slug, droit, version, saisie, aujourd_hui }: Props) => {
  const titre = essaiTextes[langue].titre({ nom: version.description.nom })
  const adresse = `${adresse_de(territoire.slug, slug, 'essayer')}?version=${version.numero}`
  return (
    <Page langue={langue} titre={titre} chemin={adresse} territoire={territoire.nom}>
      <Chemin territoire={territoire} ici={titre} />
      <h1>{titre}</h1>
      <AvisFictif territoire={territoire} />
      <Essayer
        droit={droit}
        aide={version.description}
        perimetre={perimetre_de(territoire)}
        action={adresse}
        saisie={saisie}
        mois={mois_d_essai(version, aujourd_hui)}
      />
    </Page>
  )
}
