import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { rolesDeTravail, visiteur } from '../../plateforme/base/acteur.ts'
import { type ActeurDEssai, baseDEssai, enTantQue } from '../../plateforme/base/essai/base.ts'
import { type Transaction, transaction } from '../../plateforme/base/transaction.ts'
import { chargerRegistre } from '../territoires/charger_registre.ts'
import { trouverTerritoire } from '../territoires/territoires.requetes.ts'
import { creerValdroit } from '../territoires/valdroit.ts'
import { ajouter_brouillon, corriger_brouillon, lister_dossiers, trouver_dossier } from './droits_locaux.requetes.ts'
import { arreter, publier } from './publier.ts'
import { energie } from './valdroit/aides.ts'
import { charger_droits_de_valdroit } from './valdroit/charger.ts'

const { base, taches } = baseDEssai()
let valdroit = 0
let autre = 0
beforeAll(async () => {
  await creerValdroit(taches)
  await chargerRegistre(taches)
  await charger_droits_de_valdroit(taches)
  await transaction(base, visiteur, async (t) => {
    valdroit = (await trouverTerritoire(t, 'valdroit'))?.territoire_id ?? 0
    autre = (await trouverTerritoire(t, 'wattrelos-59'))?.territoire_id ?? 0
  })
})

const c1 = '00000000-0000-4000-8000-000000000001'
const pilote = (territoire: number): ActeurDEssai => ({ role: 'pilote', compte: c1, territoire })
const nouveau = (territoire_id: number) => ({ territoire_id, slug: 'nouvelle-aide', numero: 1 })
const brouillon_de_valdroit = 'garde-d-enfants-en-horaires-decales'

const autres_roles = rolesDeTravail.filter((role) => !['pilote', 'national', 'programme'].includes(role))

// The territories have their numbers only once the base is filled: each actor is made when its test runs.
const lecteurs: readonly (readonly [string, () => ActeurDEssai])[] = [
  ['un visiteur', () => visiteur],
  ['une personne du territoire', () => ({ role: 'personne', compte: c1, territoire: valdroit })],
  ...autres_roles.map((role) => [role, () => ({ role, compte: c1, territoire: valdroit })] as const),
  ['le pilote d’un autre territoire', () => pilote(autre)],
  ['un pilote sans territoire', () => ({ role: 'pilote', compte: c1 })],
]

const changer = (t: Transaction, valeurs: object) =>
  t.updateTable('droit_local').set(valeurs).where('territoire_id', '=', valdroit).execute()

describe.each(lecteurs)('%s', (_, acteur) => {
  test('n’écrit pas de brouillon', async () => {
    const essai = enTantQue(base, acteur(), (t) => ajouter_brouillon(t, nouveau(valdroit), {}))
    await expect(essai).rejects.toThrow('row-level security')
  })

  test('ne publie, ne change ni n’arrête rien', async () => {
    const touchees = await enTantQue(base, acteur(), (t) => changer(t, { jusqu_au: '2026-12-31' }))
    expect(touchees[0]?.numUpdatedRows).toBe(0n)
  })

  test('lit ce qui est publié, et aucun brouillon', async () => {
    const dossiers = await enTantQue(base, acteur(), (t) => lister_dossiers(t, valdroit))
    expect(dossiers).toHaveLength(6)
    expect(dossiers.filter(({ brouillon }) => brouillon)).toEqual([])
  })
})

test('personne n’efface une version, ni ne la déplace', async () => {
  for (const acteur of [...lecteurs.map(([, un]) => un()), pilote(valdroit), { role: 'national' } as const]) {
    const effacer = enTantQue(base, acteur, (t) => t.deleteFrom('droit_local').execute())
    await expect(effacer).rejects.toThrow('permission denied')
    const deplacer = enTantQue(base, acteur, (t) => changer(t, { territoire_id: autre }))
    await expect(deplacer).rejects.toThrow('permission denied')
  }
})

test('une connexion qui n’a pas dit qui elle est n’écrit rien', async () => {
  const essai = base.kysely
    .insertInto('droit_local')
    .values({ ...nouveau(valdroit), description: '{}' })
    .execute()
  await expect(essai).rejects.toThrow('row-level security')
})

