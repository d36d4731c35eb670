import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { roles } from '../base/acteur.ts'
import { type ActeurDEssai, baseDEssai, enTantQue } from '../base/essai/base.ts'
import { foyerDEssai } from '../base/essai/foyer.ts'
import { membreDEssai, nouvelleOrganisation } from '../base/essai/membre.ts'
import { territoireDEssai } from '../base/essai/territoire.ts'
import { transaction } from '../base/transaction.ts'
import { compterAvoirs, fusionner } from './fusion.requetes.ts'
import { corrigerOrganisation, listerAComparer } from './organisations.requetes.ts'
import { finirParticipation } from './participations.requetes.ts'

const { base, proprietaire } = baseDEssai()
const territoires: number[] = []
const ici = () => territoires[0] ?? 0
const ailleurs = () => territoires[1] ?? 0
let [gardee, doublon, partagee] = ['', '', '']

const un = async (requete: string, ...valeurs: readonly unknown[]): Promise<unknown> => {
  const { rows } = await proprietaire.query<{ v: unknown }>(requete, [...valeurs])
  return rows[0]?.v
}
const compter = async (quoi: string, ...valeurs: readonly unknown[]) =>
  Number(await un(`select count(*) as v from ${quoi}`, ...valeurs))

beforeAll(async () => {
  territoires.push(await territoireDEssai(proprietaire, 'ici'), await territoireDEssai(proprietaire, 'ailleurs'))
  gardee = await nouvelleOrganisation(proprietaire, ici())
  doublon = await nouvelleOrganisation(proprietaire, ici())
  partagee = await nouvelleOrganisation(proprietaire, ici())
  await proprietaire.query('insert into participation (territoire_id, organisation_id) values ($1, $2)', [
    ailleurs(),
    partagee,
  ])
})

const pilote = (): ActeurDEssai => ({ role: 'pilote', territoire: ici() })

describe('personne d’autre', () => {
  test.each(roles.filter((role) => !['pilote', 'national'].includes(role)))(
    'que le pilote et le national ne fusionne ni ne compte : %s',
    async (role) => {
      const acteur = { role, territoire: ici(), organisation: gardee }
      expect(await enTantQue(base, acteur, (t) => fusionner(t, gardee, doublon))).toBe(false)
      expect(await enTantQue(base, acteur, (t) => compterAvoirs(t, gardee))).toBeUndefined()
    },
  )
})

describe('un pilote', () => {
  test('ne fusionne, ne corrige ni ne compte ce qui travaille aussi ailleurs', async () => {
    expect(await enTantQue(base, pilote(), (t) => fusionner(t, gardee, partagee))).toBe(false)
    expect(await enTantQue(base, pilote(), (t) => fusionner(t, partagee, gardee))).toBe(false)
    expect(await enTantQue(base, pilote(), (t) => compterAvoirs(t, partagee))).toBeUndefined()
    const saisie = { sorte: 'association', nom: 'Autre nom', siret: null } as const
    expect(await enTantQue(base, pilote(), (t) => corrigerOrganisation(t, partagee, saisie))).toBe(false)
  })

  test('ne fusionne pas une organisation dont un membre agit sur un autre territoire', async () => {
    const membre = await membreDEssai(proprietaire, { role: 'intervenant', territoire: ailleurs() })
    await proprietaire.query('update adhesion set organisation_id = $1 where adhesion_id = $2', [
      doublon,
      membre.adhesion,
    ])
    expect(await enTantQue(base, pilote(), (t) => fusionner(t, gardee, doublon))).toBe(false)
    await proprietaire.query('update adhesion set organisation_id = $1 where adhesion_id = $2', [
      membre.organisation,
      membre.adhesion,
    ])
    expect(await enTantQue(base, pilote(), (t) => fusionner(t, gardee, doublon))).toBe(true)
  })

  test('d’un autre territoire ne trouve rien à comparer ici, ni à finir', async () => {
    const voisin = { role: 'pilote', territoire: ailleurs() } as const
    const vues = await enTantQue(base, voisin, (t) => listerAComparer(t, ailleurs()))
    expect(vues.map(({ organisation_id }) => organisation_id)).not.toContain(gardee)
    expect(await enTantQue(base, voisin, (t) => finirParticipation(t, ici(), gardee))).toBe(false)
  })
})

