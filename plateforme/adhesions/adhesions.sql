call proteger(array['adhesion', 'invitation']);

-- Whose work is with people: `equipe` of the matrix.
create or replace function est_de_l_equipe(role text) returns boolean
  language sql immutable parallel safe
  return role in ('accueil', 'intervenant', 'referent');
grant execute on function est_de_l_equipe(text) to juste_droit_application;

-- Memberships that open something today, as far as whoever asks may read them. Not `security definer`: the planner reads
-- through it.
drop function if exists adhesions_actives(uuid) cascade;
create or replace function adhesions_actives() returns setof adhesion language sql stable
begin atomic
  select a.* from adhesion a
  where a.finie_le is null and a.depuis <= current_date and (a.jusqu_au is null or a.jusqu_au >= current_date)
    and not exists (select from organisation o
      where o.organisation_id = a.organisation_id and o.fusionnee_dans is not null)
    and not exists (select from participation p
      where p.territoire_id = a.territoire_id and p.organisation_id = a.organisation_id and p.jusqu_au is not null)
    and not exists (select from compte c where c.compte_id = a.compte_id and c.desactive_le is not null);
end;
grant execute on function adhesions_actives() to juste_droit_application;

-- Which role may give which: the same pairs as `peut_donner` of the matrix, each tried by a test.
create or replace function peut_donner(donneur text, donne text) returns boolean
  language sql immutable parallel safe
  return case donneur
    when 'referent' then donne in ('accueil', 'intervenant', 'referent')
    when 'pilote' then donne in ('accueil', 'intervenant', 'referent', 'pilote', 'partenaire', 'evaluateur')
    when 'national' then donne in ('pilote', 'evaluateur', 'animateur', 'national', 'prefecture')
    when 'administrateur' then donne in ('national', 'administrateur')
    when 'programme' then donne in ('pilote', 'national', 'administrateur')
    else false
  end;
-- Where: an organisation's referent in it, a pilote on his territory, the others everywhere.
create or replace function donne_ici(donne text, organisation uuid, territoire integer) returns boolean
  language sql stable parallel safe
  return coalesce(peut_donner(acteur_role(), donne) and case acteur_role()
    when 'referent' then organisation = acteur_organisation() and territoire = acteur_territoire()
    when 'pilote' then territoire = acteur_territoire()
    else true
  end, false);
grant execute on function peut_donner(text, text), donne_ici(text, uuid, integer) to juste_droit_application;

-- Colleagues know one another by name; who leads a territory, or the whole, knows who works there.
create or replace function comptes_connus() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select adhesion.compte_id from adhesion
  where ((est_de_l_equipe(acteur_role()) or acteur_role() = 'partenaire')
      and adhesion.organisation_id = acteur_organisation() and adhesion.territoire_id = acteur_territoire())
    or (acteur_role() = 'pilote' and adhesion.territoire_id = acteur_territoire())
    or acteur_role() in ('national', 'administrateur');
end;
grant execute on function comptes_connus() to juste_droit_application;

create policy lecture on adhesion for select to juste_droit_application
  using (compte_id = (select acteur_compte())
    or (select acteur_role()) in ('national', 'administrateur')
    or ((select acteur_role()) = 'pilote' and territoire_id = (select acteur_territoire()))
    or ((select est_de_l_equipe(acteur_role()) or acteur_role() = 'partenaire')
      and territoire_id = (select acteur_territoire()) and organisation_id = (select acteur_organisation())));
-- A membership comes from an invitation that was accepted; who may give the role may also give it to a known account.
-- Nobody gives one to himself.
create policy ajout on adhesion for insert to juste_droit_application
  with check (donne_ici(role, organisation_id, territoire_id) and compte_id in (select comptes_connus())
    and compte_id <> (select acteur_compte()));
create policy correction on adhesion for update to juste_droit_application
  using (compte_id = (select acteur_compte()) or donne_ici(role, organisation_id, territoire_id));
grant select (adhesion_id, compte_id, organisation_id, territoire_id, role, depuis, jusqu_au, finie_le)
  on adhesion to juste_droit_application;
grant insert (compte_id, organisation_id, territoire_id, role, jusqu_au) on adhesion to juste_droit_application;
grant update (jusqu_au, finie_le) on adhesion to juste_droit_application;

