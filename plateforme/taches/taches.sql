-- The queue is graphile-worker's: it writes its own tables, as their owner, in a schema of its own. The role of tasks
-- alone enters that schema; pages leave a job through a function that does it for them, and never see what waits.
do $$
declare
  la record;
  politique record;
begin
  for la in select c.oid, c.relname from pg_class c
    where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'p') loop
    execute format('alter table graphile_worker.%I enable row level security', la.relname);
    execute format('alter table graphile_worker.%I force row level security', la.relname);
    for politique in select polname from pg_policy where polrelid = la.oid loop
      execute format('drop policy %I on graphile_worker.%I', politique.polname, la.relname);
    end loop;
    execute format('create policy proprietaire on graphile_worker.%I to current_user using (true) with check (true)', la.relname);
    execute format('create policy taches on graphile_worker.%I to juste_droit_taches using (true) with check (true)', la.relname);
    execute format('grant select, insert, update, delete on graphile_worker.%I to juste_droit_taches', la.relname);
  end loop;
end
$$;
revoke insert, update, delete on graphile_worker.migrations from juste_droit_taches;
revoke all on all functions in schema graphile_worker from public;
grant usage on schema graphile_worker to juste_droit_taches;
grant execute on all functions in schema graphile_worker to juste_droit_taches;

-- A job says what to do and to which row: there is no place in it for a value about anyone.
create or replace function ajouter_tache(nom text, identifiant uuid default null, quand timestamptz default null)
  returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform graphile_worker.add_job(nom, json_strip_nulls(json_build_object('identifiant', identifiant)),
    run_at => quand, max_attempts => 10);
end
$$;
grant execute on function ajouter_tache(text, uuid, timestamptz) to juste_droit_taches;

-- Numbers alone: anybody may read the state of the service.
create or replace function etat_des_taches() returns table (taches_en_attente integer, taches_echouees integer,
  lettres_en_attente integer, lettres_abandonnees integer)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select
    (select count(*) from graphile_worker._private_jobs j where j.is_available)::integer,
    (select count(*) from graphile_worker._private_jobs j where j.attempts >= j.max_attempts and j.locked_at is null)::integer,
    (select count(*) from courriel c where c.envoye_le is null and c.abandonne_le is null)::integer,
    (select count(*) from courriel c where c.abandonne_le is not null)::integer;
end
$$;
grant execute on function etat_des_taches() to juste_droit_application;
