call proteger(array['exercice_droits', 'exercice_texte']);

create policy lecture on exercice_droits for select to juste_droit_application
  using (territoire_id = (select acteur_territoire()) and (
    foyer_id in (select foyers_ouverts())
    or ((select acteur_role()) = 'referent' and foyer_id in (select foyers_de_l_organisation()))
    or (select acteur_role()) = 'pilote'
    -- Of one household, each reads what she asked, not what another did.
    or ((select acteur_role()) = 'personne' and foyer_id = (select acteur_foyer())
      and personne_id = (select acteur_personne()))));
-- For somebody of that household: one that named another would stand in the way of hers.
create policy ajout on exercice_droits for insert to juste_droit_application
  with check (territoire_id = (select acteur_territoire()) and (
    foyer_id in (select foyers_ouverts())
    or ((select acteur_role()) = 'personne' and foyer_id = (select acteur_foyer())
      and personne_id = (select acteur_personne()) and canal = 'espace'))
    and exists (select from personne p where p.territoire_id = exercice_droits.territoire_id
      and p.personne_id = exercice_droits.personne_id and p.foyer_id = exercice_droits.foyer_id));
create policy correction on exercice_droits for update to juste_droit_application
  using (territoire_id = (select acteur_territoire()) and foyer_id in (select foyers_ouverts()));
grant select (territoire_id, exercice_id, foyer_id, personne_id, sorte, canal, etat, recue_le, echeance, prolongee_le,
  traitee_par, close_le, cree_le) on exercice_droits to juste_droit_application;
grant insert (territoire_id, exercice_id, foyer_id, personne_id, sorte, canal, recue_le) on exercice_droits
  to juste_droit_application;
grant update (etat, prolongee_le, traitee_par, close_le) on exercice_droits to juste_droit_application;

-- What a request says is read by who may read the file: supervision sees that there is one, and its clock.
create or replace function foyer_de_l_exercice(territoire integer, exercice uuid) returns uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exercice_droits.foyer_id from exercice_droits
  where exercice_droits.territoire_id = foyer_de_l_exercice.territoire
    and exercice_droits.exercice_id = foyer_de_l_exercice.exercice
    and exercice_droits.territoire_id = acteur_territoire()
    and (exercice_droits.foyer_id in (select foyers_ouverts())
      or (acteur_role() = 'personne' and exercice_droits.foyer_id = acteur_foyer()
        and exercice_droits.personne_id = acteur_personne()));
end;
grant execute on function foyer_de_l_exercice(integer, uuid) to juste_droit_application;

create policy lecture on exercice_texte for select to juste_droit_application
  using (foyer_de_l_exercice(territoire_id, exercice_id) is not null);
create policy ajout on exercice_texte for insert to juste_droit_application
  with check (foyer_de_l_exercice(territoire_id, exercice_id) is not null
    and (reponse = '' or (select acteur_role()) <> 'personne'));
create policy correction on exercice_texte for update to juste_droit_application
  using ((select acteur_role()) <> 'personne' and foyer_de_l_exercice(territoire_id, exercice_id) is not null);
grant select (territoire_id, exercice_id, demande, reponse, prolongation) on exercice_texte to juste_droit_application;
grant insert (territoire_id, exercice_id, demande, reponse) on exercice_texte to juste_droit_application;
grant update (reponse, prolongation) on exercice_texte to juste_droit_application;

-- A request that was answered stays answered; its month is prolonged once, and its reminders then start again.
create or replace function exercice_garde() returns trigger language plpgsql as $$
begin
  if old.close_le is not null then
    raise exception 'une demande close le reste' using errcode = 'check_violation';
  end if;
  if new.prolongee_le is distinct from old.prolongee_le then
    if old.prolongee_le is not null then
      raise exception 'une demande ne se prolonge qu’une fois' using errcode = 'check_violation';
    end if;
    new.rappels := 0;
  end if;
  return new;
end
$$;
create or replace trigger garde before update on exercice_droits for each row execute function exercice_garde();

-- A word to those who follow the household, or, when nobody does, to the referents of its organisation.
create or replace function prevenir_de_la_demande(demande exercice_droits, sorte text) returns void
  language sql security definer set search_path = public, pg_temp
