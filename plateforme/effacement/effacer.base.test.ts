import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { baseDEssai } from '../base/essai/base.ts'
import { type MembreDEssai, membreDEssai } from '../base/essai/membre.ts'
import { transaction } from '../base/transaction.ts'
import { verifierJournal } from '../journal/verifier.ts'
import { aujourd_hui_en_france } from '../langues/aujourd_hui.ts'
import { compterAEffacer, effacerLot } from './effacement.requetes.ts'
import { effacer } from './effacer.ts'
import { type FoyerDEssai, foyerDEssai } from './essai/foyer.ts'
import { quiNomment, toutLire } from './essai/tout_lire.ts'
import { horloges } from './horloges.ts'
import { nettoyer } from './nettoyer.ts'

const { taches, proprietaire, connexion } = baseDEssai()
const jour = aujourd_hui_en_france()

let territoire = 0
let membre: MembreDEssai
beforeAll(async () => {
  const { rows } = await proprietaire.query<{ id: number }>(
    `insert into territoire (slug, nom, porteur_type, fictif) values ('ici', 'Ici', 'commune', true)
     returning territoire_id as id`,
  )
  territoire = rows[0]?.id ?? 0
  membre = await membreDEssai(proprietaire, { role: 'intervenant', territoire })
})

/** That long ago, and so many days since. */
async function ilYA(duree: string, jours = 0): Promise<string> {
  const { rows } = await proprietaire.query<{ le: string }>(
    `select (($1::date - $2::interval)::date + $3::integer)::text as le`,
    [jour, duree, jours],
  )
  return rows[0]?.le ?? ''
}

const effacement = { role: 'effacement' } as const

test('the base holds the same clocks, word for word', async () => {
  const { rows } = await proprietaire.query(
    'select nom, de as "table", depart, duree::text, arrets, geste from horloges() order by nom',
  )
  const { rows: attendues } = await proprietaire.query<{ ligne: unknown }>(
    `select jsonb_set(ligne, '{duree}', to_jsonb((ligne ->> 'duree')::interval::text)) as ligne
     from jsonb_array_elements($1::jsonb) as ligne order by ligne ->> 'nom'`,
    [
      JSON.stringify(
        horloges.map(({ nom, table, depart, duree, arrets, geste }) => ({ nom, table, depart, duree, arrets, geste })),
      ),
    ],
  )
  expect(rows).toEqual(attendues.map(({ ligne }) => ligne))
})

