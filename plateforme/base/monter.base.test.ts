import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { migrationsConnues } from './migrations.ts'
import { migrer } from './migrer.ts'
import { monter } from './monter.ts'

const serveur = inject('serveur')
const maitre = new Client(serveur)
beforeAll(() => maitre.connect())
afterAll(() => maitre.end())

async function neuve(proprietaire = serveur.user, password = serveur.password) {
  const nom = `montee_${randomBytes(6).toString('hex')}`
  await maitre.query(`create database ${nom} owner ${proprietaire}`)
  return { ...serveur, database: nom, user: proprietaire, password }
}

describe('migrations', () => {
  test('are applied once', async () => {
    const connexion = await neuve()
    expect(await monter(connexion)).toEqual({ sorte: 'a_jour', nouvelles: migrationsConnues().length })
    expect(await monter(connexion)).toEqual({ sorte: 'a_jour', nouvelles: 0 })
  })

  test('wait for one another when several programs start together', async () => {
    const connexion = await neuve()
    const montees = await Promise.all([monter(connexion), monter(connexion), monter(connexion)])
    const nouvelles = montees.map((montee) => (montee.sorte === 'a_jour' ? montee.nouvelles : -1))
    expect(nouvelles.toSorted((a, b) => a - b)).toEqual([0, 0, migrationsConnues().length])
  })

  test('run for an owner who is not a superuser', async () => {
    await maitre.query(`create role bailleur login createrole password 'secret'`)
    await maitre.query(
      'grant juste_droit_application, juste_droit_connexion, juste_droit_taches to bailleur with admin option',
    )
    expect(await monter(await neuve('bailleur', 'secret'))).toMatchObject({ sorte: 'a_jour' })
  })

  test('refuse a base from a later version, and a migration that has changed', async () => {
    const connexion = await neuve()
    await monter(connexion)
    const client = new Client(connexion)
    await client.connect()
    const connues = migrationsConnues()
    expect(await migrer(client, connues.slice(0, 1))).toMatchObject({ sorte: 'refusee' })
    const changees = connues.map((migration) => ({ ...migration, empreinte: 'autre' }))
    expect(await migrer(client, changees)).toMatchObject({ sorte: 'refusee' })
    await client.end()
  })

  test('leave the base as it was when one fails', async () => {
    const connexion = await neuve()
    await monter(connexion)
    const client = new Client(connexion)
    await client.connect()
    const suivante = {
      numero: 9999,
      nom: '9999_fautive.sql',
      empreinte: 'x',
      sql: 'create table bancale (a int); select nada',
    }
    await expect(migrer(client, [...migrationsConnues(), suivante])).rejects.toThrow('9999_fautive.sql')
    const { rows } = await client.query(`select to_regclass('bancale') as bancale`)
    expect(rows).toEqual([{ bancale: null }])
    await client.end()
  })
})