test('une participation finie ferme l’accès de ses membres dans la même seconde, et annule les invitations', async () => {
  const membre = await membreDEssai(proprietaire, { role: 'intervenant', territoire: ici() })
  const chef = await membreDEssai(proprietaire, { role: 'pilote', territoire: ici() })
  await proprietaire.query(
    `insert into invitation (organisation_id, territoire_id, role, courriel, empreinte)
     values ($1, $2, 'accueil', 'a@essai.invalid', $3)`,
    [membre.organisation, ici(), 'a'.repeat(64)],
  )
  const role_vu = () =>
    transaction(base, membre, async (t) => (await sql<{ r: string }>`select acteur_role() as r`.execute(t)).rows[0]?.r)
  expect(await role_vu()).toBe('intervenant')
  expect(await transaction(base, chef, (t) => finirParticipation(t, ici(), membre.organisation))).toBe(true)
  expect(await role_vu()).toBe('compte')
  expect(await compter('invitation where organisation_id = $1 and annulee_le is null', membre.organisation)).toBe(0)
  expect(await compter(`journal where objet = 'participation' and geste = 'corriger'`)).toBeGreaterThan(0)
})

describe('une fusion', () => {
  test('porte tout à celle qui reste, sans rien doubler, et laisse une ligne au journal', async () => {
    const [garde, perd] = [
      await nouvelleOrganisation(proprietaire, ici()),
      await nouvelleOrganisation(proprietaire, ici()),
    ]
    await proprietaire.query(`update organisation set siret = '13002526500013' where organisation_id = $1`, [perd])
    const membre = await membreDEssai(proprietaire, { role: 'intervenant', territoire: ici(), organisation: perd })
    // Held in both: in the kept one, only until yesterday.
    await proprietaire.query(
      `insert into adhesion (compte_id, organisation_id, territoire_id, role, jusqu_au)
       values ($1, $2, $3, 'intervenant', current_date - 1)`,
      [membre.compte, garde, ici()],
    )
    await foyerDEssai(proprietaire, { territoire: ici(), organisation: perd, suivi_par: membre.compte })
    for (const [rang, ou] of [garde, perd].entries())
      await proprietaire.query(
        `insert into invitation (organisation_id, territoire_id, role, courriel, empreinte)
         values ($1, $2, 'accueil', 'b@essai.invalid', $3)`,
        [ou, ici(), String(rang + 1).repeat(64)],
      )
    const chef = await membreDEssai(proprietaire, { role: 'national', territoire: null })
    expect(await transaction(base, chef, (t) => fusionner(t, garde, perd))).toBe(true)

    expect(await compter('foyer where organisation_id = $1', garde)).toBe(1)
    expect(await compter('suivi where organisation_id = $1 and jusqu_au is null', garde)).toBe(1)
    expect(await compter('participation where organisation_id = $1', garde)).toBe(1)
    expect(await compter('adhesion where organisation_id = $1 and finie_le is null and jusqu_au is null', garde)).toBe(
      1,
    )
    expect(await compter('invitation where organisation_id = $1 and annulee_le is null', garde)).toBe(1)
    expect(await un('select siret as v from organisation where organisation_id = $1', garde)).toBe('13002526500013')
    expect(await un('select fusionnee_dans as v from organisation where organisation_id = $1', perd)).toBe(garde)
    expect(await compter(`journal where geste = 'fusionner' and reference = $1`, perd)).toBe(1)
    // Her session goes on under the membership that is left.
    expect(
      await transaction(
        base,
        membre,
        async (t) => (await sql<{ o: string }>`select acteur_organisation() as o`.execute(t)).rows,
      ),
    ).toEqual([{ o: garde }])
    expect(await transaction(base, chef, (t) => fusionner(t, garde, perd))).toBe(false)
  })

  test('n’oublie aucune table qui nomme une organisation', async () => {
    const { rows } = await proprietaire.query<{ nom: string }>(
      `select conrelid::regclass::text as nom from pg_constraint
       where contype = 'f' and confrelid = 'organisation'::regclass order by 1`,
    )
    expect(rows.map(({ nom }) => nom)).toEqual([
      'adhesion',
      'consultation',
      'foyer',
      'invitation',
      'organisation',
      'participation',
      'suivi',
    ])
  })
})
