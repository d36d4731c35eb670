call proteger(array['organisation', 'participation']);
-- Luhn's sum, as INSEE checks a SIRET; La Poste's establishments sum their digits to a multiple of five instead.
create or replace function siret_valide(siret text) returns boolean
  language sql immutable strict parallel safe
  return siret ~ '^[0-9]{14}$' and siret !~ '^0{9}' and (
    (select sum(case when rang % 2 = 1 then (chiffre * 2) / 10 + (chiffre * 2) % 10 else chiffre end)
       from (select substr(siret, rang, 1)::int as chiffre, rang from generate_series(1, 14) as rang) as chiffres) % 10 = 0
    or (siret like '356000000%' and (select sum(substr(siret, rang, 1)::int) from generate_series(1, 14) as rang) % 5 = 0)
  );
-- The table's own check runs as whoever writes.
grant execute on function siret_valide(text) to juste_droit_application;

-- Bodies, not people: their names are public.
create policy lecture on organisation for select to juste_droit_application using (true);
create policy ajout on organisation for insert to juste_droit_application
  with check ((select acteur_role()) in ('pilote', 'national', 'programme') and fusionnee_dans is null);

-- A pilote corrects the bodies of his territory that work in no other.
create or replace function organisations_du_territoire() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select participation.organisation_id from participation
  where participation.territoire_id = acteur_territoire()
  except
  select participation.organisation_id from participation
  where participation.territoire_id <> acteur_territoire();
end;
grant execute on function organisations_du_territoire() to juste_droit_application;

create policy correction on organisation for update to juste_droit_application
  using ((select acteur_role()) in ('national', 'programme')
    or ((select acteur_role()) = 'pilote' and organisation_id in (select organisations_du_territoire())));
grant select (organisation_id, sorte, nom, siret, fusionnee_dans, fictive, cree_le, modifie_le)
  on organisation to juste_droit_application;
grant insert (organisation_id, sorte, nom, siret, fictive) on organisation to juste_droit_application;
grant update (sorte, nom, siret, modifie_le) on organisation to juste_droit_application;

create policy lecture on participation for select to juste_droit_application using (true);
create policy ajout on participation for insert to juste_droit_application
  with check ((select acteur_role()) in ('national', 'programme')
    or ((select acteur_role()) = 'pilote' and territoire_id = (select acteur_territoire())));
create policy correction on participation for update to juste_droit_application
  using ((select acteur_role()) in ('national', 'programme')
    or ((select acteur_role()) = 'pilote' and territoire_id = (select acteur_territoire())));
grant select (territoire_id, organisation_id, depuis, jusqu_au) on participation to juste_droit_application;
grant insert (territoire_id, organisation_id, depuis) on participation to juste_droit_application;
grant update (jusqu_au) on participation to juste_droit_application;

-- Ending its part ends at once what its members could do there, and the invitations that wait.
-- Whether a territory would be left without anybody to lead it: asked by the page, held by the trigger.
create or replace function laisse_sans_pilote(organisation uuid, territoire integer) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select acteur_role() = 'pilote' and not exists (select from adhesions_actives() a
    where a.territoire_id = laisse_sans_pilote.territoire and a.role = 'pilote'
      and a.organisation_id <> laisse_sans_pilote.organisation);
end;
grant execute on function laisse_sans_pilote(uuid, integer) to juste_droit_application;

create or replace function participation_finie() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('pilotes'), new.territoire_id);
  if laisse_sans_pilote(new.organisation_id, new.territoire_id) then
    raise exception 'le territoire n’aurait plus de pilote' using errcode = 'check_violation';
  end if;
  update adhesion set finie_le = now()
  where adhesion.organisation_id = new.organisation_id and adhesion.territoire_id = new.territoire_id
    and adhesion.finie_le is null;
  update invitation set annulee_le = now()
  where invitation.organisation_id = new.organisation_id and invitation.territoire_id = new.territoire_id
    and acceptee_le is null and annulee_le is null;
  return null;
end
$$;
create or replace trigger fin after update on participation for each row
  when (old.jusqu_au is null and new.jusqu_au is not null) execute function participation_finie();
-- No date to come: until it, an end would hold for some of the rules and not for the others.
create or replace function participation_garde() returns trigger language plpgsql as $$
begin
  if new.jusqu_au > current_date then
    raise exception 'une participation finit au plus tard aujourd’hui' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create or replace trigger garde before insert or update on participation
  for each row execute function participation_garde();

-- What an organisation holds, counted: nothing of whom. Shown before a merge, which cannot be undone.
create or replace function avoirs_de_l_organisation(organisation uuid)
  returns table (membres bigint, foyers bigint, territoires bigint, invitations bigint)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select
    (select count(distinct a.compte_id) from adhesions_actives() a
      where a.organisation_id = avoirs_de_l_organisation.organisation),
    (select count(*) from foyer f where f.organisation_id = avoirs_de_l_organisation.organisation),
    (select count(*) from participation p
      where p.organisation_id = avoirs_de_l_organisation.organisation and p.jusqu_au is null),
    (select count(*) from invitation i where i.organisation_id = avoirs_de_l_organisation.organisation
      and i.acceptee_le is null and i.annulee_le is null and i.expire_le > now())
  where acteur_role() = 'national'
    or (acteur_role() = 'pilote' and avoirs_de_l_organisation.organisation in (select organisations_du_territoire()));
