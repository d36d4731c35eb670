call proteger(array['journal', 'journal_chaine']);

create policy lecture on journal for select to juste_droit_application
  using ((select acteur_role()) in ('administrateur', 'programme')
    or ((select acteur_role()) = 'pilote' and territoire_id = (select acteur_territoire()))
    or ((select acteur_role()) = 'referent' and territoire_id = (select acteur_territoire())
      and organisation_id = (select acteur_organisation())));
create policy lecture on journal_chaine for select to juste_droit_application
  using ((select acteur_role()) in ('administrateur', 'programme')
    or ((select acteur_role()) = 'pilote' and territoire_id = (select acteur_territoire())));
grant select (territoire_id, numero, le, role, compte_id, organisation_id, geste, objet, reference, motif, details,
  precedente, empreinte) on journal to juste_droit_application;
grant select (territoire_id, premier, depart, dernier, empreinte) on journal_chaine to juste_droit_application;

-- What a line's digest is made of: every column but itself, each with its length so that none can flow into the next.
-- Written a second time in `empreinte.ts`: this function is not the only judge of its own chain.
create or replace function mesurer(champ text) returns text
  language sql immutable parallel safe
  return coalesce(length(champ) || ':' || champ, '-');
create or replace function empreinte_de(ligne journal) returns text
  language sql stable parallel safe
  return encode(sha256(convert_to(concat_ws('|', mesurer((ligne).territoire_id::text), mesurer((ligne).numero::text),
    mesurer(extract(epoch from (ligne).le)::text), mesurer((ligne).role), mesurer((ligne).compte_id::text),
    mesurer((ligne).organisation_id::text), mesurer((ligne).geste), mesurer((ligne).objet), mesurer((ligne).reference),
    mesurer((ligne).motif), mesurer((ligne).details::text), mesurer((ligne).precedente)), 'UTF8')), 'hex');
grant execute on function mesurer(text), empreinte_de(journal) to juste_droit_application;

-- One line at the end of the actor's chain. Two transactions of one territory write one after the other.
create or replace function ecrire_journal(territoire integer, geste text, objet text, reference text, motif text,
  details jsonb) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  tete journal_chaine;
  ligne journal;
begin
  insert into journal_chaine (territoire_id) values (coalesce(territoire, 0)) on conflict do nothing;
  select * into tete from journal_chaine where territoire_id = coalesce(territoire, 0) for update;
  ligne.territoire_id := tete.territoire_id;
  ligne.numero := tete.dernier + 1;
  ligne.le := clock_timestamp();
  ligne.role := coalesce(acteur_role(), 'base');
  ligne.compte_id := acteur_compte();
  ligne.organisation_id := acteur_organisation();
  ligne.geste := geste;
  ligne.objet := objet;
  ligne.reference := reference;
  ligne.motif := motif;
  ligne.details := coalesce(details, '{}');
  ligne.precedente := tete.empreinte;
  ligne.empreinte := empreinte_de(ligne);
  insert into journal select ligne.*;
  update journal_chaine set dernier = ligne.numero, empreinte = ligne.empreinte
  where territoire_id = tete.territoire_id;
end
$$;

-- Lines are added and nothing else, even by the owner's accounts; the clock of 36 months takes the oldest.
create or replace function journal_garde() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and acteur_role() = 'effacement' then
    return old;
  end if;
  raise exception 'le journal ne se corrige pas' using errcode = 'insufficient_privilege';
end
$$;
create or replace trigger garde before update or delete on journal for each row execute function journal_garde();

create or replace function reference_du_foyer(territoire integer, foyer uuid) returns text
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select encode(sha256(f.sel || uuid_send(f.foyer_id)), 'hex') from foyer f
  where f.territoire_id = reference_du_foyer.territoire and f.foyer_id = reference_du_foyer.foyer;
end;

create or replace function reference_de_la_personne(territoire integer, personne uuid) returns text
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select reference_du_foyer(p.territoire_id, p.foyer_id) from personne p
  where p.territoire_id = reference_de_la_personne.territoire and p.personne_id = reference_de_la_personne.personne;
end;

-- A file that leaves: what, how many rows, and the mark it carries.
create or replace function journaliser_export(objet text, lignes integer, filigrane text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acteur_role() is null or acteur_role() in ('visiteur', 'compte') then
    raise exception 'il faut agir pour exporter' using errcode = 'insufficient_privilege';
  end if;
  perform ecrire_journal(acteur_territoire(), 'exporter', objet, filigrane, null, jsonb_build_object('lignes', lignes));
end
$$;
grant execute on function journaliser_export(text, integer, text) to juste_droit_application;
