call proteger(array['code_personne']);

-- A new letter makes the code of the one before worthless. None leaves while the household is on hold.
create or replace function donner_code(personne uuid, empreinte text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into code_personne (territoire_id, personne_id, empreinte)
  select p.territoire_id, p.personne_id, donner_code.empreinte from personne p
  where p.personne_id = donner_code.personne and p.territoire_id = acteur_territoire()
    and p.foyer_id in (select foyers_ecrits())
  on conflict (territoire_id, personne_id) do update
    set empreinte = excluded.empreinte, cree_le = now(), expire_le = now() + interval '30 days', essais = 0;
  return found;
end
$$;
grant execute on function donner_code(uuid, text) to juste_droit_application;

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
grant execute on function entrer_par_code(text, date, text, text) to juste_droit_connexion;

call journaliser('code_personne', array['ajout', 'correction']);
