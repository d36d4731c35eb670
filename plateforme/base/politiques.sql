-- Who acts, as `transaction` has set it. Unset is null, and null opens nothing.
create or replace function acteur(cle text) returns text
  language sql stable parallel safe
  return nullif(current_setting('juste_droit.' || cle, true), '');

create or replace function acteur_role() returns text
  language sql stable parallel safe
  return nullif(current_setting('juste_droit.role', true), '');

create or replace function acteur_territoire() returns integer
  language sql stable parallel safe
  return nullif(current_setting('juste_droit.territoire', true), '')::integer;

grant execute on function acteur(text), acteur_role(), acteur_territoire() to juste_droit_application;

-- The two tables of the base itself: everybody may read which version runs, only the owner writes.
alter table migration enable row level security;
alter table migration force row level security;
drop policy if exists proprietaire on migration;
create policy proprietaire on migration to current_user using (true) with check (true);
drop policy if exists lecture on migration;
create policy lecture on migration for select to juste_droit_application using (true);
revoke all on migration from juste_droit_application;
grant select (numero, nom, appliquee_le) on migration to juste_droit_application;

alter table politique enable row level security;
alter table politique force row level security;
drop policy if exists proprietaire on politique;
create policy proprietaire on politique to current_user using (true) with check (true);
