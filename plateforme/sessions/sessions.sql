call proteger(array['session']);

create policy lecture on session for select to juste_droit_application
  using (compte_id = (select acteur_compte()) or session_id = (select acteur_session())
    or (select acteur_role()) = 'administrateur');
create policy correction on session for update to juste_droit_application
  using (compte_id = (select acteur_compte()) or session_id = (select acteur_session())
    or (select acteur_role()) = 'administrateur')
  with check (finie_le is not null);
grant select (session_id, compte_id, moyen, forte, appareil, cree_le, vue_le, expire_le, finie_le) on session
  to juste_droit_application;
grant update (finie_le) on session to juste_droit_application;

-- Roles that see files of people, or that give access to others: a link in a mailbox is not proof enough.
create or replace function exige_preuve_forte(role text) returns boolean
  language sql immutable parallel safe
  return role not in ('animateur', 'prefecture');
grant execute on function exige_preuve_forte(text) to juste_droit_application;

-- Who holds a session now, and under which membership: asked again at each transaction, so that what is ended is ended
-- at once. No row: nobody.
create or replace function identite(empreinte_session text) returns table (session_id uuid, role text, compte_id uuid,
  prenom text, nom text, adhesion_id uuid, organisation_id uuid, organisation text, territoire_id integer,
  territoire_slug text, territoire text, personne_id uuid, foyer_id uuid, forte boolean, preuve_manque boolean,
  moyen text, adhesions integer, non_lues integer)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  s session;
  c compte;
  a adhesion;
begin
  select * into s from session where session.empreinte = empreinte_session;
  if s.session_id is null or s.finie_le is not null or s.expire_le <= now()
    or s.vue_le <= now() - (case when s.personne_id is null then interval '1 hour' else interval '20 minutes' end) then
    return;
  end if;
  if s.vue_le < now() - interval '1 minute' then
    update session set vue_le = now() where session.session_id = s.session_id;
  end if;
  identite.session_id := s.session_id;
  identite.moyen := s.moyen;
  identite.forte := s.forte;
  identite.non_lues := 0;
  identite.adhesions := 0;
  identite.preuve_manque := false;
  if s.personne_id is not null then
    identite.role := 'personne';
    identite.territoire_id := s.territoire_id;
    identite.personne_id := s.personne_id;
    select p.foyer_id, p.prenom, p.nom into identite.foyer_id, identite.prenom, identite.nom
    from personne p where p.territoire_id = s.territoire_id and p.personne_id = s.personne_id;
  else
    select * into c from compte where compte.compte_id = s.compte_id;
    if c.desactive_le is not null then
      return;
    end if;
    identite.compte_id := c.compte_id;
    identite.prenom := c.prenom;
    identite.nom := c.nom;
    identite.role := 'compte';
    select count(*) into identite.adhesions from adhesions_actives() active
    where active.compte_id = c.compte_id;
    select * into a from adhesions_actives() active
    where active.compte_id = c.compte_id and (active.adhesion_id = s.adhesion_id or identite.adhesions = 1);
    if a.adhesion_id is not null then
      identite.adhesion_id := a.adhesion_id;
      identite.organisation_id := a.organisation_id;
      identite.territoire_id := a.territoire_id;
      identite.preuve_manque := exige_preuve_forte(a.role) and not s.forte;
      if not identite.preuve_manque then
        identite.role := a.role;
      end if;
      select o.nom into identite.organisation from organisation o where o.organisation_id = a.organisation_id;
    end if;
    select count(*) into identite.non_lues from notification n
    where n.compte_id = c.compte_id and n.lue_le is null;
  end if;
  select t.slug, t.nom into identite.territoire_slug, identite.territoire
  from territoire t where t.territoire_id = identite.territoire_id;
  return next;
end
$$;
grant execute on function identite(text) to juste_droit_application;

-- Binds the transaction to the holder of a session; to nobody when it is over.
create or replace function lier_session(empreinte_session text) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  i record;
begin
  select * into i from identite(empreinte_session);
  if i.role is null then
    perform poser_acteur('visiteur');
    return 'visiteur';
  end if;
  if i.role = 'compte' then
    perform poser_acteur('compte', i.compte_id, null, null, null, i.session_id);
  else
    perform poser_acteur(i.role, i.compte_id, i.organisation_id, i.territoire_id, i.foyer_id, i.session_id);
  end if;
  return i.role;
end
$$;
grant execute on function lier_session(text) to juste_droit_application;

-- Which person of her household holds the session: some of what she reads is hers alone.
create or replace function acteur_personne() returns uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select s.personne_id from session s where acteur_role() = 'personne' and s.session_id = acteur_session();
end;
grant execute on function acteur_personne() to juste_droit_application;

create or replace function choisir_adhesion(choisie uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update session set adhesion_id = choisie
  where session.session_id = acteur_session() and session.compte_id = acteur_compte()
    and exists (select from adhesions_actives() active
      where active.compte_id = acteur_compte() and active.adhesion_id = choisie);
  return found;
end
$$;
grant execute on function choisir_adhesion(uuid) to juste_droit_application;

-- Below, what signs people in calls: no page's connection may.

create or replace function ouvrir_session(compte uuid, moyen text, forte boolean, empreinte_session text, appareil text,
  id_token text default null) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into session (empreinte, compte_id, moyen, forte, appareil, id_token, expire_le)
  select empreinte_session, c.compte_id, ouvrir_session.moyen, ouvrir_session.forte, left(ouvrir_session.appareil, 60),
    ouvrir_session.id_token, now() + interval '12 hours'
  from compte c where c.compte_id = ouvrir_session.compte and c.desactive_le is null;
  if not found then
    return false;
  end if;
  perform poser_acteur('compte', ouvrir_session.compte);
  perform ecrire_journal(null, 'se_connecter', 'session', ouvrir_session.compte::text, null,
    jsonb_build_object('moyen', ouvrir_session.moyen));
  return true;
end
$$;

-- The session becomes a strong one, under a new token: the old one opens nothing more.
create or replace function renforcer_session(empreinte_session text, nouvelle text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update session set forte = true, empreinte = nouvelle, vue_le = now()
  where empreinte = empreinte_session and session_id in (select t.session_id from tenant(empreinte_session) t);
  return found;
end
$$;

create or replace function finir_session(empreinte_session text) returns table (moyen text, id_token text)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select s.moyen, s.id_token into finir_session.moyen, finir_session.id_token
  from session s where s.empreinte = empreinte_session and s.finie_le is null for update;
  if found then
    update session s set finie_le = now(), id_token = null where s.empreinte = empreinte_session;
    return next;
  end if;
end
$$;
grant execute on function ouvrir_session(uuid, text, boolean, text, text, text), renforcer_session(text, text),
  finir_session(text) to juste_droit_connexion;
