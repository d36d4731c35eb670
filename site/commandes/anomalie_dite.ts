import type { Anomalie } from '../../plateforme/journal/anomalie.ts'

interface Accord {
  readonly une: string
  readonly plusieurs: string
}

const faits: Readonly<Record<Exclude<Anomalie['sorte'], 'deplacees'>, Accord>> = {
  modifiees: {
    une: 'modifiée : elle ne donne plus son empreinte',
    plusieurs: 'modifiées : elles ne donnent plus leur empreinte',
  },
  refaites: {
    une: 'refaite avec son empreinte, elle ou celles d’avant : la suite en attend une autre',
    plusieurs: 'refaites avec leurs empreintes : la suite en attend d’autres',
  },
  supprimees: { une: 'supprimée', plusieurs: 'supprimées' },
  inserees: {
    une: 'insérée après coup : la chaîne passe par-dessus',
    plusieurs: 'insérées après coup : la chaîne passe par-dessus',
  },
  fin_coupee: { une: 'supprimée : la tête s’en souvient', plusieurs: 'supprimées : la tête s’en souvient' },
  debut_coupe: {
    une: 'retirée du début sans que le journal le dise',
    plusieurs: 'retirées du début sans que le journal le dise',
  },
  tete_fausse: {
    une: 'dernière trouvée, mais la tête de la chaîne manque ou donne un autre numéro',
    plusieurs: 'trouvées, mais la tête de la chaîne manque ou donne un autre numéro',
  },
}

const nombre = new Intl.NumberFormat('fr-FR')
export const ecrireNombre = (n: number): string => nombre.format(n)

/** In French, where and what: "lignes 8 à 10 : supprimées". */
export function direAnomalie(anomalie: Anomalie): string {
  const { de, a } = anomalie
  const seule = de === a
  const ou = seule ? `ligne ${ecrireNombre(de)}` : `lignes ${ecrireNombre(de)} à ${ecrireNombre(a)}`
  if (anomalie.sorte !== 'deplacees') return `${ou} : ${faits[anomalie.sorte][seule ? 'une' : 'plusieurs']}`
  const { vrai } = anomalie
  return seule
    ? `${ou} : déplacée, elle portait le numéro ${ecrireNombre(vrai)}`
    : `${ou} : déplacées, elles portaient les numéros ${ecrireNombre(vrai)} à ${ecrireNombre(vrai + a - de)}`
}
