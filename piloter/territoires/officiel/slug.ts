import type { Lieu } from '../territoires.ts'

const ecrire = (mots: string) =>
  mots
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The address of a territory, for good: it carries the département, since names repeat across France. */
export const slugDe = ({ porteur_type, nom, departement_code }: Lieu): string =>
  ecrire(porteur_type === 'departement' ? nom : `${nom} ${departement_code}`)
