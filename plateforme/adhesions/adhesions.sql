call proteger(array['adhesion', 'invitation']);

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
revoke all on function peut_donner(text, text), donne_ici(text, uuid, integer) from public;
grant execute on function peut_donner(text, text), donne_ici(text, uuid, integer) to juste_droit_application;

-- Colleagues know one another by name; who leads a territory, or the whole, knows who works there.
create or replace function comptes_connus() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select adhesion.compte_id from adhesion
  where (acteur_role() in ('accueil', 'intervenant', 'referent', 'partenaire')
      and adhesion.organisation_id = acteur_organisation() and adhesion.territoire_id = acteur_territoire())
    or (acteur_role() = 'pilote' and adhesion.territoire_id = acteur_territoire());
end;
revoke all on function comptes_connus() from public;
grant execute on function comptes_connus() to juste_droit_application;

create policy lecture on adhesion for select to juste_droit_application
  using (compte_id = (select acteur_compte())
    or (select acteur_role()) in ('national', 'administrateur')
    or ((select acteur_role()) = 'pilote' and territoire_id = (select acteur_territoire()))
    or ((select acteur_role()) in ('accueil', 'intervenant', 'referent', 'partenaire')
      and territoire_id = (select acteur_territoire()) and organisation_id = (select acteur_organisation())));
-- A membership comes from an invitation that was accepted; who may give the role may also give it to a known account.
create policy ajout on adhesion for insert to juste_droit_application
  with check (donne_ici(role, organisation_id, territoire_id) and compte_id in (select comptes_connus()));
create policy correction on adhesion for update to juste_droit_application
  using (compte_id = (select acteur_compte()) or donne_ici(role, organisation_id, territoire_id))
  with check (compte_id = (select acteur_compte()) or donne_ici(role, organisation_id, territoire_id));
grant select (adhesion_id, compte_id, organisation_id, territoire_id, role, depuis, jusqu_au, finie_le)
  on adhesion to juste_droit_application;
grant insert (compte_id, organisation_id, territoire_id, role, jusqu_au) on adhesion to juste_droit_application;
grant update (jusqu_au, finie_le) on adhesion to juste_droit_application;

-- An ended membership stays ended; its holder may end it, not prolong it.
create or replace function adhesion_garde() returns trigger language plpgsql as $$
begin
  if old.finie_le is not null then
    raise exception 'une adhésion finie le reste' using errcode = 'check_violation';
  end if;
  if new.jusqu_au is distinct from old.jusqu_au and acteur_role() is not null
    and not donne_ici(old.role, old.organisation_id, old.territoire_id) then
    raise exception 'une adhésion se prolonge par qui peut la donner' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create or replace trigger garde before update on adhesion for each row execute function adhesion_garde();

create policy lecture on invitation for select to juste_droit_application
  using (((select acteur_role()) in ('national', 'administrateur'))
    or ((select acteur_role()) = 'pilote' and territoire_id = (select acteur_territoire()))
    or ((select acteur_role()) = 'referent'
      and territoire_id = (select acteur_territoire()) and organisation_id = (select acteur_organisation())));
create policy ajout on invitation for insert to juste_droit_application
  with check (donne_ici(role, organisation_id, territoire_id)
    and invite_par is not distinct from (select acteur_compte()));
create policy correction on invitation for update to juste_droit_application
  using (donne_ici(role, organisation_id, territoire_id)) with check (donne_ici(role, organisation_id, territoire_id));
grant select (invitation_id, organisation_id, territoire_id, role, courriel, jusqu_au, expire_le, invite_par, cree_le,
  acceptee_le, annulee_le) on invitation to juste_droit_application;
grant insert (organisation_id, territoire_id, role, courriel, jusqu_au, empreinte, invite_par)
  on invitation to juste_droit_application;
grant update (annulee_le) on invitation to juste_droit_application;
