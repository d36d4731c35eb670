import { Definitions } from '../../../plateforme/html/composants/definitions.tsx'
import { Depliant } from '../../../plateforme/html/composants/depliant.tsx'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { dossierTextes } from '../dossier.textes.ts'
import type { Dossier } from '../dossier.ts'
import { nom_complet } from '../foyers.ts'
import type { Donnees } from '../situation/composition.ts'
import { type Fait, faits_connus } from '../situation/faits.ts'

interface Props {
  readonly donnees: Donnees | null
  readonly personnes: Dossier['personnes']
}

const entree = ({ libelle, valeur, periode }: Fait) => ({
  terme: periode === null ? libelle : `${libelle} (${periode})`,
  valeur,
})

/** What is known of the situation, in the words the law gives to facts; they are French. */
export const SectionSituation = ({ donnees, personnes }: Props) => {
  const mots = useMots(dossierTextes)
  const langue = useLangue()
  if (donnees === null) return null
  const { individus, foyer } = faits_connus(donnees, langue)
  const nom_de = (cle: string) => {
    const personne = personnes.find((connue) => connue.cle === cle)
    return personne ? nom_complet(personne) : cle
  }
  const du_foyer = foyer.flatMap(({ faits }) => faits)
  return (
    <section class="partie-de-page" lang="fr">
      <h2 lang={langue === 'en' ? 'en' : 'fr'}>{mots.situation}</h2>
      {individus.map(({ de, faits }) => (
        <Depliant key={de} titre={nom_de(de)}>
          {faits.length === 0 ? <p>{mots.inconnu}</p> : <Definitions entrees={faits.map(entree)} />}
        </Depliant>
      ))}
      {du_foyer.length > 0 && (
        <Depliant titre={mots.situation_foyer}>
          <Definitions entrees={du_foyer.map(entree)} />
        </Depliant>
      )}
    </section>
  )
}