begin atomic
  with suivent as (
    select suivi.compte_id from suivi
    where suivi.territoire_id = (demande).territoire_id and suivi.foyer_id = (demande).foyer_id
      and suivi.jusqu_au is null
      and exists (select from adhesions_actives() a
        where a.compte_id = suivi.compte_id and a.organisation_id = suivi.organisation_id)
  ), referents as (
    select a.compte_id from adhesions_actives() a join foyer using (territoire_id, organisation_id)
    where foyer.territoire_id = (demande).territoire_id and foyer.foyer_id = (demande).foyer_id
      and a.role = 'referent'
      and not exists (select from suivent)
  )
  insert into notification (compte_id, sorte, lien, donnees)
  select distinct d.compte_id, prevenir_de_la_demande.sorte, '/demandes/' || (demande).exercice_id,
    jsonb_build_object('sorte', (demande).sorte, 'echeance', (demande).echeance)
  from (select suivent.compte_id from suivent union select referents.compte_id from referents) d;
end;

-- An objection or a pause holds from the moment it is asked, whoever opened the file to write it down, follower or not.
create or replace function tenir_la_demande(exercice uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update foyer f set
    oppose_le = case when d.sorte = 'opposition' then coalesce(f.oppose_le, now()) else f.oppose_le end,
    limite_le = case when d.sorte = 'limitation' then coalesce(f.limite_le, now()) else f.limite_le end
  from exercice_droits d
  where d.territoire_id = acteur_territoire() and d.exercice_id = tenir_la_demande.exercice and d.close_le is null
    and d.sorte in ('opposition', 'limitation') and d.foyer_id in (select foyers_ouverts())
    and f.territoire_id = d.territoire_id and f.foyer_id = d.foyer_id;
  return found;
end
$$;
grant execute on function tenir_la_demande(uuid) to juste_droit_application;

-- What the person asks from her own page. Her objection and her limitation hold from this very transaction; asked
-- twice, it is one request. Null: she has thirty waiting already.
create or replace function demander_en_son_nom(sorte text, demande text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  qui uuid := acteur_personne();
  e exercice_droits;
begin
  if qui is null then
    raise exception 'une personne demande en son nom' using errcode = 'insufficient_privilege';
  end if;
  perform from foyer f where f.territoire_id = acteur_territoire() and f.foyer_id = acteur_foyer() for update;
  -- Whatever request waits already: what she stops stops now.
  update foyer f set
    oppose_le = case when demander_en_son_nom.sorte = 'opposition' then coalesce(f.oppose_le, now()) else f.oppose_le end,
    limite_le = case when demander_en_son_nom.sorte = 'limitation' then coalesce(f.limite_le, now()) else f.limite_le end
  where f.territoire_id = acteur_territoire() and f.foyer_id = acteur_foyer()
    and demander_en_son_nom.sorte in ('opposition', 'limitation');
  select d.* into e from exercice_droits d join exercice_texte x using (territoire_id, exercice_id)
  where d.territoire_id = acteur_territoire() and d.personne_id = qui and d.close_le is null
    and d.sorte = demander_en_son_nom.sorte
    and (x.demande = demander_en_son_nom.demande or d.sorte <> 'rectification')
  limit 1;
  if e.exercice_id is not null then
    return e.exercice_id;
  end if;
  if (select count(*) from exercice_droits d where d.territoire_id = acteur_territoire() and d.personne_id = qui
      and d.close_le is null) >= 30 then
    return null;
  end if;
  insert into exercice_droits (territoire_id, foyer_id, personne_id, sorte, canal)
  values (acteur_territoire(), acteur_foyer(), qui, demander_en_son_nom.sorte, 'espace') returning * into e;
  insert into exercice_texte (territoire_id, exercice_id, demande)
  values (e.territoire_id, e.exercice_id, demander_en_son_nom.demande);
  perform prevenir_de_la_demande(e, 'demande_recue');
  return e.exercice_id;
end
$$;
grant execute on function demander_en_son_nom(text, text) to juste_droit_application;

-- What she stopped, she may start again, as simply: not what another of the household stopped.
create or replace function revenir_sur(sorte text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  qui uuid := acteur_personne();
begin
  if qui is null or exists (select from exercice_droits d join foyer f using (territoire_id, foyer_id)
    where d.territoire_id = acteur_territoire() and d.foyer_id = acteur_foyer() and d.personne_id <> qui
      and d.sorte = revenir_sur.sorte and d.etat <> 'refusee'
      -- Asked since it holds, or granted since: granting sets its date anew, after the request.
      and (d.cree_le >= case d.sorte when 'opposition' then f.oppose_le else f.limite_le end
        or (d.etat = 'satisfaite' and d.traitee_par is not null and d.close_le >=
          (case d.sorte when 'opposition' then f.oppose_le else f.limite_le end at time zone 'Europe/Paris')::date))) then
    return false;
  end if;
  update foyer f set
    oppose_le = case when revenir_sur.sorte = 'opposition' then null else f.oppose_le end,
    limite_le = case when revenir_sur.sorte = 'limitation' then null else f.limite_le end
  where f.territoire_id = acteur_territoire() and f.foyer_id = acteur_foyer()
    and revenir_sur.sorte in ('opposition', 'limitation');
  -- What she had asked was done, and is over: nobody has to answer it any more.
  update exercice_droits d set etat = 'satisfaite', close_le = current_date
  where d.territoire_id = acteur_territoire() and d.personne_id = qui and d.sorte = revenir_sur.sorte
    and d.close_le is null;
  return true;
end
$$;
grant execute on function revenir_sur(text) to juste_droit_application;

-- A copy is given at once: asked and answered the same day, once a day however often it is opened.
create or replace function remettre_la_copie() returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into exercice_droits (territoire_id, foyer_id, personne_id, sorte, canal, etat, close_le)
  select s.territoire_id, acteur_foyer(), s.personne_id, 'acces', 'espace', 'satisfaite', current_date
  from session s
  where acteur_role() = 'personne' and s.session_id = acteur_session() and s.personne_id is not null
    and not exists (select from exercice_droits d where d.territoire_id = s.territoire_id
      and d.personne_id = s.personne_id and d.sorte = 'acces' and d.close_le = current_date);
end
$$;
grant execute on function remettre_la_copie() to juste_droit_application;

-- The household of a person who asked, and whose request is granted, goes as if its clock had run. Only who may read it.
create or replace function effacer_a_la_demande(exercice uuid) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  e exercice_droits;
  agit text := acteur_role();
  laisse uuid;
begin
  select d.* into e from exercice_droits d
  where d.territoire_id = acteur_territoire() and d.exercice_id = effacer_a_la_demande.exercice
    and d.sorte = 'effacement' and d.close_le is null and d.foyer_id in (select foyers_ouverts());
  if e.exercice_id is null then
    return null;
  end if;
  perform ecrire_journal(e.territoire_id, 'effacer', 'foyer', reference_du_foyer(e.territoire_id, e.foyer_id),
    'demande_de_la_personne', '{}');
  perform set_config('juste_droit.role', 'effacement', true);
  laisse := effacer_foyer(e.territoire_id, e.foyer_id, 'demande_de_la_personne');
  perform set_config('juste_droit.role', agit, true);
  return laisse;
end
$$;
grant execute on function effacer_a_la_demande(uuid) to juste_droit_application;

-- Each night: ten days before the deadline, then on it. Once each, even if a night was missed.
create or replace function rappeler_les_demandes(jour date) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  e exercice_droits;
  n integer := 0;
begin
  for e in select d.* from exercice_droits d
    where d.close_le is null and ((d.rappels = 0 and d.echeance <= jour + 10) or (d.rappels < 2 and d.echeance <= jour))
    for update
  loop
    perform prevenir_de_la_demande(e, case when e.echeance < jour then 'demande_en_retard'
      when e.echeance = jour then 'demande_due' else 'demande_echeance' end);
    update exercice_droits d set rappels = case when e.echeance <= jour then 2 else 1 end
    where d.territoire_id = e.territoire_id and d.exercice_id = e.exercice_id;
    n := n + 1;
  end loop;
  return n;
end
$$;
grant execute on function rappeler_les_demandes(date) to juste_droit_taches;

call journaliser('exercice_droits', array['ajout', 'correction']);
