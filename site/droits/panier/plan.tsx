import type { Rule } from '../../../moteur/expression/variable.ts'
import { Depliant } from '../../../plateforme/html/composants/depliant.tsx'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { lecturesDeRegle } from '../loi/lectures.ts'
import { Nom } from '../loi/nom.tsx'
import { type Branche, planDe } from './branches.ts'
import { droitTextes } from './droit.textes.ts'

const Dessous = ({ branche, niveau }: { readonly branche: Branche; readonly niveau: number }) => {
  const mots = useMots(droitTextes)
  if (branche.dite_ailleurs) return <span class="doux"> {mots.ailleurs}</span>
  if (branche.branches.length === 0) return null
  const branches = <Branches branches={branche.branches} niveau={niveau + 1} />
  if (niveau < 2) return branches
  return <Depliant titre={mots.dessous({ n: branche.branches.length })}>{branches}</Depliant>
}

const Branches = ({ branches, niveau }: { readonly branches: readonly Branche[]; readonly niveau: number }) => (
  <ul class="plan">
    {branches.map((branche) => (
      <li key={branche.regle.name}>
        <Nom de={branche.regle} />
        <Dessous branche={branche} niveau={niveau} />
      </li>
    ))}
  </ul>
)

/** The rules that a right rests on, from its result down: two levels in view, the others under folds. */
export const Plan = ({ racines }: { readonly racines: readonly Rule[] }) => (
  <Branches branches={planDe(racines, (regle) => lecturesDeRegle(regle).regles)} niveau={0} />
)
