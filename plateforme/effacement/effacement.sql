call proteger(array['recu']);
-- Receipts are read, and written by the gestures below alone.
create policy lecture on recu for select to juste_droit_application
  using ((select acteur_role()) in ('national', 'administrateur')
    or ((select acteur_role()) = 'pilote' and territoire_id = (select acteur_territoire())));
grant select (territoire_id, recu_id, horloge, geste, nombre, tables, le) on recu to juste_droit_application;

-- The clocks of `horloges.ts`, row for row (a test compares them): the base itself takes nothing away before its time,
-- whatever a task asks of it. `t` is the row; `ou`, the territory a receipt names.
create or replace function horloges() returns table (nom text, de text, ou text, depart text, duree interval,
  arrets text[], geste text) language sql immutable parallel safe
begin atomic
  values
    ('foyers_a_informer', 'foyer', 'territoire_id', 'recueilli_le', interval '12 months', array[
      'demarche_ouverte_le is not null', 'limite_le is not null',
      'exists (select from exercice_droits e where (e.territoire_id, e.foyer_id) = (t.territoire_id, t.foyer_id) and e.close_le is null)'],
      'suppression'),
    ('foyers_clos', 'foyer', 'territoire_id', 'clos_le', interval '24 months', array[
      'limite_le is not null',
      'exists (select from exercice_droits e where (e.territoire_id, e.foyer_id) = (t.territoire_id, t.foyer_id) and e.close_le is null)'],
      'suppression'),
    ('codes_personne', 'code_personne', 'territoire_id', 'expire_le', interval '1 day', '{}', 'suppression'),
    ('demandes', 'exercice_droits', 'territoire_id', 'close_le', interval '12 months', '{}', 'suppression'),
    ('oppositions', 'opposition', 'territoire_id', 'le', interval '24 months', '{}', 'suppression'),
    ('journal', 'journal', 'territoire_id', 'le', interval '36 months', '{}', 'suppression'),
    ('comptes', 'compte', '0',
      'greatest(cree_le, (select max(s.vue_le) from session s where s.compte_id = t.compte_id))',
      interval '24 months', array['efface_le is not null'], 'pseudonymisation'),
    ('invitations', 'invitation', 'coalesce(territoire_id, 0)', 'coalesce(acceptee_le, annulee_le, expire_le)',
      interval '30 days', '{}', 'suppression'),
    ('sessions', 'session', 'coalesce(territoire_id, 0)', 'coalesce(finie_le, expire_le)', interval '30 days', array[
      'compte_id is not null and not exists (select from session s where s.compte_id = t.compte_id and s.vue_le > t.vue_le)'],
      'suppression'),
    ('liens_connexion', 'lien_connexion', '0', 'expire_le', interval '1 day', '{}', 'suppression'),
    ('epreuves', 'epreuve', '0', 'expire_le', interval '1 day', '{}', 'suppression'),
    ('essais', 'frein', '0', 'fenetre', interval '2 days', '{}', 'suppression'),
    ('lettres', 'courriel', '0', 'cree_le', interval '90 days', '{}', 'suppression'),
    ('notifications', 'notification', '0', 'cree_le', interval '6 months', '{}', 'suppression');
end;

-- Rows whose time has come before the day `$1`.
create or replace function dues(de text, depart text, arrets text[]) returns text
  language sql stable parallel safe
  return format('from %I t where %s < $1', de, depart)
    || coalesce((select string_agg(format(' and not (%s)', arret), '') from unnest(arrets) as arret), '');

-- A household, and every row that names it or one of its people, wherever it stands. All of one territory.
create or replace function effacer_foyers(lignes tid[]) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  territoire integer;
  foyers uuid[];
  personnes uuid[];
  demandes uuid[];
  adresses text[];
  lieu record;
  n bigint;
  comptes jsonb := '{}';
