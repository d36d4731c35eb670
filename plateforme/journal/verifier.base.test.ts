import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { brancher } from '../base/base.ts'
import { baseDEssai } from '../base/essai/base.ts'
import { membreDEssai } from '../base/essai/membre.ts'
import { territoireDEssai } from '../base/essai/territoire.ts'
import { transaction } from '../base/transaction.ts'
import { journaliserExport } from '../export/export.requetes.ts'
import { creerJournal } from '../http/journal.ts'
import { tacheTetesDuJournal } from './tetes.tache.ts'
import { verifierJournal } from './verifier.ts'

const { taches, proprietaire, connexion } = baseDEssai()

let territoire = 0

const ecrire = (combien: number) =>
  proprietaire.query(
    `select ecrire_journal($1, 'corriger', 'foyer', 'réf|érence ' || n, null, jsonb_build_object('lignes', n))
     from generate_series(1, $2) n`,
    [territoire, combien],
  )

beforeAll(async () => {
  territoire = await territoireDEssai(proprietaire, 'ici')
})

/** As the owner of the server could: past the triggers that keep the journal. */
async function trafiquer(requete: string): Promise<void> {
  await proprietaire.query('set session_replication_role = replica')
  await proprietaire.query(requete)
  await proprietaire.query('reset session_replication_role')
}

async function verifier(notees: Set<string> = new Set()) {
  for await (const { anomalies, dernier, empreinte, lignes } of verifierJournal(taches, {
    territoires: [territoire],
    notees,
  }))
    return { anomalies, dernier, empreinte, lignes, notees }
  throw new Error('aucune chaîne')
}

const refaire = (ou: string) => `update journal j set empreinte = empreinte_de(j) where ${ou}`

describe('a chain of twenty lines', () => {
  beforeEach(async () => {
    await trafiquer(`delete from journal; delete from journal_chaine`)
    await ecrire(20)
  })

  test('is whole', async () => {
    expect(await verifier()).toMatchObject({ anomalies: [], dernier: 20, lignes: 20 })
  })

  const colonnes = {
    le: `le + interval '1 microsecond'`,
    role: `'pilote'`,
    compte_id: 'gen_random_uuid()',
    organisation_id: 'gen_random_uuid()',
    geste: `'supprimer'`,
    objet: `'personne'`,
    reference: `'réf|érence 80'`,
    motif: `'urgence'`,
    details: `'{"lignes": 80}'`,
    precedente: `repeat('f', 64)`,
    empreinte: `repeat('f', 64)`,
  }
  test.each(Object.entries(colonnes))('one column changed in one line: %s', async (colonne, valeur) => {
    for (const numero of [1, 8, 20]) {
      await trafiquer(`create table garde as select * from journal`)
      await trafiquer(`update journal set ${colonne} = ${valeur} where numero = ${numero}`)
      expect((await verifier()).anomalies).toEqual([{ sorte: 'modifiees', de: numero, a: numero }])
      await trafiquer(`delete from journal; insert into journal select * from garde; drop table garde`)
    }
  })

  const cas: Readonly<Record<string, readonly [string, readonly unknown[]]>> = {
    'one changed with its digest': [
      `update journal set role = 'national' where numero = 8; ${refaire('numero = 8')}`,
      [{ sorte: 'refaites', de: 8, a: 8 }],
    ],
    'the last changed with its digest': [
      `update journal set role = 'national' where numero = 20; ${refaire('numero = 20')}`,
      [{ sorte: 'refaites', de: 20, a: 20 }],
    ],
    'one taken out': ['delete from journal where numero = 8', [{ sorte: 'supprimees', de: 8, a: 8 }]],
    'several taken out': [
      'delete from journal where numero in (3, 8, 9, 10)',
      [
        { sorte: 'supprimees', de: 3, a: 3 },
        { sorte: 'supprimees', de: 8, a: 10 },
      ],
    ],
    'one taken out, those after renumbered': [
      `delete from journal where numero = 8;
       update journal set numero = numero + 100 where numero > 8; update journal set numero = numero - 101 where numero > 8;
       update journal_chaine set dernier = 19`,
      [
        { sorte: 'deplacees', de: 8, a: 19, vrai: 9 },
        { sorte: 'supprimees', de: 8, a: 8 },
      ],
    ],
    'the last taken out': ['delete from journal where numero = 20', [{ sorte: 'fin_coupee', de: 20, a: 20 }]],
    'the first taken out': ['delete from journal where numero <= 2', [{ sorte: 'supprimees', de: 1, a: 2 }]],
    'the first taken out, and the departure rewritten': [
      `update journal_chaine set premier = 4, depart = (select empreinte from journal where numero = 3);
       delete from journal where numero <= 3`,
      [{ sorte: 'debut_coupe', de: 1, a: 3 }],
    ],
    'one put in': [
      `update journal set numero = numero + 100 where numero >= 8; update journal set numero = numero - 99 where numero > 100;
       insert into journal select (jsonb_populate_record(j, '{"numero": 8, "role": "national"}')).* from journal j where numero = 7;
       update journal set precedente = (select empreinte from journal where numero = 7) where numero = 8;
       ${refaire('numero = 8')}; update journal_chaine set dernier = 21`,
      [
        { sorte: 'inserees', de: 8, a: 8 },
        { sorte: 'deplacees', de: 9, a: 21, vrai: 8 },
      ],
    ],
    'one put at the end': [
      `insert into journal select (jsonb_populate_record(j, '{"numero": 21}')).* from journal j where numero = 20;
       update journal set precedente = (select empreinte from journal where numero = 20) where numero = 21;
       ${refaire('numero = 21')}`,
      [{ sorte: 'inserees', de: 21, a: 21 }],
    ],
    'two exchanged': [
      `update journal set numero = 100 where numero = 8; update journal set numero = 8 where numero = 12;
       update journal set numero = 12 where numero = 100`,
      [
        { sorte: 'deplacees', de: 8, a: 8, vrai: 12 },
        { sorte: 'deplacees', de: 12, a: 12, vrai: 8 },
      ],
    ],
    'two neighbours exchanged': [
      `update journal set numero = 100 where numero = 8; update journal set numero = 8 where numero = 9;
       update journal set numero = 9 where numero = 100`,
      [
        { sorte: 'deplacees', de: 8, a: 8, vrai: 9 },
        { sorte: 'deplacees', de: 9, a: 9, vrai: 8 },
      ],
    ],
    'the head taken away': ['delete from journal_chaine', [{ sorte: 'tete_fausse', de: 20, a: 20 }]],
    'the head changed': [
      `update journal_chaine set empreinte = repeat('f', 64)`,
      [{ sorte: 'refaites', de: 20, a: 20 }],
    ],
    'every line taken away': ['delete from journal', [{ sorte: 'fin_coupee', de: 1, a: 20 }]],
  }
  test.each(Object.entries(cas))('%s', async (_, [requete, attendues]) => {
    await trafiquer(requete)
    expect((await verifier()).anomalies).toEqual(attendues)
  })

  test('the last taken out and the head rewritten: only a digest noted before tells', async () => {
    const { empreinte } = await verifier()
    await trafiquer(`delete from journal where numero = 20;
      update journal_chaine set dernier = 19, empreinte = (select empreinte from journal where numero = 19)`)
    expect(await verifier()).toMatchObject({ anomalies: [], dernier: 19 })
    expect((await verifier(new Set([empreinte]))).notees).toEqual(new Set([empreinte]))
  })

  test('a noted digest is seen again in the chain that went on', async () => {
    const { empreinte } = await verifier()
    await ecrire(3)
    const apres = await verifier(new Set([empreinte]))
    expect(apres).toMatchObject({ anomalies: [], dernier: 23 })
    expect(apres.notees.size).toBe(0)
  })
})

