call proteger(array['foyer', 'personne', 'situation', 'suivi', 'consultation']);

-- Whose work is with people. Each needs a second proof to be bound at all: see `exige_preuve_forte`.
create or replace function suit_des_foyers() returns boolean
  language sql stable parallel safe
  return coalesce(est_de_l_equipe(acteur_role()) and acteur_territoire() is not null
    and acteur_organisation() is not null and acteur_compte() is not null, false);
grant execute on function suit_des_foyers() to juste_droit_application;

drop function if exists foyers_lisibles(), est_limite(integer, uuid) cascade;
create or replace function foyers_suivis() returns setof uuid
  language sql stable rows 100 security definer set search_path = public, pg_temp
begin atomic
  select suivi.foyer_id from suivi
  where suit_des_foyers() and suivi.territoire_id = acteur_territoire() and suivi.compte_id = acteur_compte()
    and suivi.organisation_id = acteur_organisation() and suivi.jusqu_au is null;
end;

-- The files open to a worker now: those of the households she follows, and for an hour the one opened with a reason.
create or replace function foyers_ouverts() returns setof uuid
  language sql stable rows 100 security definer set search_path = public, pg_temp
begin atomic
  select suivi from foyers_suivis() suivi
  union
  select consultation.foyer_id from consultation
  where suit_des_foyers() and consultation.territoire_id = acteur_territoire()
    and consultation.compte_id = acteur_compte() and consultation.organisation_id = acteur_organisation()
    -- Opened as a follower: it ends with the following.
    and consultation.motif <> 'suivi' and consultation.jusqu_au > now();
end;

-- What is read of people: files open to a worker, and to a person her own household's.
create or replace function foyers_lus() returns setof uuid
  language sql stable rows 100 security definer set search_path = public, pg_temp
begin atomic
  select ouvert from foyers_ouverts() ouvert
  union
  select acteur_foyer() where acteur_role() = 'personne' and acteur_foyer() is not null;
end;

-- What is written of them: by workers, in open files. RGPD art. 18: what is limited is kept, and nothing more.
create or replace function foyers_ecrits() returns setof uuid
  language sql stable rows 100 security definer set search_path = public, pg_temp
begin atomic
  select foyer.foyer_id from foyers_ouverts() ouvert join foyer on foyer.foyer_id = ouvert
  where foyer.territoire_id = acteur_territoire() and foyer.limite_le is null;
end;
grant execute on function foyers_suivis(), foyers_ouverts(), foyers_lus(), foyers_ecrits() to juste_droit_application;

-- Those of the actor's organisation: a file may be known to exist before it may be read.
create or replace function foyers_de_l_organisation() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select foyer.foyer_id from foyer
  where suit_des_foyers() and foyer.territoire_id = acteur_territoire() and foyer.organisation_id = acteur_organisation();
end;
grant execute on function foyers_de_l_organisation() to juste_droit_application;

