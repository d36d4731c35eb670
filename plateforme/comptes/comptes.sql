call proteger(array['compte', 'cle_acces', 'second_facteur', 'code_secours', 'identite_proconnect']);

create policy lecture on compte for select to juste_droit_application
  using (compte_id = (select acteur_compte())
    or (select acteur_role()) in ('national', 'administrateur')
    or compte_id in (select comptes_connus()));
grant select (compte_id, courriel, prenom, nom, fictif, cree_le, desactive_le) on compte to juste_droit_application;
grant update (prenom, nom, desactive_le) on compte to juste_droit_application;

-- Whoever reads a mailbox can open a session by link. Were it enough to take a second proof away, the account would then
-- have none, and the first comer could add his own.
create or replace function session_faible() returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from session s where s.session_id = acteur_session() and not s.forte);
end;
grant execute on function session_faible() to juste_droit_application;

create policy correction on compte for update to juste_droit_application
  using (compte_id = (select acteur_compte()) or (select acteur_role()) = 'administrateur')
  with check ((compte_id = (select acteur_compte()) and (desactive_le is null or not (select session_faible())))
    or (select acteur_role()) = 'administrateur');

-- Somebody who has lost phone, key and recovery codes: whoever could give all the roles she holds takes her proofs away,
-- and she makes new ones at her next sign-in, which still asks for her mailbox. Her open sessions end.
create or replace function retirer_preuves(vise uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acteur_role() is null or vise is not distinct from acteur_compte() or session_faible()
    or not exists (select from adhesions_actives() a where a.compte_id = vise)
    or (acteur_role() <> 'administrateur' and exists (select from adhesions_actives() a
      where a.compte_id = vise and not donne_ici(a.role, a.organisation_id, a.territoire_id))) then
    return false;
  end if;
  delete from cle_acces where compte_id = vise;
  delete from second_facteur where compte_id = vise;
  delete from code_secours where compte_id = vise;
  update session set finie_le = now(), id_token = null where compte_id = vise and finie_le is null;
  perform ecrire_journal(acteur_territoire(), 'retirer_preuves', 'compte', vise::text, null, '{}');
  return true;
end
$$;
grant execute on function retirer_preuves(uuid) to juste_droit_application;

create policy lecture on cle_acces for select to juste_droit_application using (compte_id = (select acteur_compte()));
create policy correction on cle_acces for update to juste_droit_application
  using (compte_id = (select acteur_compte()));
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

-- From the command line, by who runs the site: which accounts there are, and the end of one.
create or replace function comptes_de_l_instance() returns table (courriel text, prenom text, nom text, fictif boolean,
  roles text, ferme boolean) language sql stable security definer set search_path = public, pg_temp
begin atomic
  select c.courriel, c.prenom, c.nom, c.fictif,
    coalesce((select string_agg(a.role || ' (' || o.nom || coalesce(', ' || t.nom, '') || ')', ' ; ' order by a.depuis, a.role)
      from adhesions_actives() a join organisation o using (organisation_id)
        left join territoire t on t.territoire_id = a.territoire_id
      where a.compte_id = c.compte_id), ''),
    c.desactive_le is not null
  from compte c where acteur_role() = 'programme' order by c.courriel;
end;
-- Its memberships end with it, and what they followed is left for somebody else.
create or replace function fermer_compte(adresse text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  qui uuid;
begin
  update compte set desactive_le = now()
  where acteur_role() = 'programme' and compte.courriel = lower(btrim(adresse)) and desactive_le is null
  returning compte_id into qui;
  if qui is null then
    return false;
  end if;
  update adhesion set finie_le = now() where adhesion.compte_id = qui and finie_le is null;
  update session set finie_le = now() where session.compte_id = qui and finie_le is null;
  return true;
end
$$;
grant execute on function comptes_de_l_instance(), fermer_compte(text) to juste_droit_taches;

call journaliser('compte', array['correction']);