-- An ended membership stays ended; its holder may end it, not prolong it. What a function does for others it has checked.
-- Two who leave at the same moment wait for one another: a territory is never left without somebody to lead it.
create or replace function dernier_pilote(adhesion uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  a adhesion;
begin
  select * into a from adhesion where adhesion.adhesion_id = dernier_pilote.adhesion and adhesion.finie_le is null;
  if a.role is distinct from 'pilote' then
    return false;
  end if;
  perform pg_advisory_xact_lock(hashtext('pilotes'), a.territoire_id);
  return not exists (select from adhesions_actives() autre
    where autre.territoire_id = a.territoire_id and autre.role = 'pilote' and autre.compte_id <> a.compte_id);
end
$$;
grant execute on function dernier_pilote(uuid) to juste_droit_application;

create or replace function adhesion_garde() returns trigger language plpgsql as $$
begin
  if old.finie_le is not null and (new.finie_le, new.jusqu_au) is distinct from (old.finie_le, old.jusqu_au) then
    raise exception 'une adhésion finie le reste' using errcode = 'check_violation';
  end if;
  if new.jusqu_au is distinct from old.jusqu_au and current_user in ('juste_droit_application', 'juste_droit_taches')
    and (old.compte_id = acteur_compte() or not donne_ici(old.role, old.organisation_id, old.territoire_id)) then
    raise exception 'une adhésion se prolonge par qui peut la donner' using errcode = 'insufficient_privilege';
  end if;
  if new.finie_le is not null and old.finie_le is null and old.compte_id = acteur_compte()
    and current_user = 'juste_droit_application' then
    if exige_preuve_forte(old.role) and session_faible() then
      raise exception 'quitter demande la seconde preuve' using errcode = 'insufficient_privilege';
    end if;
    if dernier_pilote(old.adhesion_id) then
      raise exception 'le dernier pilote d’un territoire ne le quitte pas' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end
$$;
create or replace trigger garde before update on adhesion for each row execute function adhesion_garde();

-- Who leaves follows nobody there any more: the referents are told how many households wait for somebody. Nor does the
-- body she left sign her in: its identity provider would open what she holds elsewhere.
create or replace function adhesion_finie() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  n integer;
begin
  delete from identite_proconnect i using organisation o
  where i.compte_id = new.compte_id and o.organisation_id = new.organisation_id and i.siret = o.siret
    and not exists (select from adhesions_actives() a where a.compte_id = new.compte_id
      and a.organisation_id = new.organisation_id);
  if exists (select from adhesions_actives() a where a.compte_id = new.compte_id
      and a.organisation_id = new.organisation_id and a.territoire_id = new.territoire_id
      and est_de_l_equipe(a.role)) then
    return null;
  end if;
  update suivi set jusqu_au = now()
  where suivi.territoire_id = new.territoire_id and suivi.compte_id = new.compte_id
    and suivi.organisation_id = new.organisation_id and suivi.jusqu_au is null;
  get diagnostics n = row_count;
  if n > 0 then
    insert into notification (compte_id, sorte, lien, donnees)
    select distinct a.compte_id, 'foyers_sans_suivi', '/foyers?vue=sans_suivi', jsonb_build_object('nombre', n)
    from adhesions_actives() a where a.organisation_id = new.organisation_id and a.territoire_id = new.territoire_id
      and a.role = 'referent';
  end if;
  return null;
end
$$;
create or replace trigger fin after update on adhesion for each row
  when (old.finie_le is null and new.finie_le is not null) execute function adhesion_finie();

-- A membership whose last day has passed opens nothing by itself; ended, it also leaves the households it followed.
create or replace function finir_adhesions_echues() returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  n integer;
begin
  update adhesion set finie_le = now() where finie_le is null and jusqu_au < current_date;
  get diagnostics n = row_count;
  return n;
end
$$;
grant execute on function finir_adhesions_echues() to juste_droit_taches;

-- The week an account was last seen, not the minute: who leads must know what sleeps, not who works when.
create or replace function semaine_vue(compte uuid) returns date
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select date_trunc('week', max(s.vue_le))::date from session s
  where s.compte_id = semaine_vue.compte and acteur_role() in ('referent', 'pilote', 'national', 'administrateur')
    and semaine_vue.compte in (select comptes_connus());
end;
grant execute on function semaine_vue(uuid) to juste_droit_application;

create policy lecture on invitation for select to juste_droit_application
  using (((select acteur_role()) in ('national', 'administrateur'))
    or ((select acteur_role()) = 'pilote' and territoire_id = (select acteur_territoire()))
    or ((select acteur_role()) = 'referent'
      and territoire_id = (select acteur_territoire()) and organisation_id = (select acteur_organisation())));
create policy ajout on invitation for insert to juste_droit_application
  with check (donne_ici(role, organisation_id, territoire_id)
    and invite_par is not distinct from (select acteur_compte())
    and courriel not in (select c.courriel from compte c where c.compte_id = (select acteur_compte())));
create policy correction on invitation for update to juste_droit_application
  using (donne_ici(role, organisation_id, territoire_id));
grant select (invitation_id, organisation_id, territoire_id, role, courriel, jusqu_au, expire_le, invite_par, cree_le,
  acceptee_le, annulee_le) on invitation to juste_droit_application;
grant insert (organisation_id, territoire_id, role, courriel, jusqu_au, empreinte, invite_par)
  on invitation to juste_droit_application;
grant update (annulee_le) on invitation to juste_droit_application;

create or replace function invitation_ouverte(empreinte_lien text) returns table (invitation_id uuid, courriel text,
  role text, organisation text, territoire text, jusqu_au date, compte_connu boolean)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select i.invitation_id, i.courriel, i.role, o.nom, t.nom, i.jusqu_au, c.prenom is not null
  from invitation i join organisation o using (organisation_id) left join territoire t using (territoire_id)
    left join compte c on c.courriel = i.courriel
  where i.empreinte = empreinte_lien and i.acceptee_le is null and i.annulee_le is null and i.expire_le > now()
    and o.fusionnee_dans is null
    -- What somebody may no longer give, the link she sent before does not give either.
    and (i.invite_par is null or exists (select from adhesions_actives() a
      where a.compte_id = i.invite_par and peut_donner(a.role, i.role) and case a.role
        when 'referent' then a.organisation_id = i.organisation_id and a.territoire_id = i.territoire_id
        when 'pilote' then a.territoire_id = i.territoire_id
        else true
      end));
end;

create or replace function accepter_invitation(empreinte_lien text, prenom text, nom text, empreinte_session text,
  appareil text) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  i invitation;
  qui uuid;
begin
  update invitation set acceptee_le = now()
  where invitation.invitation_id = (select o.invitation_id from invitation_ouverte(empreinte_lien) o)
    -- Asked again of the row itself: of two who send at once, the second waits for the first.
    and invitation.acceptee_le is null and invitation.annulee_le is null returning * into i;
  if i.invitation_id is null then
    return false;
  end if;
  insert into compte (courriel, prenom, nom)
  values (i.courriel, left(btrim(accepter_invitation.prenom), 100), left(btrim(accepter_invitation.nom), 100))
  on conflict (courriel) do nothing;
  select c.compte_id into qui from compte c where c.courriel = i.courriel and c.desactive_le is null;
  if qui is null then
    return false;
  end if;
  insert into adhesion (compte_id, organisation_id, territoire_id, role, jusqu_au)
  values (qui, i.organisation_id, i.territoire_id, i.role, i.jusqu_au) on conflict do nothing;
  if not ouvrir_session(qui, 'invitation', false, empreinte_session, accepter_invitation.appareil) then
    return false;
  end if;
  insert into notification (compte_id, sorte, lien)
  select i.invite_par, 'invitation_acceptee', '/equipe' where i.invite_par is not null;
  -- Whoever works elsewhere too comes in by the door she was shown.
  update session set adhesion_id = (select a.adhesion_id from adhesion a where a.compte_id = qui
    and a.organisation_id = i.organisation_id and a.territoire_id is not distinct from i.territoire_id
    and a.role = i.role and a.finie_le is null)
  where session.empreinte = empreinte_session;
  return true;
end
$$;
grant execute on function invitation_ouverte(text), accepter_invitation(text, text, text, text, text)
  to juste_droit_connexion;

call journaliser('adhesion', array['ajout', 'correction']);
call journaliser('invitation', array['ajout', 'correction']);
