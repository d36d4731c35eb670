import type { Droit } from '../../../droits/droit.ts'
import { Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { ecranChoix } from '../ecrans/choix.ts'
import { champsDuParcours } from '../parcourir.ts'
import { DeLaLoi } from './de_la_loi.tsx'
import { resultatTextes } from './resultat.textes.ts'

/** The rights that were not looked for and that the answers do not settle, with the way to look for them too. */
export const Ajouter = ({ droits }: { readonly droits: readonly Droit[] }) => {
  const mots = useMots(resultatTextes)
  if (droits.length === 0) return null
  return (
    <section class="hors-papier" aria-labelledby="a-verifier">
      <h2 id="a-verifier">{mots.a_verifier}</h2>
      <p>{mots.a_verifier_aide}</p>
      <ul>
        {droits.map(({ nom, libelle }) => (
          <li key={nom}>
            <DeLaLoi mots={libelle} />
          </li>
        ))}
      </ul>
      <p>
        <Bouton genre="second" nom={champsDuParcours.vers} valeur={ecranChoix.nom}>
          {mots.ajouter}
        </Bouton>
      </p>
    </section>
  )
}
