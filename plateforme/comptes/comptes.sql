call proteger(array['compte', 'cle_acces', 'second_facteur', 'code_secours', 'identite_proconnect']);

create policy lecture on compte for select to juste_droit_application
  using (compte_id = (select acteur_compte())
    or (select acteur_role()) in ('national', 'administrateur')
    or compte_id in (select comptes_connus()));
create policy correction on compte for update to juste_droit_application
  using (compte_id = (select acteur_compte()) or (select acteur_role()) = 'administrateur')
  with check (compte_id = (select acteur_compte()) or (select acteur_role()) = 'administrateur');
grant select (compte_id, courriel, prenom, nom, fictif, cree_le, desactive_le) on compte to juste_droit_application;
grant update (prenom, nom, desactive_le) on compte to juste_droit_application;

-- Whoever reads a mailbox can open a session by link. Were it enough to take a second proof away, the account would then
-- have none, and the first comer could add his own.
create or replace function session_faible() returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from session s where s.session_id::text = acteur('session') and not s.forte);
end;
revoke all on function session_faible() from public;
grant execute on function session_faible() to juste_droit_application;

create policy lecture on cle_acces for select to juste_droit_application using (compte_id = (select acteur_compte()));
create policy correction on cle_acces for update to juste_droit_application
  using (compte_id = (select acteur_compte())) with check (compte_id = (select acteur_compte()));
create policy suppression on cle_acces for delete to juste_droit_application
  using (compte_id = (select acteur_compte()) and not (select session_faible()));
grant select (cle_id, compte_id, nom, cree_le, utilisee_le) on cle_acces to juste_droit_application;
grant update (nom) on cle_acces to juste_droit_application;
grant delete on cle_acces to juste_droit_application;

create policy lecture on second_facteur for select to juste_droit_application
  using (compte_id = (select acteur_compte()));
create policy suppression on second_facteur for delete to juste_droit_application
  using (compte_id = (select acteur_compte()) and not (select session_faible()));
grant select (compte_id, confirme_le) on second_facteur to juste_droit_application;
grant delete on second_facteur to juste_droit_application;

create policy lecture on code_secours for select to juste_droit_application
  using (compte_id = (select acteur_compte()));
grant select (compte_id, utilise_le) on code_secours to juste_droit_application;

create policy lecture on identite_proconnect for select to juste_droit_application
  using (compte_id = (select acteur_compte()));
grant select (compte_id, courriel, siret, vue_le) on identite_proconnect to juste_droit_application;
