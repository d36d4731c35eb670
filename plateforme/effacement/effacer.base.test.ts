import { beforeAll, describe, expect, test } from 'vitest'
import { baseDEssai } from '../base/essai/base.ts'
import { type MembreDEssai, membreDEssai } from '../base/essai/membre.ts'
import { territoireDEssai } from '../base/essai/territoire.ts'
import { transaction } from '../base/transaction.ts'
import { aujourdHuiEnFrance } from '../langues/aujourd_hui.ts'
import { compterAEffacer, effacerLot } from './effacement.requetes.ts'
import { effacer } from './effacer.ts'
import { type DossierDEssai, dossierDEssai } from './essai/dossier.ts'
import { quiNomment, toutLire } from './essai/tout_lire.ts'
import { nettoyer } from './nettoyer.ts'

const { taches, proprietaire, connexion } = baseDEssai()
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

const effacement = { role: 'effacement' } as const

describe('a household', () => {
  const gardes: Readonly<Record<string, () => Promise<DossierDEssai>>> = {
    'one day younger': async () => dossierDEssai(proprietaire, membre, { recueilli_le: await ilYA('12 months', 1) }),
    'with an open démarche': async () =>
      dossierDEssai(proprietaire, membre, {
        recueilli_le: await ilYA('60 months'),
        demarche_ouverte_le: await ilYA('40 months'),
      }),
    'closed one day too late to go': async () =>
      dossierDEssai(proprietaire, membre, {
        recueilli_le: await ilYA('60 months'),
        demarche_ouverte_le: await ilYA('40 months'),
        clos_le: await ilYA('24 months', 1),
      }),
    'whose data are limited': async () =>
      dossierDEssai(proprietaire, membre, { recueilli_le: await ilYA('30 months'), limite_le: await ilYA('2 months') }),
    'that waits for an answer, however late': async () =>
      dossierDEssai(proprietaire, membre, {
        recueilli_le: await ilYA('13 months'),
        demande: { recue_le: await ilYA('200 days'), close_le: null },
      }),
  }
  const partis: Readonly<Record<string, () => Promise<DossierDEssai>>> = {
    'whose twelve months are over': async () =>
      dossierDEssai(proprietaire, membre, { recueilli_le: await ilYA('12 months') }),
    'that objected': async () =>
      dossierDEssai(proprietaire, membre, { recueilli_le: await ilYA('12 months'), oppose_le: await ilYA('8 months') }),
    'closed two years ago': async () =>
      dossierDEssai(proprietaire, membre, {
        recueilli_le: await ilYA('60 months'),
        demarche_ouverte_le: await ilYA('40 months'),
        clos_le: await ilYA('24 months'),
      }),
    'whose request was answered': async () =>
      dossierDEssai(proprietaire, membre, {
        recueilli_le: await ilYA('13 months'),
        demande: { recue_le: await ilYA('100 days'), close_le: await ilYA('60 days') },
      }),
  }

  test('leaves no trace but receipts once its time is over, and others are whole', async () => {
    const restent: DossierDEssai[] = []
    for (const faire of Object.values(gardes)) restent.push(await faire())
    const partent: DossierDEssai[] = []
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