end;
grant execute on function avoirs_de_l_organisation(uuid) to juste_droit_application;

-- Whoever leads a territory merges what lives in his alone, down to memberships and households; national, anywhere.
create or replace function peut_fusionner(organisation uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select coalesce(acteur_role() = 'national' or (acteur_role() = 'pilote'
    and peut_fusionner.organisation in (select organisations_du_territoire())
    and not exists (select from adhesion a where a.organisation_id = peut_fusionner.organisation
      and a.territoire_id is distinct from acteur_territoire())
    and not exists (select from invitation i where i.organisation_id = peut_fusionner.organisation
      and i.territoire_id is distinct from acteur_territoire())
    and not exists (select from foyer f where f.organisation_id = peut_fusionner.organisation
      and f.territoire_id <> acteur_territoire())), false);
end;
grant execute on function peut_fusionner(uuid) to juste_droit_application;

-- The duplicate points to the kept one, which takes all it held. False: not theirs to merge, or merged already.
create or replace function fusionner_organisations(gardee uuid, doublon uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  siret_du_doublon text;
begin
  perform from organisation o where o.organisation_id in (gardee, doublon) and o.fusionnee_dans is null
  order by o.organisation_id for update;
  if gardee = doublon or not peut_fusionner(gardee) or not peut_fusionner(doublon)
    or (select count(*) from organisation o
      where o.organisation_id in (gardee, doublon) and o.fusionnee_dans is null) <> 2 then
    return false;
  end if;
  insert into participation as p (territoire_id, organisation_id, depuis, jusqu_au)
  select territoire_id, gardee, depuis, jusqu_au from participation where organisation_id = doublon
  on conflict (territoire_id, organisation_id) do update set depuis = least(p.depuis, excluded.depuis),
    jusqu_au = case when p.jusqu_au is not null then excluded.jusqu_au end;
  delete from participation where organisation_id = doublon;
  update foyer set organisation_id = gardee where organisation_id = doublon;
  update suivi set organisation_id = gardee where organisation_id = doublon;
  update consultation set organisation_id = gardee where organisation_id = doublon;
  perform reunir_adhesions(gardee, doublon);
  perform reunir_invitations(gardee, doublon);
  update organisation set fusionnee_dans = gardee where fusionnee_dans = doublon;
  select siret into siret_du_doublon from organisation where organisation_id = doublon;
  update organisation set fusionnee_dans = gardee, modifie_le = now(),
    siret = case when (select g.siret from organisation g where g.organisation_id = gardee) is not null then siret end
  where organisation_id = doublon;
  update organisation set siret = coalesce(siret, siret_du_doublon), modifie_le = now() where organisation_id = gardee;
  perform ecrire_journal(acteur_territoire(), 'fusionner', 'organisation', doublon::text, null,
    jsonb_build_object('gardee', gardee));
  return true;
end
$$;
grant execute on function fusionner_organisations(uuid, uuid) to juste_droit_application;

-- A membership held in both is one, with the longer of their two ends.
create or replace function reunir_adhesions(gardee uuid, doublon uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  paire record;
begin
  for paire in
    select g.adhesion_id as restante, d.adhesion_id as double, d.jusqu_au
    from adhesion d join adhesion g on g.compte_id = d.compte_id and g.role = d.role
      and g.territoire_id is not distinct from d.territoire_id
    where d.organisation_id = doublon and g.organisation_id = gardee and d.finie_le is null and g.finie_le is null
  loop
    update adhesion set jusqu_au = case when jusqu_au is not null and paire.jusqu_au is not null
      then greatest(jusqu_au, paire.jusqu_au) end where adhesion_id = paire.restante;
    update session set adhesion_id = paire.restante where adhesion_id = paire.double;
    update adhesion set finie_le = now(), organisation_id = gardee where adhesion_id = paire.double;
  end loop;
  update adhesion set organisation_id = gardee where organisation_id = doublon;
end
$$;
create or replace function reunir_invitations(gardee uuid, doublon uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update invitation d set annulee_le = now()
  from invitation g
  where d.organisation_id = doublon and d.acceptee_le is null and d.annulee_le is null
    and g.organisation_id = gardee and g.acceptee_le is null and g.annulee_le is null and g.expire_le > now()
    and g.courriel = d.courriel and g.role = d.role and g.territoire_id is not distinct from d.territoire_id;
  update invitation set organisation_id = gardee where organisation_id = doublon;
end
$$;

call journaliser('organisation', array['ajout', 'correction']);
call journaliser('participation', array['ajout', 'correction']);