describe('a household', () => {
  const gardes: Readonly<Record<string, () => Promise<FoyerDEssai>>> = {
    'one day younger': async () => foyerDEssai(proprietaire, membre, { recueilli_le: await ilYA('12 months', 1) }),
    'with an open démarche': async () =>
      foyerDEssai(proprietaire, membre, {
        recueilli_le: await ilYA('60 months'),
        demarche_ouverte_le: await ilYA('40 months'),
      }),
    'closed one day too late to go': async () =>
      foyerDEssai(proprietaire, membre, {
        recueilli_le: await ilYA('60 months'),
        demarche_ouverte_le: await ilYA('40 months'),
        clos_le: await ilYA('24 months', 1),
      }),
    'whose data are limited': async () =>
      foyerDEssai(proprietaire, membre, { recueilli_le: await ilYA('30 months'), limite_le: await ilYA('2 months') }),
    'that waits for an answer': async () =>
      foyerDEssai(proprietaire, membre, {
        recueilli_le: await ilYA('13 months'),
        demande: { recue_le: await ilYA('80 days'), close_le: null },
      }),
  }
  const partis: Readonly<Record<string, () => Promise<FoyerDEssai>>> = {
    'whose twelve months are over': async () =>
      foyerDEssai(proprietaire, membre, { recueilli_le: await ilYA('12 months') }),
    'that objected': async () =>
      foyerDEssai(proprietaire, membre, { recueilli_le: await ilYA('12 months'), oppose_le: await ilYA('8 months') }),
    'closed two years ago': async () =>
      foyerDEssai(proprietaire, membre, {
        recueilli_le: await ilYA('60 months'),
        demarche_ouverte_le: await ilYA('40 months'),
        clos_le: await ilYA('24 months'),
      }),
    'whose request was left without an answer': async () =>
      foyerDEssai(proprietaire, membre, {
        recueilli_le: await ilYA('13 months'),
        demande: { recue_le: await ilYA('100 days'), close_le: null },
      }),
  }

  test('leaves no trace but receipts once its time is over, and others are whole', async () => {
    const restent: FoyerDEssai[] = []
    for (const faire of Object.values(gardes)) restent.push(await faire())
    const partent: FoyerDEssai[] = []
    for (const faire of Object.values(partis)) partent.push(await faire())
    const avant = await toutLire(proprietaire)
    const avaient = restent.map(({ traces }) => quiNomment(avant, traces))
    for (const { traces } of [...restent, ...partent])
      for (const trace of traces) expect(quiNomment(avant, [trace]).length, trace).toBeGreaterThan(0)

    const prevus = await transaction(taches, effacement, (t) => compterAEffacer(t, jour))
    const effaces = await effacer(taches, jour, { parLot: 1 })
    await nettoyer(connexion)

    const apres = await toutLire(proprietaire)
    expect(apres.length).toBeGreaterThan(100)
    expect(partent.flatMap(({ traces }) => quiNomment(apres, traces))).toEqual([])
    expect(restent.map(({ traces }) => quiNomment(apres, traces))).toEqual(avaient)

    expect(effaces.map(({ horloge, territoire_id, nombre }) => ({ horloge, territoire_id, nombre }))).toEqual(prevus)
    expect(effaces.find(({ horloge }) => horloge === 'foyers_a_informer')).toMatchObject({
      territoire_id: territoire,
      nombre: 3,
      tables: {
        foyer: 3,
        personne: 6,
        situation: 3,
        suivi: 3,
        consultation: 3,
        code_personne: 3,
        session: 3,
        exercice_droits: 3,
        notification: 9,
        courriel: 6,
        lien_connexion: 3,
      },
    })
    const { rows } = await proprietaire.query(
      `select horloge, geste, sum(nombre)::integer as nombre, sum((tables ->> 'personne')::integer)::integer as personnes
       from recu where territoire_id = $1 group by 1, 2 order by 1`,
      [territoire],
    )
    expect(rows).toEqual([
      { horloge: 'foyers_a_informer', geste: 'suppression', nombre: 3, personnes: 6 },
      { horloge: 'foyers_clos', geste: 'suppression', nombre: 1, personnes: 2 },
    ])
  })

  test('that objected leaves its opposition, which nobody can read', async () => {
    const { rows } = await proprietaire.query(`select territoire_id, le::text from opposition`)
    expect(rows).toEqual(Array.from({ length: 2 }, () => ({ territoire_id: territoire, le: expect.any(String) })))
  })

  test('takes with it any table that names one, those to come too', async () => {
    const { rows } = await proprietaire.query<{ nom: string }>(
      `select c.relname as nom from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'foyer'
         and a.attname in ('foyer_id', 'personne_id') and not (a.attname = 'personne_id' and c.relname = 'personne')
         and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
           and k.confdeltype = 'c' and a.attnum = any (k.conkey))`,
    )
    expect(rows).toEqual([])
  })

  test('is done again without harm', async () => {
    expect(await effacer(taches, jour)).toEqual([])
  })
})

const compte = (le: string, courriel: string) =>
  proprietaire.query(`insert into compte (courriel, prenom, nom, cree_le) values ($2, 'Dominique', 'Dormeur', $1)`, [
    le,
    courriel,
  ])

