-- People who do not exist, for the base where the program is tried. Nothing here may touch a real account or a real
-- territory: a base that has one refuses.
create or replace function base_de_demonstration(organisation uuid, territoire integer) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select coalesce(acteur_role() = 'programme', false)
    and exists (select from organisation o where o.organisation_id = base_de_demonstration.organisation and o.fictive)
    and case when territoire is null then not exists (select from compte where not fictif)
      else exists (select from territoire t where t.territoire_id = base_de_demonstration.territoire and t.fictif) end;
end;

-- An invented member, who already has the telephone that shows her codes.
create or replace function inscrire_fictif(courriel text, prenom text, nom text, organisation uuid, territoire integer,
  role text, secret text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  qui uuid;
begin
  -- RFC 2606: nobody receives anything there.
  if not base_de_demonstration(organisation, territoire) or courriel !~ '\.example$' then
    raise exception 'la démonstration reste fictive' using errcode = 'insufficient_privilege';
  end if;
  insert into compte (courriel, prenom, nom, fictif)
  values (inscrire_fictif.courriel, inscrire_fictif.prenom, inscrire_fictif.nom, true) returning compte_id into qui;
  insert into adhesion (compte_id, organisation_id, territoire_id, role)
  values (qui, organisation, territoire, inscrire_fictif.role);
  insert into second_facteur (compte_id, secret, confirme_le) values (qui, inscrire_fictif.secret, now());
  return qui;
end
$$;

-- The program writes as that invented member would, under the policies that hold for her.
create or replace function lier_demonstration(compte uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  a adhesion;
begin
  select m.* into a from adhesions_actives() m join compte c using (compte_id)
  where m.compte_id = lier_demonstration.compte and c.fictif and m.territoire_id is not null and base_de_demonstration(m.organisation_id, m.territoire_id)
  limit 1;
  if a.adhesion_id is null then
    raise exception 'la démonstration reste fictive' using errcode = 'insufficient_privilege';
  end if;
  perform poser_acteur(a.role, a.compte_id, a.organisation_id, a.territoire_id);
end
$$;
grant execute on function inscrire_fictif(text, text, text, uuid, integer, text, text), lier_demonstration(uuid)
  to juste_droit_taches;
