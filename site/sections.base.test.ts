import { expect, test } from 'vitest'
import { tables_du_foyer } from '../accompagner/foyers/section.tsx'
import { baseDEssai } from '../plateforme/base/essai/base.ts'
import { sections } from './sections.ts'

const { proprietaire } = baseDEssai()

/** Neither says anything of her that she did not type herself to come in. */
const horsCopie = [
  // The digest of the code of her letter: nobody can read it, she has the letter.
  'code_personne',
  // That she is in her own page at this moment.
  'session',
]

test('ce qui est gardé d’un foyer ou d’une personne est dans la copie qui lui est due (RGPD, art. 15)', async () => {
  const { rows } = await proprietaire.query<{ nom: string }>(
    `select distinct table_name as nom from information_schema.columns join information_schema.tables
       using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and column_name in ('foyer_id', 'personne_id')`,
  )
  const copiees = [...tables_du_foyer, ...sections.flatMap(({ tables }) => tables), ...horsCopie]
  expect(rows.map(({ nom }) => nom).filter((nom) => !copiees.includes(nom))).toEqual([])
})
