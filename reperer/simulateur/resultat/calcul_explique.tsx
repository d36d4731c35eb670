import type { RuleStep } from '../../../moteur/explain/ingredients.ts'
import { Depliant } from '../../../plateforme/html/composants/depliant.tsx'
import { Explication } from '../../../plateforme/html/composants/explication.tsx'
import { LangueActuelle, useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { useFormule } from '../vues/contexte.ts'
import { explicationTextes } from './explication.textes.ts'
import { expliquer, type Qui } from './expliquer.ts'
import { resultatTextes } from './resultat.textes.ts'

interface CalculExpliqueProps {
  readonly etape: RuleStep
  /** One person alone need not be named at each line. */
  readonly seul: boolean
}

/** The whole computation, folded. In French, since its words are those of the law; left out of the printed sheet. */
export const CalculExplique = ({ etape, seul }: CalculExpliqueProps) => {
  const mots = useMots(resultatTextes)
  const langue = useLangue()
  const formule = useFormule()
  const parler = langue === 'falc' ? 'falc' : 'fr'
  const motsDuCalcul = explicationTextes[parler]
  const qui: Qui = (de) => {
    if (seul || de === 'foyer') return ''
    if (de === 'vous') return motsDuCalcul.pour_vous
    return de === 'conjoint' ? motsDuCalcul.pour_conjoint : motsDuCalcul.pour_enfant({ rang: de.replace('enfant', '') })
  }
  return (
    <div class="hors-papier">
      <Depliant titre={mots.calcul}>
        <p class="doux">{mots.calcul_en_francais}</p>
        <div lang="fr">
          <LangueActuelle.Provider value={parler}>
            <Explication etapes={expliquer(etape, qui, motsDuCalcul, formule)} ouvertes={1} />
          </LangueActuelle.Provider>
        </div>
      </Depliant>
    </div>
  )
}