describe('each clock takes what had its day, and leaves what is one day younger', () => {
  const faire: Readonly<Record<string, (le: string, rang: number) => Promise<unknown>>> = {
    codes_personne: async (le) => {
      const { foyer } = await foyerDEssai(proprietaire, membre, { recueilli_le: jour })
      await proprietaire.query(
        `update code_personne set expire_le = $1 where personne_id in (select personne_id from personne where foyer_id = $2)`,
        [le, foyer],
      )
    },
    demandes: (le) =>
      foyerDEssai(proprietaire, membre, { recueilli_le: jour, demande: { recue_le: '2020-01-01', close_le: le } }),
    oppositions: (le, rang) =>
      proprietaire.query('insert into opposition (territoire_id, empreinte, le) values ($2, $3, $1)', [
        le,
        territoire,
        `${rang}`.repeat(64),
      ]),
    comptes: (le, rang) => compte(le, `dormeur${rang}@essai.invalid`),
    invitations: (le, rang) =>
      proprietaire.query(
        `insert into invitation (organisation_id, territoire_id, role, courriel, expire_le, empreinte)
         values ($2, $3, 'accueil', 'invite@essai.invalid', $1, $4)`,
        [le, membre.organisation, territoire, `${rang}`.repeat(64)],
      ),
    sessions: (le, rang) =>
      proprietaire.query(
        `insert into session (empreinte, compte_id, moyen, vue_le, expire_le) values ($3, $2, 'lien', $1, $1)`,
        [le, membre.compte, `${rang}`.repeat(64)],
      ),
    liens_connexion: (le, rang) =>
      proprietaire.query('insert into lien_connexion (empreinte, compte_id, expire_le) values ($3, $2, $1)', [
        le,
        membre.compte,
        `${rang}`.repeat(64),
      ]),
    epreuves: (le, rang) =>
      proprietaire.query(
        `insert into epreuve (empreinte, sorte, contenu, expire_le) values ($2, 'proconnect', '{}', $1)`,
        [le, `${rang}`.repeat(64)],
      ),
    essais: (le, rang) =>
      proprietaire.query('insert into frein (cle, fenetre) values ($2, $1)', [le, `${rang}`.repeat(64)]),
    lettres: (le) =>
      proprietaire.query(
        `insert into courriel (destinataire, sujet, texte, cree_le) values ('a@essai.invalid', 'x', 'x', $1)`,
        [le],
      ),
    notifications: (le) =>
      proprietaire.query(`insert into notification (compte_id, sorte, lien, cree_le) values ($2, 'x', '/x', $1)`, [
        le,
        membre.compte,
      ]),
  }

  beforeEach(async () => {
    await effacer(taches, jour)
  })

  test.each(horloges.filter(({ nom }) => !['foyers_a_informer', 'foyers_clos', 'journal'].includes(nom)))(
    '$nom',
    async ({ nom, duree }) => {
      await faire[nom]?.(await ilYA(duree), 1)
      await faire[nom]?.(`${await ilYA(duree, 1)} 00:00:01`, 2)
      expect(await effacer(taches, jour)).toMatchObject([{ horloge: nom, nombre: 1 }])
    },
  )
})

