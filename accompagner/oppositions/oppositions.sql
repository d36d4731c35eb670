call proteger(array['opposition']);

-- Whom an opposition is of: names as they are spoken, and the birth date, under a key that never leaves the base.
create or replace function empreinte_opposition(prenom text, nom text, naissance date) returns text
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select encode(sha256(s.valeur || convert_to(concat_ws('|', lower(unaccent(btrim(empreinte_opposition.nom))),
    lower(unaccent(btrim(empreinte_opposition.prenom))), coalesce(empreinte_opposition.naissance::text, '-')), 'UTF8')), 'hex')
  from secret s where s.nom = 'oppositions';
end;

-- Kept apart from the file from the first day: the file goes at twelve months, the opposition holds for twenty-four.
create or replace function noter_opposition() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.oppose_le is null then
    delete from opposition o using personne p
    where p.territoire_id = new.territoire_id and p.foyer_id = new.foyer_id and o.territoire_id = new.territoire_id
      and o.empreinte = empreinte_opposition(p.prenom, p.nom, p.date_naissance);
  else
    insert into opposition (territoire_id, empreinte, le)
    select p.territoire_id, empreinte_opposition(p.prenom, p.nom, p.date_naissance), new.oppose_le::date from personne p
    where p.territoire_id = new.territoire_id and p.foyer_id = new.foyer_id
    on conflict (territoire_id, empreinte) do update set le = excluded.le;
  end if;
  return null;
end
$$;
create or replace trigger opposition after update of oppose_le on foyer for each row
  when (old.oppose_le is distinct from new.oppose_le) execute function noter_opposition();
