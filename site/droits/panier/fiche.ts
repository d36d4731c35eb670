import type { Droit } from '../../../droits/droit.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { traductions_aah } from '../traductions/aah.ts'
import { traductions_af } from '../traductions/af.ts'
import { traductions_aide_logement } from '../traductions/aide_logement.ts'
import { traductions_allocation_retour_emploi } from '../traductions/allocation_retour_emploi.ts'
import { traductions_asf } from '../traductions/asf.ts'
import { traductions_asi } from '../traductions/asi.ts'
import { traductions_aspa } from '../traductions/aspa.ts'
import { traductions_ass } from '../traductions/ass.ts'
import { traductions_caah } from '../traductions/caah.ts'
import { traductions_cf } from '../traductions/cf.ts'
import { traductions_cheque_energie } from '../traductions/cheque_energie.ts'
import { traductions_complementaire_sante_solidaire } from '../traductions/complementaire_sante_solidaire.ts'
import { traductions_paje_base } from '../traductions/paje_base.ts'
import { traductions_ppa } from '../traductions/ppa.ts'
import { traductions_rsa } from '../traductions/rsa.ts'
import type { Traduction, Traductions } from '../traductions/traduction.ts'

const traductions: Readonly<Record<string, Traductions>> = {
  aah: traductions_aah,
  af: traductions_af,
  aide_logement: traductions_aide_logement,
  allocation_retour_emploi: traductions_allocation_retour_emploi,
  asf: traductions_asf,
  asi: traductions_asi,
  aspa: traductions_aspa,
  ass: traductions_ass,
  caah: traductions_caah,
  cf: traductions_cf,
  cheque_energie: traductions_cheque_energie,
  complementaire_sante_solidaire: traductions_complementaire_sante_solidaire,
  paje_base: traductions_paje_base,
  ppa: traductions_ppa,
  rsa: traductions_rsa,
}

export interface Fiche {
  readonly droit: Droit
  /** The language of its words when it is not that of the page. */
  readonly lang: 'fr' | undefined
}

/** What a person reads of a right in the language of the page; in French while it has not been translated. */
export function ficheDe(droit: Droit, langue: Langue): Fiche {
  if (langue === 'fr') return { droit, lang: undefined }
  const traduction = traductions[droit.nom]?.[langue]
  if (!traduction) return { droit, lang: langue === 'en' ? 'fr' : undefined }
  return { droit: traduit(droit, traduction), lang: undefined }
}

function traduit(droit: Droit, { pour_qui, formulaire, ...mots }: Traduction): Droit {
  const institutions = droit.institutions.map((institution, rang) => ({
    ...institution,
    pour_qui: pour_qui[rang] ?? institution.pour_qui,
  }))
  const traduite = { ...droit, ...mots, institutions }
  const papier = droit.formulaire_papier
  return papier ? { ...traduite, formulaire_papier: { ...papier, nom: formulaire ?? papier.nom } } : traduite
}