describe('an account that sleeps', () => {
  test('is nobody’s any more, and what it did keeps an author', async () => {
    const parti = await membreDEssai(proprietaire, { role: 'referent', territoire })
    const { rows: adresses } = await proprietaire.query<{ courriel: string }>(
      `update compte set prenom = 'Dominique', nom = 'Partie', cree_le = now() - interval '5 years'
       where compte_id = $1 returning courriel`,
      [parti.compte],
    )
    const adresse = adresses[0]?.courriel ?? ''
    await proprietaire.query(`update session set vue_le = now() - interval '25 months' where compte_id = $1`, [
      parti.compte,
    ])
    await proprietaire.query(
      `insert into identite_proconnect (compte_id, courriel, siret, sub) values ($1, $2, '13002526500013', 'sub')`,
      [parti.compte, adresse],
    )
    await foyerDEssai(proprietaire, parti, { recueilli_le: jour })
    expect(await effacer(taches, jour)).toMatchObject([{ horloge: 'comptes', nombre: 1 }])
    expect(quiNomment(await toutLire(proprietaire), [adresse, 'Partie', parti.session])).toEqual([])
    const { rows } = await proprietaire.query(
      `select prenom, nom, desactive_le is not null as ferme,
         (select count(*)::integer from adhesion a where a.compte_id = c.compte_id and finie_le is null) as adhesions,
         (select count(*)::integer from suivi s where s.compte_id = c.compte_id and jusqu_au is null) as suivis,
         (select count(*)::integer from consultation s where s.compte_id = c.compte_id) as consultations
       from compte c where compte_id = $1`,
      [parti.compte],
    )
    expect(rows).toEqual([{ prenom: '', nom: '', ferme: true, adhesions: 0, suivis: 0, consultations: 1 }])
  })

  test('but one that came back within two years keeps its name', async () => {
    const revenu = await membreDEssai(proprietaire, { role: 'referent', territoire })
    await proprietaire.query(`update compte set cree_le = now() - interval '5 years' where compte_id = $1`, [
      revenu.compte,
    ])
    await proprietaire.query(
      `update session set vue_le = now() - interval '23 months', expire_le = now() - interval '23 months' where compte_id = $1`,
      [revenu.compte],
    )
    expect(await effacer(taches, jour)).toEqual([])
  })
})

test('the journal goes by its oldest end, and stays whole', async () => {
  const vieillir = async (requete: string) => {
    await proprietaire.query('set session_replication_role = replica')
    await proprietaire.query(requete)
    await proprietaire.query('reset session_replication_role')
  }
  await vieillir('delete from journal; delete from journal_chaine')
  await proprietaire.query(
    `select ecrire_journal($1, 'ajouter', 'foyer', n::text, null, null) from generate_series(1, 30) n`,
    [territoire],
  )
  // The chain as it would have been, had it been written then.
  await vieillir(`do $$
    declare l journal; avant text := repeat('0', 64);
    begin
      for l in select * from journal order by numero loop
        l.le := case when l.numero <= 20 then now() - interval '36 months 1 day' else now() - interval '35 months' end;
        l.precedente := avant;
        l.empreinte := empreinte_de(l);
        avant := l.empreinte;
        update journal set le = l.le, precedente = l.precedente, empreinte = l.empreinte where numero = l.numero;
      end loop;
      update journal_chaine set empreinte = avant;
    end $$`)
  expect(await effacer(taches, jour, { parLot: 1 })).toMatchObject([
    { horloge: 'journal', territoire_id: territoire, nombre: 20 },
  ])
  // Ten lines kept, and one for each of the two cuts.
  for await (const chaine of verifierJournal(taches, {}))
    expect(chaine).toMatchObject({ anomalies: [], lignes: 12, dernier: 32 })
  await vieillir(`update journal_chaine set premier = 26, depart = (select empreinte from journal where numero = 25);
    delete from journal where numero <= 25`)
  for await (const chaine of verifierJournal(taches, {}))
    expect(chaine.anomalies).toEqual([{ sorte: 'debut_coupe', de: 21, a: 25 }])
})

describe('the role of deletion', () => {
  test('takes nothing before its time', async () => {
    const demain = await ilYA('0 days', 1)
    await expect(effacer(taches, demain)).rejects.toThrow('rien ne s’efface avant son heure')
  })

  test.each(['programme', 'envoi'] as const)('is not that of « %s »', async (role) => {
    await expect(transaction(taches, { role }, (t) => effacerLot(t, 'foyers_clos', jour, 1))).rejects.toThrow(
      'rien ne s’efface avant son heure',
    )
  })

  test('reads no file, and deletes none by itself', async () => {
    const lire = transaction(taches, effacement, (t) => t.selectFrom('personne').select('nom').execute())
    expect(await lire).toEqual([])
    await expect(transaction(taches, effacement, (t) => t.deleteFrom('foyer').execute())).rejects.toThrow(
      'permission denied',
    )
  })
})
