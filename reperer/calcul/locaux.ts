import type { DroitLocal } from '../../droits/local/compiler/compiler.ts'
import { est_un_tarif, resultat_local, version_en_vigueur } from '../../droits/local/resultat_local.ts'
import { siCouvert } from '../../droits/si_couvert.ts'
import type { Month } from '../../moteur/expression/month.ts'
import type { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { instancesOf } from '../../moteur/situation/situation.ts'
import type { DroitLocalDit } from './locaux.schemas.ts'

/** The aids published by one territory; nothing for a territory that does not exist. */
export type DroitsLocauxDe = (territoire: string) => Promise<readonly DroitLocal[] | undefined>

/** Each local aid in force that month, for each family. */
export function droitsLocauxDits(
  locaux: readonly DroitLocal[],
  interpreter: Interpreter,
  mois: Month,
): readonly DroitLocalDit[] {
  const familles = instancesOf(interpreter.situation, 'famille')
  return locaux.flatMap((droit) => familles.flatMap((de, rang) => dire(droit, interpreter, mois, rang, de)))
}

function dire(droit: DroitLocal, interpreter: Interpreter, mois: Month, rang: number, de: string): DroitLocalDit[] {
  const version = version_en_vigueur(droit, mois)
  if (!version) return []
  const { nom, montant, deliberation } = version.description
  const nature = montant.genre === 'nature'
  const commun = {
    aide: droit.aide.slug,
    nom,
    de,
    genre: nature ? ('nature' as const) : est_un_tarif(version) ? ('tarif' as const) : ('aide' as const),
    ...(nature ? {} : { periode: montant.periode }),
    deliberation,
  }
  const resultat = siCouvert(() => resultat_local(droit, interpreter, mois, rang))
  if (resultat === undefined) return []
  // It leans on a national amount that is not known for that month.
  if ('hors_periode' in resultat) return [{ ...commun, etat: 'inconnu', conditions: [], manque: [], ...resultat }]
  const manque = 'manque' in resultat ? resultat.manque : []
  return [
    {
      ...commun,
      etat: resultat.etat,
      ...(resultat.etat === 'ouvert' ? { montant: resultat.montant } : {}),
      conditions: resultat.conditions,
      manque: manque.map(({ variable, libelle, de: qui }) => ({ variable, libelle, de: qui })),
    },
  ]
}
