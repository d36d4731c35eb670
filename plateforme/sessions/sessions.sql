call proteger(array['session', 'lien_connexion', 'epreuve', 'frein']);

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

create or replace function adhesions_actives(compte uuid) returns setof adhesion
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select a.* from adhesion a join organisation o using (organisation_id)
  where a.compte_id = compte and a.finie_le is null and a.depuis <= current_date
    and (a.jusqu_au is null or a.jusqu_au >= current_date) and o.fusionnee_dans is null
    and not exists (select from participation p
      where p.territoire_id = a.territoire_id and p.organisation_id = a.organisation_id and p.jusqu_au is not null);
end;

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
    select count(*) into identite.adhesions from adhesions_actives(c.compte_id);
    select * into a from adhesions_actives(c.compte_id) active
    where active.adhesion_id = s.adhesion_id or (identite.adhesions = 1);
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
    and exists (select from adhesions_actives(acteur_compte()) active where active.adhesion_id = choisie);
  return found;
end
$$;
grant execute on function choisir_adhesion(uuid) to juste_droit_application;

-- Its rests go by their clocks: see `plateforme/effacement`.
drop function if exists purger_connexions();

-- Everything below signs people in: no page's connection may call it.

-- False once `maximum` attempts have been made in the window. What is counted is kept as a keyed digest.
create or replace function frapper(quoi text, maximum integer, duree interval) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  n integer;
begin
  insert into frein (cle, fenetre)
  select encode(sha256(s.valeur || convert_to(quoi, 'UTF8')), 'hex'), date_bin(duree, now(), timestamptz '2024-01-01')
  from secret s where s.nom = 'frein'
  on conflict (cle, fenetre) do update set nombre = frein.nombre + 1 returning nombre into n;
  return n <= maximum;
end
$$;

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

