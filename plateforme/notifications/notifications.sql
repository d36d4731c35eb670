call proteger(array['notification']);
create policy lecture on notification for select to juste_droit_application
  using (compte_id = (select acteur_compte()));
create policy correction on notification for update to juste_droit_application
  using (compte_id = (select acteur_compte()));
create policy suppression on notification for delete to juste_droit_application
  using (compte_id = (select acteur_compte()));
grant select (notification_id, compte_id, sorte, lien, donnees, cree_le, lue_le) on notification to juste_droit_application;
grant update (lue_le) on notification to juste_droit_application;
grant delete on notification to juste_droit_application;

-- A word left for a colleague of one's territory: whoever acts may tell, nobody may read another's.
create or replace function notifier(destinataire uuid, sorte text, lien text, donnees jsonb default '{}') returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acteur_role() in ('visiteur', 'compte') or acteur_role() is null then
    raise exception 'il faut agir pour prévenir' using errcode = 'insufficient_privilege';
  end if;
  insert into notification (compte_id, sorte, lien, donnees)
  select destinataire, notifier.sorte, notifier.lien, notifier.donnees
  where acteur_role() in ('programme', 'effacement', 'national', 'administrateur')
    or exists (select from adhesions_actives() a
      where a.compte_id = destinataire and a.territoire_id = acteur_territoire());
end
$$;
grant execute on function notifier(uuid, text, text, jsonb) to juste_droit_application;
