import { beforeAll, expect, test } from 'vitest'
import { visiteDEssai } from './essai/visite.ts'

const { proprietaire, envoyer, naissance, visiter, code_neuf, entrer, monde } = visiteDEssai()
let autre = ''
beforeAll(async () => {
  const { rows } = await proprietaire.query<{ id: string }>(
    `insert into personne (territoire_id, foyer_id, cle, prenom, nom, date_naissance)
     select territoire_id, foyer_id, 'adulte2', 'Octave', 'Lanterne', '1980-05-17' from foyer where foyer_id = $1
     returning personne_id as id`,
    [monde().foyer],
  )
  autre = rows[0]?.id ?? ''
})

const date_de = async (colonne: 'oppose_le' | 'limite_le') => {
  const { rows } = await proprietaire.query<{ le: string | null }>(
    `select ${colonne}::text as le from foyer where foyer_id = $1`,
    [monde().foyer],
  )
  return rows[0]?.le ?? null
}

test.each([
  ['opposition', 'oppose_le'],
  ['limitation', 'limite_le'],
] as const)(
  'elle demande l’%s, l’agent l’accepte : la date reste la sienne, et un autre adulte ne la défait pas',
  async (sorte, colonne) => {
    const { agent, personne } = monde()
    await envoyer(await entrer(), `/mon-espace/demander/${sorte}`)
    const dite_le = await date_de(colonne)
    expect(dite_le).not.toBeNull()
    const { rows } = await proprietaire.query<{ id: string }>(
      'select exercice_id as id from exercice_droits where sorte = $1 and personne_id = $2',
      [sorte, personne],
    )
    const repondue = await envoyer(agent, `/demandes/${rows[0]?.id}/repondre`, {
      etat: 'satisfaite',
      reponse: 'C’est noté.',
    })
    expect(repondue.statut).toBe(303)
    expect(await date_de(colonne)).toBe(dite_le)
    const { jeton } = await visiter({ code: await code_neuf(autre), ...naissance })
    expect(jeton).not.toBeNull()
    await envoyer({ jeton: jeton ?? '' }, '/mon-espace/revenir', { sorte })
    expect(await date_de(colonne)).toBe(dite_le)
    await envoyer(await entrer(), '/mon-espace/revenir', { sorte })
    expect(await date_de(colonne)).toBeNull()
  },
)
