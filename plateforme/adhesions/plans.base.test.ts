import { beforeAll, expect, test } from 'vitest'
import { baseDEssai } from '../base/essai/base.ts'
import { type MembreDEssai, membreDEssai } from '../base/essai/membre.ts'
import { territoireDEssai } from '../base/essai/territoire.ts'
import { type Transaction, transaction } from '../base/transaction.ts'
import { requeteDesOrganisations } from '../organisations/organisations.requetes.ts'
import { requeteDesMembres } from './adhesions.requetes.ts'
import { requeteDesInvitations } from './invitations.requetes.ts'

const { base, proprietaire } = baseDEssai()
let ici = 0
let pilote: MembreDEssai
let national: MembreDEssai
beforeAll(async () => {
  ici = await territoireDEssai(proprietaire, 'ici')
  const ailleurs = await territoireDEssai(proprietaire, 'ailleurs')
  pilote = await membreDEssai(proprietaire, { role: 'pilote', territoire: ici })
  national = await membreDEssai(proprietaire, { role: 'national', territoire: null })
  // A whole country elsewhere: what is here is found without reading it.
  await proprietaire.query(
    `with o as (
       insert into organisation (sorte, nom) select 'association', 'Association ' || n from generate_series(1, 5000) n
       returning organisation_id
     ), p as (
       insert into participation (territoire_id, organisation_id) select $1::integer, organisation_id from o
     ), c as (
       insert into compte (courriel, nom) select 'a' || n || '@essai.invalid', 'Nom ' || n from generate_series(1, 5000) n
       returning compte_id
     ), qui as (select compte_id, row_number() over () as rang from c),
     ou as (select organisation_id, row_number() over () as rang from o),
     a as (
       insert into adhesion (compte_id, organisation_id, territoire_id, role)
       select compte_id, organisation_id, $1, 'accueil' from qui join ou using (rang)
     )
     insert into invitation (organisation_id, territoire_id, role, courriel, empreinte)
     select organisation_id, $1, 'accueil', 'i' || rang || '@essai.invalid',
       encode(sha256(convert_to(rang::text, 'UTF8')), 'hex') from ou`,
    [ailleurs],
  )
  await proprietaire.query('analyze')
})

const tout = { q: '', organisation: undefined, apres: undefined }
const plan = async (qui: MembreDEssai, requete: (t: Transaction) => { explain: () => Promise<unknown> }) =>
  JSON.stringify(await transaction(base, qui, (t) => requete(t).explain()))

test('the team and the invitations of a territory are found by an index', async () => {
  const equipe = await plan(pilote, (t) => requeteDesMembres(t, { territoire: ici, organisation: undefined }, tout))
  expect(equipe).toContain('adhesion_territoire')
  expect(equipe).not.toMatch(/Seq Scan on (adhesion|compte|organisation|session)\b/)
  const invitations = await plan(pilote, (t) => requeteDesInvitations(t, ici))
  expect(invitations).toMatch(/using invitation_(ouverte|territoire)/)
  expect(invitations).not.toMatch(/Seq Scan on (invitation|organisation)\b/)
})

test('organisations are found by their territory, and read in their order for the whole country', async () => {
  const siennes = await plan(pilote, (t) => requeteDesOrganisations(t, { territoire: ici, ...tout }))
  expect(siennes).not.toMatch(/Seq Scan on (organisation|participation)\b/)
  const toutes = await plan(national, (t) => requeteDesOrganisations(t, { territoire: null, ...tout }))
  expect(toutes).toContain('using organisation_nom')
})
