import { expect, test } from 'vitest'
import { baseDEssai } from '../base/essai/base.ts'
import { matrice } from './matrice.ts'

const { proprietaire } = baseDEssai()

const ecritures = {
  ajouter: 'journal_ajout',
  corriger: 'journal_correction',
  supprimer: 'journal_suppression',
} as const
const gestes = ['ajouter', 'corriger', 'supprimer'] as const
/** A request's words come with its own line; a notification is its reader's; a local aid names nobody. */
const muettes = new Set(['exercice_texte', 'notification', 'droit_local'])

test('whatever anybody may write about people or about who works leaves lines in the journal', async () => {
  const { rows } = await proprietaire.query<{ nom: string }>(
    `select tgrelid::regclass::text || ' : ' || tgname as nom from pg_trigger
     where tgfoid = 'journaliser_ecriture'::regproc and tgenabled = 'O'`,
  )
  const tenus = new Set(rows.map(({ nom }) => nom))
  const manquent = matrice
    .filter(({ contenu, table }) => (contenu === 'dossier' || contenu === 'travail') && !muettes.has(table))
    .flatMap(({ table, droits }) =>
      gestes.filter((geste) => Object.keys(droits[geste]).length > 0).map((geste) => `${table} : ${ecritures[geste]}`),
    )
    .filter((nom) => !tenus.has(nom))
  expect(manquent).toEqual([])
})