-- Same time and same answer whether the account exists or not: only the letter differs.
create or replace function demander_lien(adresse text, empreinte_lien text, retour text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into lien_connexion (empreinte, compte_id, retour)
  select empreinte_lien, c.compte_id, demander_lien.retour from compte c
  where c.courriel = lower(btrim(adresse)) and c.desactive_le is null;
  return found;
end
$$;

create or replace function entrer_par_lien(empreinte_lien text, empreinte_session text, appareil text)
  returns table (retour text) language plpgsql security definer set search_path = public, pg_temp as $$
declare
  l lien_connexion;
begin
  update lien_connexion set utilise_le = now()
  where lien_connexion.empreinte = empreinte_lien and utilise_le is null and expire_le > now() returning * into l;
  if l.compte_id is not null
    and ouvrir_session(l.compte_id, 'lien', false, empreinte_session, entrer_par_lien.appareil) then
    entrer_par_lien.retour := l.retour;
    return next;
  end if;
end
$$;

create or replace function lien_utilisable(empreinte_lien text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from lien_connexion l
    where l.empreinte = empreinte_lien and l.utilise_le is null and l.expire_le > now());
end;

create or replace function poser_epreuve(empreinte_epreuve text, sorte text, compte uuid, contenu jsonb) returns void
  language sql security definer set search_path = public, pg_temp
begin atomic
  insert into epreuve (empreinte, sorte, compte_id, contenu)
  values (empreinte_epreuve, poser_epreuve.sorte, compte, poser_epreuve.contenu);
end;

create or replace function prendre_epreuve(empreinte_epreuve text, sorte text) returns table (compte_id uuid, contenu jsonb)
  language sql security definer set search_path = public, pg_temp
begin atomic
  delete from epreuve e
  where e.empreinte = empreinte_epreuve and e.sorte = prendre_epreuve.sorte and e.expire_le > now()
  returning e.compte_id, e.contenu;
end;

create or replace function cle_presentee(identifiant text) returns table (compte_id uuid, cle_publique bytea,
  compteur bigint, transports text[]) language sql stable security definer set search_path = public, pg_temp
begin atomic
  select k.compte_id, k.cle_publique, k.compteur, k.transports from cle_acces k
  where k.identifiant = cle_presentee.identifiant;
end;

create or replace function cle_utilisee(identifiant text, compteur bigint) returns void
  language sql security definer set search_path = public, pg_temp
begin atomic
  update cle_acces k set compteur = cle_utilisee.compteur, utilisee_le = now()
  where k.identifiant = cle_utilisee.identifiant;
end;

-- Who holds a session, and how far it may go: a second proof is added only by who has given one, or has none yet.
create or replace function tenant(empreinte_session text) returns table (session_id uuid, compte_id uuid, courriel text,
  prenom text, nom text, forte boolean, facteurs integer, peut_ajouter boolean)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select s.session_id, c.compte_id, c.courriel, c.prenom, c.nom, s.forte, f.facteurs::integer, s.forte or f.facteurs = 0
  from session s join compte c using (compte_id),
    lateral (select (select count(*) from cle_acces k where k.compte_id = c.compte_id)
      + (select count(*) from second_facteur d where d.compte_id = c.compte_id and d.confirme_le is not null) as facteurs) f
  where s.empreinte = empreinte_session and s.finie_le is null and s.expire_le > now() and c.desactive_le is null
    and s.vue_le > now() - interval '1 hour';
end;

create or replace function cles_du_tenant(empreinte_session text) returns table (identifiant text, transports text[])
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select k.identifiant, k.transports from cle_acces k join tenant(empreinte_session) t using (compte_id);
end;

create or replace function ajouter_cle(empreinte_session text, identifiant text, cle_publique bytea, compteur bigint,
  transports text[], nom text) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into cle_acces (compte_id, identifiant, cle_publique, compteur, transports, nom)
  select t.compte_id, ajouter_cle.identifiant, ajouter_cle.cle_publique, ajouter_cle.compteur, ajouter_cle.transports,
    ajouter_cle.nom
  from tenant(empreinte_session) t where t.peut_ajouter
  on conflict do nothing;
  return found;
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

create or replace function preparer_second_facteur(empreinte_session text, secret text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into second_facteur (compte_id, secret)
  select t.compte_id, preparer_second_facteur.secret from tenant(empreinte_session) t where t.peut_ajouter
  on conflict (compte_id) do update set secret = excluded.secret, dernier_pas = 0
    where second_facteur.confirme_le is null;
  return found;
end
$$;

create or replace function lire_second_facteur(empreinte_session text) returns table (secret text,
  confirme boolean, dernier_pas bigint) language sql stable security definer set search_path = public, pg_temp
begin atomic
  select d.secret, d.confirme_le is not null, d.dernier_pas
  from second_facteur d join tenant(empreinte_session) t using (compte_id);
end;

-- False when that step, or a later one, was already taken.
create or replace function prendre_pas(empreinte_session text, pas bigint) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update second_facteur d set dernier_pas = pas, confirme_le = coalesce(d.confirme_le, now())
  where d.compte_id = (select t.compte_id from tenant(empreinte_session) t) and d.dernier_pas < pas;
  return found;
end
$$;

create or replace function poser_codes_secours(empreinte_session text, empreintes text[]) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  qui uuid;
begin
  select t.compte_id into qui from tenant(empreinte_session) t where t.forte;
  if qui is null then
    return false;
  end if;
  delete from code_secours where compte_id = qui;
  insert into code_secours (compte_id, empreinte) select qui, unnest(empreintes);
  return true;
end
$$;

create or replace function prendre_code_secours(empreinte_session text, empreinte_code text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update code_secours k set utilise_le = now()
  where k.compte_id = (select t.compte_id from tenant(empreinte_session) t) and k.empreinte = empreinte_code
    and k.utilise_le is null;
  return found;
end
$$;

-- Known by professional address and SIRET; at first, an account of that address that works in that organisation.
create or replace function compte_de_proconnect(adresse text, siret_agent text, sub_agent text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  qui uuid;
begin
  update identite_proconnect i set sub = sub_agent, vue_le = now()
  where i.courriel = lower(adresse) and i.siret = siret_agent returning i.compte_id into qui;
  if qui is null then
    insert into identite_proconnect (compte_id, courriel, siret, sub)
    select c.compte_id, c.courriel, siret_agent, sub_agent from compte c
    where c.courriel = lower(adresse) and c.desactive_le is null and exists (
      select from adhesions_actives(c.compte_id) a join organisation o using (organisation_id)
      where o.siret = siret_agent)
    returning identite_proconnect.compte_id into qui;
  end if;
  return qui;
end
$$;

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
    and (i.invite_par is null or exists (select from adhesions_actives(i.invite_par) a
      where peut_donner(a.role, i.role) and case a.role
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
  where invitation.invitation_id = (select o.invitation_id from invitation_ouverte(empreinte_lien) o) returning * into i;
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

-- The code of a letter and the birth date it does not tell. Five wrong dates end the code.
create or replace function entrer_par_code(empreinte_code text, naissance date, empreinte_session text, appareil text)
  returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  k code_personne;
begin
  update code_personne set essais = essais + 1
  where empreinte = empreinte_code and expire_le > now() and essais < 5 returning * into k;
  insert into session (empreinte, territoire_id, personne_id, moyen, appareil, expire_le)
  select empreinte_session, p.territoire_id, p.personne_id, 'code_courrier', left(entrer_par_code.appareil, 60),
    now() + interval '2 hours'
  from personne p where p.territoire_id = k.territoire_id and p.personne_id = k.personne_id
    and p.date_naissance = naissance;
  if not found then
    return false;
  end if;
  update code_personne set essais = 0 where empreinte = empreinte_code;
  perform poser_acteur('personne', null, null, k.territoire_id);
  perform ecrire_journal(k.territoire_id, 'se_connecter', 'session',
    reference_de_la_personne(k.territoire_id, k.personne_id), null, '{}');
  return true;
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

grant execute on function frapper(text, integer, interval), ouvrir_session(uuid, text, boolean, text, text, text),
  demander_lien(text, text, text), entrer_par_lien(text, text, text), lien_utilisable(text),
  poser_epreuve(text, text, uuid, jsonb), prendre_epreuve(text, text), cle_presentee(text), cle_utilisee(text, bigint),
  tenant(text), cles_du_tenant(text), ajouter_cle(text, text, bytea, bigint, text[], text),
  renforcer_session(text, text), preparer_second_facteur(text, text), lire_second_facteur(text),
  prendre_pas(text, bigint), poser_codes_secours(text, text[]), prendre_code_secours(text, text),
  compte_de_proconnect(text, text, text), invitation_ouverte(text), accepter_invitation(text, text, text, text, text),
  entrer_par_code(text, date, text, text), finir_session(text) to juste_droit_connexion;
