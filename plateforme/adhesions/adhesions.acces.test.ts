import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { programme } from '../base/acteur.ts'
import { baseDEssai } from '../base/essai/base.ts'
import { foyerDEssai } from '../base/essai/foyer.ts'
import { type MembreDEssai, membreDEssai, nouvelleOrganisation } from '../base/essai/membre.ts'
import { territoireDEssai } from '../base/essai/territoire.ts'
import { transaction } from '../base/transaction.ts'
import { changer_fin, changer_role, estDernierPilote, finirAdhesion, trouverMembre } from './adhesions.requetes.ts'
import { ajouterInvitation } from './invitations.requetes.ts'

const { base, taches, proprietaire } = baseDEssai()
const territoires: number[] = []
const ici = () => territoires[0] ?? 0
const ailleurs = () => territoires[1] ?? 0
let organisation = ''

const membre = (role: MembreDEssai['role'], territoire = ici()) =>
  membreDEssai(proprietaire, { role, territoire, organisation })
const roleVu = (qui: MembreDEssai) =>
  transaction(base, qui, async (t) => (await sql<{ r: string }>`select acteur_role() as r`.execute(t)).rows[0]?.r)
const suivre = async (qui: MembreDEssai) => (await foyerDEssai(proprietaire, { ...qui, suivi_par: qui.compte })).foyer
const suiviEnCours = async (foyer: string) => {
  const { rowCount } = await proprietaire.query('select from suivi where foyer_id = $1 and jusqu_au is null', [foyer])
  return rowCount === 1
}

beforeAll(async () => {
  territoires.push(await territoireDEssai(proprietaire, 'ici'), await territoireDEssai(proprietaire, 'ailleurs'))
  organisation = await nouvelleOrganisation(proprietaire, ici())
})

describe('se donner un rôle', () => {
  const invitation = { courriel: 'x@essai.invalid', role: 'pilote', jusqu_au: null } as const
  const cle = (i: number) => ({ empreinte: String(i).repeat(64), invite_par: null })

  test('personne ne s’en donne, ni ne prolonge le sien', async () => {
    const pilote = await membre('pilote')
    const inserer = transaction(base, pilote, (t) =>
      t
        .insertInto('adhesion')
        .values({ compte_id: pilote.compte, organisation_id: organisation, territoire_id: ici(), role: 'referent' })
        .execute(),
    )
    await expect(inserer).rejects.toThrow('row-level security')
    await expect(transaction(base, pilote, (t) => changer_fin(t, pilote.adhesion, '2040-01-01'))).rejects.toThrow(
      'par qui peut la donner',
    )
    const { rows } = await proprietaire.query<{ courriel: string }>(
      'select courriel from compte where compte_id = $1',
      [pilote.compte],
    )
    const a_soi = transaction(base, pilote, (t) =>
      ajouterInvitation(
        t,
        { organisation_id: organisation, territoire_id: ici() },
        { ...invitation, courriel: rows[0]?.courriel ?? '' },
        { ...cle(1), invite_par: pilote.compte },
      ),
    )
    await expect(a_soi).rejects.toThrow('row-level security')
  })

  test('personne n’en donne au-dessus de ce qu’il peut, ni ailleurs, ni au nom d’un autre', async () => {
    const [referent, pilote, intervenant] = [
      await membre('referent'),
      await membre('pilote'),
      await membre('intervenant'),
    ]
    const essayer = (qui: MembreDEssai, lieu: object, suite: object = {}, par = qui.compte) =>
      transaction(base, qui, (t) =>
        ajouterInvitation(
          t,
          { organisation_id: organisation, territoire_id: ici(), ...lieu },
          { ...invitation, role: 'accueil', ...suite },
          { ...cle(2), invite_par: par },
        ),
      )
    const refus = 'row-level security'
    await expect(essayer(intervenant, {})).rejects.toThrow(refus)
    await expect(essayer(referent, {}, { role: 'pilote' })).rejects.toThrow(refus)
    await expect(essayer(referent, { territoire_id: ailleurs() })).rejects.toThrow(refus)
    await expect(
      essayer(referent, { organisation_id: await nouvelleOrganisation(proprietaire, ici()) }),
    ).rejects.toThrow(refus)
    await expect(essayer(pilote, { territoire_id: ailleurs() })).rejects.toThrow(refus)
    await expect(essayer(pilote, {}, { role: 'administrateur' })).rejects.toThrow(refus)
    await expect(essayer(pilote, {}, {}, referent.compte)).rejects.toThrow(refus)
  })
})