describe('le pilote du territoire', () => {
  test('lit son brouillon, le change, le publie et arrête l’aide', async () => {
    await enTantQue(base, pilote(valdroit), async (t) => {
      await ajouter_brouillon(t, nouveau(valdroit), { nom: 'Nouvelle' })
      const ecrit = await trouver_dossier(t, valdroit, 'nouvelle-aide')
      expect(ecrit?.brouillon?.saisie).toEqual({ nom: 'Nouvelle' })
      const lu_le = ecrit?.brouillon?.modifie_le ?? ''
      expect(await corriger_brouillon(t, nouveau(valdroit), lu_le, { nom: 'Autre' })).toBe(true)
      if (!ecrit) throw new Error('pas de brouillon')
      expect(await publier(t, ecrit, energie, { depuis: '2026-10-01', jusqu_au: null })).toBe('faite')
      const publiee = await trouver_dossier(t, valdroit, 'nouvelle-aide')
      expect(publiee?.versions).toMatchObject([{ etat: 'publie', depuis: '2026-10-01', description: energie }])
      expect(publiee && (await arreter(t, publiee, '2026-12-31', energie.deliberation))).toBe('faite')
      const arretee = await trouver_dossier(t, valdroit, 'nouvelle-aide')
      expect(arretee?.versions).toMatchObject([{ etat: 'abroge', jusqu_au: '2026-12-31' }])
    })
  })

  test('ne publie pas deux fois le même brouillon', async () => {
    await enTantQue(base, pilote(valdroit), async (t) => {
      await ajouter_brouillon(t, nouveau(valdroit), {})
      const lu = await trouver_dossier(t, valdroit, 'nouvelle-aide')
      if (!lu) throw new Error('pas de brouillon')
      const dates = { depuis: '2026-10-01', jusqu_au: null }
      expect([await publier(t, lu, energie, dates), await publier(t, lu, energie, dates)]).toEqual([
        'faite',
        'devancee',
      ])
    })
  })

  test('n’écrase pas ce qu’un collègue vient d’enregistrer', async () => {
    const perime = '2020-01-01T00:00:00.000Z'
    const faite = await enTantQue(base, pilote(valdroit), (t) =>
      corriger_brouillon(t, { territoire_id: valdroit, slug: brouillon_de_valdroit, numero: 1 }, perime, {}),
    )
    expect(faite).toBe(false)
  })

  test.each([
    ['le texte', { description: '{}' }],
    ['le début', { depuis: '2020-01-01' }],
    ['l’état', { etat: 'brouillon', publie_le: null, depuis: null }],
  ])('ne change pas %s d’une version publiée, même dans la base', async (_, valeurs) => {
    const essai = enTantQue(base, pilote(valdroit), (t) =>
      t.updateTable('droit_local').set(valeurs).where('slug', '=', 'aide-a-l-energie').execute(),
    )
    await expect(essai).rejects.toThrow('ne se corrige pas')
  })

  test('ne rouvre pas une version remplacée ou abrogée', async () => {
    for (const etat of ['remplace', 'abroge']) {
      const essai = enTantQue(base, pilote(valdroit), (t) =>
        t
          .updateTable('droit_local')
          .set({ jusqu_au: null, fin: null, etat: 'publie' })
          .where('etat', '=', etat)
          .execute(),
      )
      await expect(essai).rejects.toThrow('une version finie le reste')
    }
  })

  test('n’a qu’un brouillon par aide', async () => {
    const second = enTantQue(base, pilote(valdroit), (t) =>
      ajouter_brouillon(t, { territoire_id: valdroit, slug: brouillon_de_valdroit, numero: 2 }, {}),
    )
    await expect(second).rejects.toThrow('droit_local_brouillon')
  })

  test('n’envoie pas un texte sans fin', async () => {
    const essai = enTantQue(base, pilote(valdroit), (t) =>
      ajouter_brouillon(t, nouveau(valdroit), { nom: 'x'.repeat(70_000) }),
    )
    await expect(essai).rejects.toThrow('check constraint')
  })
})

test.each(['national', 'programme'] as const)('%s écrit pour tout territoire', async (role) => {
  const dossiers = await enTantQue(base, { role, compte: c1 }, async (t) => {
    await ajouter_brouillon(t, nouveau(autre), { nom: 'Pour Wattrelos' })
    return lister_dossiers(t, autre)
  })
  expect(dossiers.map(({ brouillon }) => brouillon?.saisie['nom'])).toEqual(['Pour Wattrelos'])
})

test('les aides de Valdroit ne se chargent qu’une fois, et seulement dans un Valdroit', async () => {
  await charger_droits_de_valdroit(taches)
  const dossiers = await enTantQue(base, { role: 'national' }, (t) => lister_dossiers(t, valdroit))
  expect(dossiers).toHaveLength(7)
  expect(await enTantQue(base, { role: 'national' }, (t) => lister_dossiers(t, autre))).toEqual([])
  const { rows } = await sql<{ n: string }>`select count(*) as n from droit_local`.execute(base.kysely)
  // Without an actor only what is published is seen.
  expect(rows).toEqual([{ n: '7' }])
})