create or replace function sans_suivi(territoire integer, foyer uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select not exists (select from suivi
    where suivi.territoire_id = sans_suivi.territoire and suivi.foyer_id = sans_suivi.foyer and suivi.jusqu_au is null);
end;
grant execute on function sans_suivi(integer, uuid) to juste_droit_application;

-- The day a file goes by itself: `foyers_a_informer` and `foyers_clos` among the clocks. None while it is on hold.
create or replace function jour_d_effacement(recueilli date, demarche date, clos date, limite timestamptz) returns date
  language sql immutable parallel safe
  return case when limite is null then least(
    case when demarche is null then (recueilli + interval '12 months')::date end,
    (clos + interval '24 months')::date) end;
grant execute on function jour_d_effacement(date, date, date, timestamptz) to juste_droit_application;

create policy lecture on foyer for select to juste_droit_application
  using (territoire_id = (select acteur_territoire()) and (
    ((select suit_des_foyers()) and organisation_id = (select acteur_organisation()))
    or (select acteur_role()) = 'pilote' or foyer_id in (select foyers_lus())));
create policy ajout on foyer for insert to juste_droit_application
  with check ((select suit_des_foyers()) and territoire_id = (select acteur_territoire())
    and organisation_id = (select acteur_organisation()));
-- Who follows the household closes its file, puts it on hold, notes what she was told. A reason opens reading, and what
-- must be corrected or asked on the spot: see `tenir_la_demande` for what a person stops.
create policy correction on foyer for update to juste_droit_application
  using (territoire_id = (select acteur_territoire()) and foyer_id in (select foyers_suivis()));
grant select (territoire_id, foyer_id, organisation_id, origine, finalite, recueilli_le, informe_le, informe_par,
  demarche_ouverte_le, clos_le, limite_le, oppose_le, cree_le) on foyer to juste_droit_application;
grant insert (territoire_id, foyer_id, organisation_id, origine, recueilli_le, informe_le, informe_par) on foyer
  to juste_droit_application;
grant update (informe_le, informe_par, demarche_ouverte_le, clos_le, limite_le, oppose_le) on foyer to juste_droit_application;

create policy lecture on personne for select to juste_droit_application
  using (territoire_id = (select acteur_territoire()) and foyer_id in (select foyers_lus()));
create policy ajout on personne for insert to juste_droit_application
  with check (territoire_id = (select acteur_territoire()) and foyer_id in (select foyers_ecrits()));
create policy correction on personne for update to juste_droit_application
  using (territoire_id = (select acteur_territoire()) and foyer_id in (select foyers_ecrits()));
create policy suppression on personne for delete to juste_droit_application
  using (territoire_id = (select acteur_territoire()) and foyer_id in (select foyers_ecrits()));
grant select (territoire_id, personne_id, foyer_id, cle, prenom, nom, date_naissance, courriel, telephone, adresse,
  modifie_le) on personne to juste_droit_application;
grant insert (territoire_id, personne_id, foyer_id, cle, prenom, nom, date_naissance, courriel, telephone, adresse)
  on personne to juste_droit_application;
grant update (prenom, nom, date_naissance, courriel, telephone, adresse, modifie_le) on personne
  to juste_droit_application;
grant delete on personne to juste_droit_application;

create policy lecture on situation for select to juste_droit_application
  using (territoire_id = (select acteur_territoire()) and foyer_id in (select foyers_lus()));
create policy ajout on situation for insert to juste_droit_application
  with check (territoire_id = (select acteur_territoire()) and foyer_id in (select foyers_ecrits()));
create policy correction on situation for update to juste_droit_application
  using (territoire_id = (select acteur_territoire()) and foyer_id in (select foyers_ecrits()));
grant select (territoire_id, foyer_id, donnees, modifie_le) on situation to juste_droit_application;
grant insert (territoire_id, foyer_id, donnees) on situation to juste_droit_application;
grant update (donnees, modifie_le) on situation to juste_droit_application;

create policy lecture on suivi for select to juste_droit_application
  using (territoire_id = (select acteur_territoire()) and (
    ((select suit_des_foyers()) and organisation_id = (select acteur_organisation()))
    or (select acteur_role()) = 'pilote' or foyer_id in (select foyers_lus())));
-- Following opens the file without a reason: one takes a household nobody follows, or is given it by the referent.
create policy ajout on suivi for insert to juste_droit_application
  with check ((select suit_des_foyers()) and territoire_id = (select acteur_territoire())
    and organisation_id = (select acteur_organisation()) and foyer_id in (select foyers_de_l_organisation())
    and case (select acteur_role())
      when 'referent' then compte_id in (select comptes_connus())
      else compte_id = (select acteur_compte()) and sans_suivi(territoire_id, foyer_id)
    end);
create policy correction on suivi for update to juste_droit_application
  using ((select suit_des_foyers()) and territoire_id = (select acteur_territoire())
    and organisation_id = (select acteur_organisation())
    and ((select acteur_role()) = 'referent' or compte_id = (select acteur_compte())))
  with check (jusqu_au is not null or (select acteur_role()) = 'referent'
    or (compte_id = (select acteur_compte()) and sans_suivi(territoire_id, foyer_id)));
-- Who follows again follows from now.
create or replace function suivi_garde() returns trigger language plpgsql as $$
begin
  if new.jusqu_au is null and old.jusqu_au is not null then
    new.depuis := now();
  end if;
  return new;
end
$$;
create or replace trigger garde before update on suivi for each row execute function suivi_garde();
grant select (territoire_id, foyer_id, compte_id, organisation_id, depuis, jusqu_au) on suivi to juste_droit_application;
grant insert (territoire_id, foyer_id, compte_id, organisation_id) on suivi to juste_droit_application;
grant update (jusqu_au) on suivi to juste_droit_application;

create policy lecture on consultation for select to juste_droit_application
  using (territoire_id = (select acteur_territoire()) and (
    ((select suit_des_foyers()) and organisation_id = (select acteur_organisation())
      and ((select acteur_role()) = 'referent' or compte_id = (select acteur_compte())))
    -- Who may read a file sees who else did.
    or foyer_id in (select foyers_lus()) or (select acteur_role()) = 'pilote'));
create policy ajout on consultation for insert to juste_droit_application
  with check ((select suit_des_foyers()) and territoire_id = (select acteur_territoire())
    and organisation_id = (select acteur_organisation()) and compte_id = (select acteur_compte())
    and role = (select acteur_role())
    -- « suivi » is said by who follows: whoever opened with a reason does not write another in its place.
    and case motif when 'suivi' then foyer_id in (select foyers_suivis())
      else foyer_id in (select foyers_ouverts()) or foyer_id in (select foyers_de_l_organisation()) end);
grant select (territoire_id, consultation_id, foyer_id, compte_id, organisation_id, role, motif, precision_motif, le,
  jusqu_au) on consultation to juste_droit_application;
grant insert (territoire_id, foyer_id, compte_id, organisation_id, role, motif, precision_motif) on consultation
  to juste_droit_application;

-- At the counter, somebody whose file is a colleague's: found by name and birth date, in one's own organisation.
create or replace function chercher_foyers(nom text, date_naissance date) returns setof uuid
  language sql stable rows 3 security definer set search_path = public, pg_temp
begin atomic
  select personne.foyer_id from personne join foyer using (territoire_id, foyer_id)
  where suit_des_foyers() and personne.territoire_id = acteur_territoire()
    and foyer.organisation_id = acteur_organisation() and personne.date_naissance = chercher_foyers.date_naissance
    and lower(unaccent(personne.nom)) = lower(unaccent(btrim(chercher_foyers.nom)));
end;
grant execute on function chercher_foyers(text, date) to juste_droit_application;

call journaliser('foyer', array['ajout', 'correction']);
call journaliser('personne', array['ajout', 'correction', 'suppression']);
call journaliser('situation', array['ajout', 'correction']);
call journaliser('suivi', array['ajout', 'correction']);
call journaliser('consultation', array['ajout']);
