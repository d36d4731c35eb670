import { type ConditionCompilee, en_groupes } from '../../../droits/local/compiler/compiler.ts'
import { regle } from '../../../droits/regles.ts'
import { Depliant } from '../../../plateforme/html/composants/depliant.tsx'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { typographier } from '../../../plateforme/langues/typographier.ts'
import { aidesTextes } from '../aides.textes.ts'
import { Prose } from './prose.tsx'

interface Props {
  readonly conditions: readonly ConditionCompilee[]
}

const Dite = ({ libelle }: Pick<ConditionCompilee, 'libelle'>) => <span lang="fr">{typographier(libelle, 'fr')}</span>

const Groupe = ({ groupe }: { readonly groupe: readonly ConditionCompilee[] }) => {
  const mots = useMots(aidesTextes)
  const [seule] = groupe
  if (seule && groupe.length === 1) return <Dite {...seule} />
  return (
    <>
      {mots.une_de}
      <ul>
        {groupe.map((condition) => (
          <li key={condition.libelle}>
            <Dite {...condition} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** The conditions in a list, then the very words by which the engine reads each. */
export const Conditions = ({ conditions }: Props) => {
  const mots = useMots(aidesTextes)
  const langue = useLangue()
  // A question of the territory is read as it is asked: there is no formula under it.
  const formules = conditions.flatMap((condition) =>
    condition.regle.node.kind === 'rule'
      ? [{ ...condition, formule: regle(condition.regle).versions[0]?.formula }]
      : [],
  )
  return (
    <section class="partie-de-page">
      <h2>{mots.pour_qui}</h2>
      {conditions.length === 0 ? (
        <p>{mots.sans_condition}</p>
      ) : (
        <>
          <p>{mots.toutes_conditions}</p>
          <ul>
            {en_groupes(conditions).map((groupe, rang) => (
              <li key={rang}>
                <Groupe groupe={groupe} />
              </li>
            ))}
          </ul>
        </>
      )}
      {formules.length > 0 && langue !== 'falc' && (
        <Depliant titre={mots.lue_par_le_calcul}>
          {formules.map(({ libelle, formule }) => (
            <div key={libelle}>
              <p>
                <strong>
                  <Dite libelle={libelle} />
                </strong>
              </p>
              {formule && <Prose node={formule} />}
            </div>
          ))}
        </Depliant>
      )}
    </section>
  )
}
