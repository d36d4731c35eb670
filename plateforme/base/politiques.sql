-- Who acts, as `transaction` has had it said. Unset is null, and null opens nothing.
create or replace function acteur_role() returns text
  language sql stable parallel safe
  return nullif(current_setting('juste_droit.role', true), '');
create or replace function acteur_territoire() returns integer
  language sql stable parallel safe
  return nullif(current_setting('juste_droit.territoire', true), '')::integer;
create or replace function acteur_compte() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('juste_droit.compte', true), '')::uuid;
create or replace function acteur_organisation() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('juste_droit.organisation', true), '')::uuid;
create or replace function acteur_foyer() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('juste_droit.foyer', true), '')::uuid;
create or replace function acteur_session() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('juste_droit.session', true), '')::uuid;
grant execute on function acteur_role(), acteur_territoire(), acteur_compte(), acteur_organisation(), acteur_foyer(),
  acteur_session() to juste_droit_application;

-- Says who acts until the end of the transaction. Only the functions that check it first may call this.
create or replace function poser_acteur(role text, compte uuid default null, organisation uuid default null,
  territoire integer default null, foyer uuid default null, session uuid default null) returns void
  language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  perform set_config('juste_droit.role', coalesce(role, ''), true),
    set_config('juste_droit.compte', coalesce(compte::text, ''), true),
    set_config('juste_droit.organisation', coalesce(organisation::text, ''), true),
    set_config('juste_droit.territoire', coalesce(territoire::text, ''), true),
    set_config('juste_droit.foyer', coalesce(foyer::text, ''), true),
    set_config('juste_droit.session', coalesce(session::text, ''), true);
end
$$;

-- Without it, a query that somebody managed to write could not name itself another. A server whose owner is not a
-- superuser keeps it: pages still never send a text of theirs as SQL.
do $$
begin
  execute 'revoke execute on function pg_catalog.set_config(text, text, boolean) from public';
exception when insufficient_privilege then null;
end
$$;

create or replace function lier_visiteur() returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform public.poser_acteur('visiteur');
end
$$;
grant execute on function lier_visiteur() to juste_droit_application;

-- The program's own work, under the name of the task: a task may only what its name may.
create or replace function lier_tache(tache text) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tache not in ('programme', 'envoi', 'effacement') then
    raise exception 'tâche inconnue' using errcode = 'insufficient_privilege';
  end if;
  perform public.poser_acteur(tache);
end
$$;
grant execute on function lier_tache(text) to juste_droit_taches;

-- What every table begins with: nothing open, even to its owner's accounts, but to the functions that check for others.
create or replace procedure proteger(tables text[]) language plpgsql as $$
declare
  nom text;
  politique record;
begin
  foreach nom in array tables loop
    execute format('alter table public.%I enable row level security', nom);
    execute format('alter table public.%I force row level security', nom);
    for politique in select polname from pg_policy where polrelid = format('public.%I', nom)::regclass loop
      execute format('drop policy %I on public.%I', politique.polname, nom);
    end loop;
    execute format('create policy proprietaire on public.%I to current_user using (true) with check (true)', nom);
    execute format('revoke all on public.%I from juste_droit_application, juste_droit_connexion, juste_droit_taches', nom);
  end loop;
end
$$;

-- After each statement: a line a row up to a hundred, beyond it one line that counts.
create or replace function journaliser_ecriture() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  geste text := case tg_op when 'INSERT' then 'ajouter' when 'UPDATE' then 'corriger' else 'supprimer' end;
  n bigint;
  ligne record;
begin
  -- Deletion leaves its receipt; a line a row would keep what it is meant to take away.
  if acteur_role() = 'effacement' then
    return null;
  end if;
  select count(*) into n from nouvelles;
  if n > 100 then
    perform ecrire_journal(acteur_territoire(), geste, tg_table_name, null, null, jsonb_build_object('nombre', n));
    return null;
  end if;
  for ligne in select to_jsonb(nouvelles) as j from nouvelles loop
    perform ecrire_journal(
      coalesce((ligne.j ->> 'territoire_id')::integer, acteur_territoire()), geste, tg_table_name,
      case
        when ligne.j ? 'foyer_id' then reference_du_foyer((ligne.j ->> 'territoire_id')::integer, (ligne.j ->> 'foyer_id')::uuid)
        when ligne.j ? 'personne_id' then reference_de_la_personne((ligne.j ->> 'territoire_id')::integer, (ligne.j ->> 'personne_id')::uuid)
        else coalesce(ligne.j ->> (tg_table_name || '_id'), ligne.j ->> 'organisation_id')
      end,
      ligne.j ->> 'motif',
      jsonb_strip_nulls(jsonb_build_object('role', ligne.j -> 'role', 'etat', ligne.j -> 'etat', 'sorte', ligne.j -> 'sorte',
        'finie', nullif(ligne.j ->> 'finie_le', '') is not null or null)));
  end loop;
  return null;
end
$$;

-- What a table about people or about who works ends with: each of these gestures on it leaves lines in the journal.
create or replace procedure journaliser(nom text, gestes text[]) language plpgsql as $$
declare
  geste text;
begin
  foreach geste in array gestes loop
    execute format('create or replace trigger %I after %s on public.%I referencing %s table as nouvelles
      for each statement execute function journaliser_ecriture()', 'journal_' || geste,
      case geste when 'ajout' then 'insert' when 'correction' then 'update' when 'suppression' then 'delete' end, nom,
      case geste when 'suppression' then 'old' else 'new' end);
  end loop;
end
$$;

-- The tables of the base itself: everybody may read which version runs, only the owner writes.
call proteger(array['migration', 'politique', 'secret']);
create policy lecture on migration for select to juste_droit_application using (true);
grant select (numero, nom, appliquee_le) on migration to juste_droit_application;
