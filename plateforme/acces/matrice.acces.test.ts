import { beforeAll, describe, expect, test } from 'vitest'
import { type Role, roles, rolesDeTravail } from '../base/acteur.ts'
import { baseDEssai } from '../base/essai/base.ts'
import { exemples } from './essai/exemples.ts'
import { type ActeurDuMonde, faireLeMonde, type Placement, placements } from './essai/monde.ts'
import { tenter } from './essai/tenter.ts'
import { equipe } from './matrice/groupes.ts'
import { type Geste, gestes, type Objet, type Portee } from './matrice/objet.ts'
import { matrice, peutDonner } from './matrice.ts'

const { proprietaire } = baseDEssai()
let acteurs: readonly ActeurDuMonde[] = []
beforeAll(async () => {
  acteurs = await faireLeMonde(proprietaire)
})

const atteints: Readonly<Record<Portee, readonly Placement[]>> = {
  tout: placements,
  territoire: ['sien', 'organisation', 'territoire'],
  organisation: ['sien', 'organisation'],
  ouvert: ['sien'],
  suivi: ['sien'],
  soi: ['sien'],
}

/** What hangs from an account stays its holder's, member or not. */
const duCompte = new Set(['compte', 'adhesion', 'adhesion_de_pilote', 'notification'])
const estDuCompte = ({ nom, contenu }: Objet) => duCompte.has(nom) || (contenu === 'secret' && nom !== 'courriel')

/** A role comes from somebody else, whatever one may give. */
const jamaisASoi = new Set(['adhesion', 'adhesion_de_pilote'])

function attendu(objet: Objet, geste: Geste, role: Role, placement: Placement, membre: boolean): boolean {
  const portee = objet.droits[geste][role]
  if (portee === undefined) return false
  if (geste === 'ajouter' && placement === 'sien' && jamaisASoi.has(objet.nom)) return false
  if (membre || portee === 'tout') return atteints[portee].includes(placement)
  return estDuCompte(objet) && geste !== 'ajouter' && placement === 'sien'
}

let essayees = 0
let permises = 0

describe.each(matrice.map((objet): [string, Objet] => [objet.nom, objet]))('%s', (nom, objet) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const exemple = exemples[nom as keyof typeof exemples]

  test.each(roles)('%s', async (role) => {
    const acteur = acteurs.find((autre) => autre.role === role)
    if (!acteur) throw new Error(`pas d’acteur : ${role}`)
    const ecarts: string[] = []
    for (const membre of [true, false])
      for (const placement of placements)
        for (const geste of gestes) {
          const obtenu = await tenter(proprietaire, { objet, exemple, acteur, placement, geste, membre })
          essayees++
          if (obtenu) permises++
          if (obtenu !== attendu(objet, geste, role, placement, membre))
            ecarts.push(`${geste}, ${placement}${membre ? '' : ', sans adhésion'} : ${obtenu ? 'permis' : 'refusé'}`)
        }
    expect(ecarts).toEqual([])
  })
})

test('every table of the base stands in the matrix', async () => {
  const { rows } = await proprietaire.query<{ nom: string }>(
    `select relname as nom from pg_class join pg_namespace n on n.oid = relnamespace
     where n.nspname = 'public' and relkind in ('r', 'p', 'v', 'm') order by relname`,
  )
  expect(rows.map((ligne) => ligne.nom)).toEqual([...new Set(matrice.map(({ table }) => table))].toSorted())
})

test('those who work with households are the same for the base', async () => {
  const { rows } = await proprietaire.query<{ role: string }>(
    'select role from unnest($1::text[]) role where est_de_l_equipe(role)',
    [roles],
  )
  expect(rows.map(({ role }) => role)).toEqual([...equipe])
})

test('a role gives the roles the matrix says, and no other', async () => {
  const ecarts: string[] = []
  for (const donneur of roles)
    for (const donne of rolesDeTravail) {
      const { rows } = await proprietaire.query<{ oui: boolean }>('select peut_donner($1, $2) as oui', [donneur, donne])
      if (rows[0]?.oui !== (peutDonner[donneur]?.includes(donne) ?? false)) ecarts.push(`${donneur} → ${donne}`)
    }
  expect(ecarts).toEqual([])
})

test('the number of pairs tried', () => {
  console.log(
    `${essayees} couples essayés (${matrice.length} objets × ${roles.length} rôles × ${placements.length} lieux × ${gestes.length} gestes, avec et sans adhésion) : ${permises} permis, ${essayees - permises} refusés`,
  )
  expect(essayees).toBe(matrice.length * roles.length * placements.length * gestes.length * 2)
})
