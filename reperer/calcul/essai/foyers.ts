/** A person alone, without income, who rents and gets no housing aid: the RSA in full, every fact given. */
export function personneSeule(): Situation {
  return {
    individus: {
      camille: {
        date_naissance: { ETERNITY: '1990-01-15' },
        activite: { '2025': 'chomeur', '2026': 'chomeur' },
        salaire_net: { '2025': 0, '2026': 0 },
        chomage_net: { '2025': 0, '2026': 0 },
      },
    },
    familles: { f: { parents: ['camille'], aide_logement: { '2025': 0, '2026': 0 } } },
    foyers_fiscaux: { ff: { declarants: ['camille'] } },
    menages: {
      m: {
        personne_de_reference: ['camille'],
        statut_occupation_logement: { '2025': 'locataire_vide', '2026': 'locataire_vide' },
        loyer: { '2025': 6000, '2026': 6000 },
        depcom: { '2025': '01004', '2026': '01004' },
      },
    },
  }
}

/** The same person, whose housing aid is left to be computed. */
export function personneLogee(): Situation {
  const { individus, menages, ...seule } = personneSeule()
  const nul = { '2024': 0, '2025': 0, '2026': 0 }
  return {
    ...seule,
    individus: { camille: { ...individus['camille'], salaire_imposable: nul, chomage_imposable: nul } },
    familles: { f: { parents: ['camille'] } },
    menages: { m: { ...menages['m'], zone_apl: { '2026': 'zone_2' } } },
  }
}

/** Two people under one roof, each a family of their own. */
export function deuxFamilles(): Situation {
  const { individus, familles, menages, ...seule } = personneSeule()
  const camille = individus['camille']
  return {
    ...seule,
    individus: { camille: { ...camille }, sacha: { ...camille, date_naissance: { ETERNITY: '2004-07-01' } } },
    familles: { f: { ...familles['f'] }, g: { ...familles['f'], parents: ['sacha'] } },
    foyers_fiscaux: { ff: { declarants: ['camille'] }, fg: { declarants: ['sacha'] } },
    menages: { m: { ...menages['m'], autres: ['sacha'] } },
  }
}

type Groupe = Readonly<Record<string, Readonly<Record<string, unknown>>>>

export interface Situation {
  readonly individus: Groupe
  readonly familles: Groupe
  readonly foyers_fiscaux: Groupe
  readonly menages: Groupe
}