test('both writings of the digest agree on the worst values', async () => {
  const pires = [`|12:a`, `é🧑🏽‍🌾\u0301\n\t"'\\`, '', '-', '\u2028\ufeff', '‮gauche']
  for (const pire of pires) {
    const details = JSON.stringify({ a: pire, b: 1e-7, c: 12345678901234567890n.toString(), d: [null, 1.5] })
    await proprietaire.query('select ecrire_journal($1, $2, $3, $4, $5, $6)', [
      territoire,
      'geste',
      'objet',
      pire,
      null,
      details,
    ])
    await proprietaire.query('select ecrire_journal($1, $2, $3, $4, $5, $6)', [
      territoire,
      'geste',
      'objet',
      null,
      'motif',
      '{"n": 1.00, "grand": 1e400}',
    ])
  }
  expect((await verifier()).anomalies).toEqual([])
})

test('twenty who write at once leave one whole chain', async () => {
  const beaucoup = brancher('application', connexion, 20)
  const membres = await Promise.all(
    Array.from({ length: 20 }, () => membreDEssai(proprietaire, { role: 'pilote', territoire })),
  )
  await Promise.all(
    membres.map(async (membre) => {
      for (let n = 0; n < 15; n++)
        await transaction(beaucoup, membre, (t) => journaliserExport(t, 'journal', n, 'K7F2-9QXM'))
    }),
  )
  await beaucoup.fermer()
  const apres = await verifier()
  expect(apres).toMatchObject({ anomalies: [], dernier: apres.lignes })
  const { rows } = await proprietaire.query(`select count(*)::integer as n from journal where geste = 'exporter'`)
  expect(rows).toEqual([{ n: 20 * 15 }])
})

test('each night the log is told where every chain stands, and nothing else', async () => {
  const lignes: string[] = []
  const journal = creerJournal('info', { write: (ligne: string) => void lignes.push(ligne) })
  await tacheTetesDuJournal(journal).executer(taches, new AbortController().signal, undefined)
  const { dernier, empreinte } = await verifier()
  const dites = lignes.map((ligne) => JSON.parse(ligne))
  expect(dites).toContainEqual({
    niveau: 'info',
    time: expect.any(String),
    quoi: 'tête du journal',
    territoire,
    dernier,
    empreinte,
  })
})
