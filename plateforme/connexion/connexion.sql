-- Signing in. None of this may be called by a page's connection.
call proteger(array['lien_connexion', 'epreuve', 'frein']);

-- Its rests go by their clocks: see `plateforme/effacement`.
drop function if exists purger_connexions();

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
      select from adhesions_actives() a join organisation o using (organisation_id)
      where a.compte_id = c.compte_id and o.siret = siret_agent)
    returning identite_proconnect.compte_id into qui;
  end if;
  return qui;
end
$$;

grant execute on function frapper(text, integer, interval), demander_lien(text, text, text),
  entrer_par_lien(text, text, text), lien_utilisable(text), poser_epreuve(text, text, uuid, jsonb),
  prendre_epreuve(text, text), cle_presentee(text), cle_utilisee(text, bigint), tenant(text), cles_du_tenant(text),
  ajouter_cle(text, text, bytea, bigint, text[], text), preparer_second_facteur(text, text), lire_second_facteur(text),
  prendre_pas(text, bigint), poser_codes_secours(text, text[]), prendre_code_secours(text, text),
  compte_de_proconnect(text, text, text) to juste_droit_connexion;
