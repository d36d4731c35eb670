call proteger(array['recu']);
create policy lecture on recu for select to juste_droit_application
  using ((select acteur_role()) in ('national', 'administrateur', 'effacement')
    or ((select acteur_role()) = 'pilote' and territoire_id = (select acteur_territoire())));
create policy ajout on recu for insert to juste_droit_taches with check ((select acteur_role()) = 'effacement');
grant select (territoire_id, recu_id, horloge, geste, nombre, tables, le) on recu to juste_droit_application;
grant insert (territoire_id, horloge, geste, nombre, tables) on recu to juste_droit_taches;

-- One household goes, with all that hangs from it and the words left to colleagues that lead to it; one receipt stays,
-- that tells of nobody. The same for a clock that has run and for a person who asked.
create or replace function effacer_foyer(territoire integer, foyer uuid, horloge text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  n jsonb;
  laisse uuid;
begin
  if acteur_role() is distinct from 'effacement' then
    raise exception 'seul l’effacement efface' using errcode = 'insufficient_privilege';
  end if;
  delete from notification where lien like '%' || effacer_foyer.foyer || '%' or exists (
    select from exercice_droits e where e.territoire_id = effacer_foyer.territoire
      and e.foyer_id = effacer_foyer.foyer and notification.lien like '%' || e.exercice_id || '%');
  select jsonb_build_object('foyer', 1,
    'personne', (select count(*) from personne t where t.territoire_id = f.territoire_id and t.foyer_id = f.foyer_id),
    'situation', (select count(*) from situation t where t.territoire_id = f.territoire_id and t.foyer_id = f.foyer_id),
    'suivi', (select count(*) from suivi t where t.territoire_id = f.territoire_id and t.foyer_id = f.foyer_id),
    'consultation',
      (select count(*) from consultation t where t.territoire_id = f.territoire_id and t.foyer_id = f.foyer_id),
    'exercice_droits',
      (select count(*) from exercice_droits t where t.territoire_id = f.territoire_id and t.foyer_id = f.foyer_id))
  into n from foyer f where f.territoire_id = effacer_foyer.territoire and f.foyer_id = effacer_foyer.foyer for update;
  if n is null then
    return null;
  end if;
  delete from foyer f where f.territoire_id = effacer_foyer.territoire and f.foyer_id = effacer_foyer.foyer;
  insert into recu (territoire_id, horloge, geste, nombre, tables)
  values (effacer_foyer.territoire, effacer_foyer.horloge, 'suppression', 1, n) returning recu_id into laisse;
  return laisse;
end
$$;
revoke all on function effacer_foyer(integer, uuid, text) from public;
grant execute on function effacer_foyer(integer, uuid, text) to juste_droit_taches;
