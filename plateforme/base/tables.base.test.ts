import { describe, expect, test } from 'vitest'
import { baseDEssai } from './essai/base.ts'

const { proprietaire } = baseDEssai()
const application = 'juste_droit_application'

const tables = `from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relkind in ('r', 'p')`

const noms = async (requete: string, valeurs: readonly string[] = []) => {
  const { rows } = await proprietaire.query<{ nom: string }>(requete, [...valeurs])
  return rows.map((ligne) => ligne.nom)
}

describe('every table', () => {
  test('has row-level security, forced on its owner too', async () => {
    expect(await noms(`select relname as nom ${tables} and not (relrowsecurity and relforcerowsecurity)`)).toEqual([])
  })

  test('has a policy', async () => {
    const sans = `and not exists (select from pg_policy where polrelid = c.oid)`
    expect(await noms(`select relname as nom ${tables} ${sans}`)).toEqual([])
  })

  test('grants what it grants column by column', async () => {
    const privileges = `select c.relname || ' : ' || a.privilege_type as nom
      from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
      where n.nspname not in ('pg_catalog', 'information_schema') and c.relkind in ('r', 'p', 'v', 'm')
        and a.grantee in (0, $1::regrole) and a.privilege_type <> 'DELETE'`
    expect(await noms(privileges, [application])).toEqual([])
  })

  test('keeps a policy for the role of the pages, wherever it grants them something', async () => {
    const sans = `and exists (select from pg_attribute a, aclexplode(a.attacl) g
        where a.attrelid = c.oid and g.grantee = $1::regrole)
      and not exists (select from pg_policy where polrelid = c.oid and $1::regrole = any (polroles))`
    expect(await noms(`select relname as nom ${tables} ${sans}`, [application])).toEqual([])
  })
})

test('the role of the pages owns nothing and cannot pass over policies', async () => {
  const { rows } = await proprietaire.query(
    'select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = $1',
    [application],
  )
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcanlogin: false }])
  expect(await noms('select relname as nom from pg_class where relowner = $1::regrole', [application])).toEqual([])
})

test('no view passes over the policies of the tables it reads', async () => {
  const sans = `select relname as nom from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false)`
  expect(await noms(sans)).toEqual([])
})

describe('every function', () => {
  const fonctions = `from pg_proc p where p.pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`

  test('is run by nobody to whom it was not given', async () => {
    const ouvertes = `select p.oid::regprocedure::text as nom ${fonctions} and exists (
      select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)`
    expect(await noms(ouvertes)).toEqual([])
  })

  test('that passes over policies looks for names nowhere but where they were put', async () => {
    const sans = `select p.oid::regprocedure::text as nom ${fonctions} and p.prosecdef
      and not coalesce(p.proconfig && array['search_path=public, pg_temp', 'search_path=pg_catalog, public, pg_temp'], false)`
    expect(await noms(sans)).toEqual([])
  })

  test('that signs people in, says who acts or writes the journal is out of reach of pages', async () => {
    const reserves = ['ouvrir_session', 'tenant', 'poser_acteur', 'lier_tache', 'ecrire_journal']
    const atteintes = `select p.proname as nom ${fonctions} and p.proname = any (string_to_array($2, ','))
      and has_function_privilege($1, p.oid, 'execute')`
    expect(await noms(atteintes, [application, reserves.join(',')])).toEqual([])
    expect(
      await noms(`select p.proname as nom ${fonctions} and p.proname = any (string_to_array($1, ','))`, [
        reserves.join(','),
      ]),
    ).toHaveLength(reserves.length)
  })
})
