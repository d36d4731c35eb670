import { rolesTextes } from '../../acces/roles.textes.ts'
import type { RoleDeTravail } from '../../base/acteur.ts'
import { Choix } from '../../html/composants/choix.tsx'
import { useMots } from '../../langues/langue_actuelle.ts'
import { equipeTextes } from '../adhesions.textes.ts'
import { metiersTextes } from '../metiers.textes.ts'

interface ChoixDuRoleProps {
  readonly roles: readonly RoleDeTravail[]
  readonly valeur: string | undefined
  readonly erreur: string | undefined
}

/** Roles one may give, each with what it opens. */
export const ChoixDuRole = ({ roles, valeur, erreur }: ChoixDuRoleProps) => {
  const mots = useMots(equipeTextes)
  const metiers = useMots(metiersTextes)
  const noms = useMots(rolesTextes)
  return (
    <Choix
      nom="role"
      libelle={mots.role}
      options={roles.map((role) => ({ valeur: role, libelle: noms[role], aide: metiers[role] }))}
      valeur={valeur}
      erreur={erreur}
    />
  )
}