begin
  select min(f.territoire_id), array_agg(f.foyer_id) into territoire, foyers from foyer f where f.ctid = any (lignes);
  select coalesce(array_agg(p.personne_id), '{}'), coalesce(array_agg(lower(p.courriel)), '{}') into personnes, adresses
  from personne p where p.territoire_id = territoire and p.foyer_id = any (foyers);
  select coalesce(array_agg(e.exercice_id), '{}') into demandes
  from exercice_droits e where e.territoire_id = territoire and e.foyer_id = any (foyers);
  -- What names it in passing: an address, or an identifier in a link.
  for lieu in select * from (values ('notification', 'lien || donnees::text', 'compte_id::text'),
    ('courriel', 'sujet || texte', 'lower(destinataire)'), ('lien_connexion', 'retour', 'null'),
    ('epreuve', 'contenu::text', 'null')) as passages (nom, texte, adresse) loop
    execute format('delete from %I where %s = any ($1) or exists (select
      from regexp_matches(%s, ''[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'', ''gi'') trouve
      where trouve[1]::uuid = any ($2))', lieu.nom, lieu.adresse, lieu.texte) using adresses, foyers || personnes || demandes;
    get diagnostics n = row_count;
    comptes := comptes || jsonb_build_object(lieu.nom, n);
  end loop;
  -- Its own tables go with it; they are counted first, those to come as those of today.
  for lieu in select distinct on (c.relname) c.relname as nom, a.attname as cle from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname in ('foyer_id', 'personne_id') and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname, a.attname loop
    execute format('select count(*) from %I where territoire_id = $1 and %I = any ($2)', lieu.nom, lieu.cle)
    into n using territoire, case lieu.cle when 'foyer_id' then foyers else personnes end;
    comptes := comptes || jsonb_build_object(lieu.nom, n);
  end loop;
  delete from foyer f where f.ctid = any (lignes);
  return comptes;
end
$$;

-- One household that goes before its clock, for what `horloge` says: a person who asked. Its receipt tells of nobody.
create or replace function effacer_foyer(territoire integer, foyer uuid, horloge text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ligne tid;
  laisse uuid;
begin
  select f.ctid into ligne from foyer f
  where f.territoire_id = effacer_foyer.territoire and f.foyer_id = effacer_foyer.foyer for update;
  if ligne is null then
    return null;
  end if;
  insert into recu (territoire_id, horloge, geste, nombre, tables)
  values (effacer_foyer.territoire, effacer_foyer.horloge, 'suppression', 1, effacer_foyers(array[ligne]))
  returning recu_id into laisse;
  return laisse;
end
$$;
revoke all on function effacer_foyer(integer, uuid, text) from juste_droit_taches;

-- The account stays, so that what was done keeps its author; who that was is nowhere any more.
create or replace function pseudonymiser_comptes(lignes tid[]) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ids uuid[];
  adresses text[];
  nom text;
begin
  select array_agg(c.compte_id), array_agg(c.courriel) into ids, adresses from compte c where c.ctid = any (lignes);
  foreach nom in array array['cle_acces', 'second_facteur', 'code_secours', 'identite_proconnect', 'lien_connexion',
    'epreuve', 'session', 'notification'] loop
    execute format('delete from %I where compte_id = any ($1)', nom) using ids;
  end loop;
  delete from invitation i where i.courriel = any (adresses);
  delete from courriel c where lower(c.destinataire) = any (adresses);
  update adhesion a set finie_le = now() where a.compte_id = any (ids) and a.finie_le is null;
  update suivi s set jusqu_au = now() where s.compte_id = any (ids) and s.jusqu_au is null;
  update compte c set courriel = gen_random_uuid() || '@efface.invalid', prenom = '', nom = '',
    desactive_le = coalesce(c.desactive_le, now()), efface_le = now()
  where c.compte_id = any (ids);
  return jsonb_build_object('compte', cardinality(ids));
end
$$;

-- The oldest end of one chain. The chain itself says that it was cut, and where: verification asks for that line.
create or replace function couper_journal(avant date, lot integer, out territoire integer, out comptes jsonb)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  tete journal_chaine;
  coupe journal;
  n bigint;
begin
  select c.* into tete from journal_chaine c
    join journal j on j.territoire_id = c.territoire_id and j.numero = c.premier
  where j.le < avant order by c.territoire_id limit 1 for update of c;
  if not found then
    return;
  end if;
  select j.* into coupe from journal j
  where j.territoire_id = tete.territoire_id and j.numero between tete.premier and tete.premier + lot - 1
    and j.numero < coalesce((select min(g.numero) from journal g
      where g.territoire_id = tete.territoire_id and g.numero >= tete.premier and g.le >= avant), tete.dernier + 1)
  order by j.numero desc limit 1;
  delete from journal j where j.territoire_id = tete.territoire_id and j.numero between tete.premier and coupe.numero;
  get diagnostics n = row_count;
  update journal_chaine c set premier = coupe.numero + 1, depart = coupe.empreinte
  where c.territoire_id = tete.territoire_id;
  perform ecrire_journal(tete.territoire_id, 'effacer', 'journal', null, null,
    jsonb_build_object('jusqu_a', coupe.numero, 'nombre', n));
  territoire := tete.territoire_id;
  comptes := jsonb_build_object('journal', n);
end
$$;

-- Some rows of one territory whose time has come, and their receipt, in one transaction. Nothing: none is left.
create or replace function effacer_lot(horloge text, jour date, lot integer)
  returns table (territoire_id integer, nombre integer, tables jsonb)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  h record;
  avant date;
  du text;
  territoire integer;
  comptes jsonb;
  lignes tid[];
begin
  if acteur_role() is distinct from 'effacement' or jour > (now() at time zone 'Europe/Paris')::date then
    raise exception 'rien ne s’efface avant son heure' using errcode = 'insufficient_privilege';
  end if;
  select * into strict h from horloges() connues where connues.nom = effacer_lot.horloge;
  avant := (jour - h.duree)::date + 1;
  if h.de = 'journal' then
    select c.territoire, c.comptes into territoire, comptes from couper_journal(avant, lot) c;
  else
    du := dues(h.de, h.depart, h.arrets);
    execute format('select %s %s order by %s limit 1', h.ou, du, h.depart) into territoire using avant;
    execute format('select array_agg(choisies.ctid) from (select t.ctid %s and %s = $2 order by %s limit $3
      for update of t skip locked) choisies', du, h.ou, h.depart) into lignes using avant, territoire, lot;
    if lignes is null then
      return;
    end if;
    if h.de = 'foyer' then
      comptes := effacer_foyers(lignes);
    elsif h.de = 'compte' then
      comptes := pseudonymiser_comptes(lignes);
    else
      execute format('delete from %I t where t.ctid = any ($1)', h.de) using lignes;
      comptes := jsonb_build_object(h.de, cardinality(lignes));
    end if;
  end if;
  if comptes is null then
    return;
  end if;
  insert into recu (territoire_id, horloge, geste, nombre, tables)
  values (territoire, h.nom, h.geste, (comptes ->> h.de)::integer, comptes);
  return query select territoire, (comptes ->> h.de)::integer, comptes;
end
$$;
grant execute on function effacer_lot(text, date, integer) to juste_droit_taches;

-- How many rows would go by that day. A pilote asks for his territory.
create or replace function a_effacer(jour date) returns table (horloge text, territoire_id integer, nombre bigint)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  h record;
begin
  if coalesce(acteur_role(), '') not in ('effacement', 'pilote', 'national', 'administrateur') then
    raise exception 'ces nombres ne sont pas pour tous' using errcode = 'insufficient_privilege';
  end if;
  for h in select * from horloges() loop
    return query execute format('select %L::text, %s, count(*) %s and ($2 or %s = $3) group by 2 order by 2', h.nom,
      h.ou, dues(h.de, h.depart, h.arrets), h.ou)
    using (jour - h.duree)::date + 1, acteur_role() <> 'pilote', acteur_territoire();
  end loop;
end
$$;
grant execute on function a_effacer(date) to juste_droit_application;
