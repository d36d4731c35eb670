import type { Month } from '../../../moteur/expression/month.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { resultat, type Vue } from '../parcourir.ts'
import { resultatTextes } from '../resultat/resultat.textes.ts'
import { ResultatDuParcours } from '../resultat/resultat.tsx'
import { EcranDuParcours } from './ecran.tsx'
import { parcoursTextes } from './parcours.textes.ts'

interface ParcoursProps {
  readonly vue: Vue
  readonly mois: Month
  /** Read aloud when a page follows another without the browser loading it. */
  readonly annonce?: string
}

/** A page of the journey, the same on the server and in the browser. */
export const Parcours = ({ vue, mois, annonce = '' }: ParcoursProps) => (
  <>
    <p class="invisible" role="status">
      {annonce}
    </p>
    {vue.genre === 'ecran' ? (
      <EcranDuParcours key={vue.pose.ecran.nom} vue={vue} mois={mois} />
    ) : (
      <ResultatDuParcours key={resultat} vue={vue} mois={mois} />
    )}
  </>
)

/** What the tab of the browser says. */
export const titreDe = (vue: Vue, langue: Langue): string => {
  const sujet = vue.genre === 'ecran' ? vue.pose.ecran.titre(langue) : resultatTextes[langue].titre
  return `${sujet} – ${parcoursTextes[langue].simulateur}`
}

export const estEnErreur = (vue: Vue): boolean => vue.genre === 'ecran' && vue.enErreur
