import type { Espace } from './espace.requetes.ts'

/** The copy a program can read: every field under its name in the base, without the numbers the base gives its rows. */
export function copie_en_json(espace: Espace, le: string): string {
  const { foyer, personnes, donnees, suivis, consultations, parts } = espace
  const copie = {
    format: 'juste-droit/copie/1',
    copie_le: le,
    foyer: { ...foyer, foyer_id: undefined },
    personnes: personnes.map((personne) => ({ ...personne, personne_id: undefined, modifie_le: undefined })),
    situation: donnees,
    suivi: suivis,
    consultations: consultations.map(({ organisation, role, motif, precision_motif, le: lue_le }) => ({
      organisation,
      role,
      motif,
      precision_motif,
      le: lue_le,
    })),
    ...Object.assign({}, ...parts.map(({ donnees: leurs }) => leurs)),
  }
  return `${JSON.stringify(copie, null, 2)}\n`
}
