-- What is published is everybody's. A territory writes its own aids, by its pilote; the national team and the program
-- may too, as they write the register.
create or replace function ecrit_les_droits_de(territoire integer) returns boolean
  language sql stable parallel safe
  return (acteur_role() = 'pilote' and acteur_territoire() = territoire)
    or acteur_role() in ('national', 'programme');
grant execute on function ecrit_les_droits_de(integer) to juste_droit_application;

alter table droit_local enable row level security;
alter table droit_local force row level security;

drop policy if exists lecture on droit_local;
create policy lecture on droit_local for select to juste_droit_application
  using (etat <> 'brouillon' or ecrit_les_droits_de(territoire_id));

drop policy if exists ajout on droit_local;
create policy ajout on droit_local for insert to juste_droit_application
  with check (etat = 'brouillon' and ecrit_les_droits_de(territoire_id));

drop policy if exists correction on droit_local;
create policy correction on droit_local for update to juste_droit_application
  using (ecrit_les_droits_de(territoire_id));

-- A policy sees one side of an update at a time: only a trigger can hold what was published to what it was.
create or replace function droit_local_garde() returns trigger language plpgsql as $$
begin
  if old.etat = 'brouillon' then
    if new.etat not in ('brouillon', 'publie') then
      raise exception 'un brouillon se publie avant de prendre fin' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if (new.description, new.depuis, new.publie_le) is distinct from (old.description, old.depuis, old.publie_le) then
    raise exception 'une version publiée ne se corrige pas : elle se remplace' using errcode = 'check_violation';
  end if;
  if not (old.etat = 'publie' and new.etat in ('remplace', 'abroge')) then
    raise exception 'une version finie le reste' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create or replace trigger garde before update on droit_local for each row execute function droit_local_garde();

-- Nothing is deleted: people were told by each version.
revoke all on droit_local from juste_droit_application;
grant select (territoire_id, slug, numero, etat, description, depuis, jusqu_au, fin, publie_le, modifie_le)
  on droit_local to juste_droit_application;
grant insert (territoire_id, slug, numero, description) on droit_local to juste_droit_application;
grant update (etat, description, depuis, jusqu_au, fin, publie_le, modifie_le) on droit_local to juste_droit_application;
