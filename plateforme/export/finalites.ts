/** What a file that leaves may be used for: written on each of its rows. */
export const finalites = {
  /** CRPA art. L. 114-8 II: what was gathered to inform serves nothing else. */
  informer: 'Informer d’un droit ; tout usage de contrôle ou de sanction est interdit (CRPA, art. L. 114-8)',
  tracer:
    'Vérifier l’usage qui est fait des données ; tout usage de contrôle ou de sanction envers les personnes accompagnées est interdit',
} as const

export type Finalite = keyof typeof finalites
