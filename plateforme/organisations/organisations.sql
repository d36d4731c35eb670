call proteger(array['organisation', 'participation']);
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
revoke all on function organisations_du_territoire() from public;
grant execute on function organisations_du_territoire() to juste_droit_application;

create policy correction on organisation for update to juste_droit_application
  using ((select acteur_role()) in ('national', 'programme')
    or ((select acteur_role()) = 'pilote' and organisation_id in (select organisations_du_territoire())))
  with check ((select acteur_role()) in ('national', 'programme')
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
    or ((select acteur_role()) = 'pilote' and territoire_id = (select acteur_territoire())))
  with check ((select acteur_role()) in ('national', 'programme')
    or ((select acteur_role()) = 'pilote' and territoire_id = (select acteur_territoire())));
grant select (territoire_id, organisation_id, depuis, jusqu_au) on participation to juste_droit_application;
grant insert (territoire_id, organisation_id, depuis) on participation to juste_droit_application;
grant update (jusqu_au) on participation to juste_droit_application;