describe('finir', () => {
  test('ferme l’accès à la transaction suivante', async () => {
    const [pilote, intervenant] = [await membre('pilote'), await membre('intervenant')]
    expect(await roleVu(intervenant)).toBe('intervenant')
    expect(await transaction(base, pilote, (t) => finirAdhesion(t, intervenant.adhesion))).toBe(true)
    expect(await roleVu(intervenant)).toBe('compte')
    expect(await transaction(base, pilote, (t) => finirAdhesion(t, intervenant.adhesion))).toBe(false)
  })

  test('ne se fait pas sur un autre territoire', async () => {
    const [voisin, intervenant] = [await membre('pilote', ailleurs()), await membre('intervenant')]
    expect(await transaction(base, voisin, (t) => finirAdhesion(t, intervenant.adhesion))).toBe(false)
    expect(await transaction(base, voisin, (t) => trouverMembre(t, intervenant.adhesion))).toBeUndefined()
  })

  test('laisse les foyers sans suivi, et le dit au référent sans nommer personne', async () => {
    const [pilote, referent, intervenant] = [
      await membre('pilote'),
      await membre('referent'),
      await membre('intervenant'),
    ]
    const foyer = await suivre(intervenant)
    await transaction(base, pilote, (t) => finirAdhesion(t, intervenant.adhesion))
    expect(await suiviEnCours(foyer)).toBe(false)
    const recues = await transaction(base, referent, (t) =>
      t.selectFrom('notification').select(['sorte', 'lien', 'donnees']).execute(),
    )
    expect(recues).toEqual([{ sorte: 'foyers_sans_suivi', lien: '/foyers?vue=sans_suivi', donnees: { nombre: 1 } }])
  })

  test('un changement de rôle garde les suivis', async () => {
    const [pilote, intervenant] = [await membre('pilote'), await membre('intervenant')]
    const foyer = await suivre(intervenant)
    await transaction(base, pilote, async (t) => {
      const trouve = await trouverMembre(t, intervenant.adhesion)
      expect(trouve && (await changer_role(t, trouve, 'referent'))).toBe(true)
    })
    expect(await suiviEnCours(foyer)).toBe(true)
  })

  test('un dernier jour passé ferme l’accès seul ; la tâche finit ensuite l’adhésion et ses suivis', async () => {
    const intervenant = await membre('intervenant')
    const foyer = await suivre(intervenant)
    await proprietaire.query('update adhesion set jusqu_au = current_date - 1 where adhesion_id = $1', [
      intervenant.adhesion,
    ])
    expect(await roleVu(intervenant)).toBe('compte')
    expect(await suiviEnCours(foyer)).toBe(true)
    await transaction(taches, programme, (t) => sql`select finir_adhesions_echues()`.execute(t))
    expect(await suiviEnCours(foyer)).toBe(false)
    await expect(
      transaction(base, intervenant, (t) => sql`select finir_adhesions_echues()`.execute(t)),
    ).rejects.toThrow('permission denied')
  })
})

describe('le dernier pilote', () => {
  test('ne part pas, même en écrivant dans la base ; à deux, un seul des deux part', async () => {
    const territoire = await territoireDEssai(proprietaire, 'deux-pilotes')
    const seul = await membre('pilote', territoire)
    expect(await transaction(base, seul, (t) => estDernierPilote(t, seul.adhesion))).toBe(true)
    await expect(transaction(base, seul, (t) => finirAdhesion(t, seul.adhesion))).rejects.toThrow('dernier pilote')
    const autre = await membre('pilote', territoire)
    const issues = await Promise.allSettled(
      [seul, autre].map((qui) => transaction(base, qui, (t) => finirAdhesion(t, qui.adhesion))),
    )
    expect(issues.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})

test('la semaine d’une visite se lit par qui gère l’équipe, et par personne d’autre', async () => {
  const [pilote, intervenant] = [await membre('pilote'), await membre('intervenant')]
  const semaine = (qui: MembreDEssai, de: MembreDEssai) =>
    transaction(
      base,
      qui,
      async (t) => (await sql<{ s: string | null }>`select semaine_vue(${de.compte}::uuid) as s`.execute(t)).rows[0]?.s,
    )
  const lundi = await semaine(pilote, intervenant)
  expect(new Date(`${lundi}T12:00:00Z`).getUTCDay()).toBe(1)
  expect(await semaine(intervenant, pilote)).toBeNull()
  expect(await semaine(pilote, await membre('intervenant', ailleurs()))).toBeNull()
})
