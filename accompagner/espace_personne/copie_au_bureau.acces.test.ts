import { expect, test } from 'vitest'
import { visiteDEssai } from './essai/visite.ts'

const { proprietaire, lire, monde } = visiteDEssai()

test('la copie remise au bureau porte la marque que le journal garde, et les demandes de la personne', async () => {
  const { agent, foyer, personne } = monde()
  await proprietaire.query(
    `insert into exercice_droits (territoire_id, foyer_id, personne_id, sorte, canal)
     select territoire_id, foyer_id, personne_id, 'rectification', 'oral' from personne where personne_id = $1`,
    [personne],
  )
  const { texte } = await lire(agent, `/foyers/${foyer}/personnes/${personne}/copie`)
  const filigrane = /Copie ([0-9a-f]{8}), notée/.exec(texte)?.[1]
  const { rows } = await proprietaire.query(`select reference from journal where objet = 'copie_a_la_personne'`)
  expect(rows).toEqual([{ reference: filigrane }])
  expect(texte).toContain('Corriger une erreur')
})
