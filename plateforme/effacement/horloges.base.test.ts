import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { baseDEssai } from '../base/essai/base.ts'
import { type MembreDEssai, membreDEssai } from '../base/essai/membre.ts'
import { territoireDEssai } from '../base/essai/territoire.ts'
import { verifierJournal } from '../journal/verifier.ts'
import { aujourdHuiEnFrance } from '../langues/aujourd_hui.ts'
import { effacer } from './effacer.ts'
import { dossierDEssai } from './essai/dossier.ts'
import { quiNomment, toutLire } from './essai/tout_lire.ts'
import { horloges } from './horloges.ts'

const { taches, proprietaire } = baseDEssai()
const jour = aujourdHuiEnFrance()

let territoire = 0
let membre: MembreDEssai
beforeAll(async () => {
  territoire = await territoireDEssai(proprietaire, 'ici')
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

const compte = (le: string, courriel: string) =>
  proprietaire.query(`insert into compte (courriel, prenom, nom, cree_le) values ($2, 'Dominique', 'Dormeur', $1)`, [
    le,
    courriel,
  ])

describe('each clock takes what had its day, and leaves what is one day younger', () => {
  const faire: Readonly<Record<string, (le: string, rang: number) => Promise<unknown>>> = {
    codes_personne: async (le) => {
      const { foyer } = await dossierDEssai(proprietaire, membre, { recueilli_le: jour })
      await proprietaire.query(
        `update code_personne set expire_le = $1 where personne_id in (select personne_id from personne where foyer_id = $2)`,
        [le, foyer],
      )
    },
    demandes: (le) =>
      dossierDEssai(proprietaire, membre, { recueilli_le: jour, demande: { recue_le: '2020-01-01', close_le: le } }),
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
    await dossierDEssai(proprietaire, parti, { recueilli_le: jour })
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
