call proteger(array['exercice_droits', 'exercice_texte']);

create policy lecture on exercice_droits for select to juste_droit_application
  using (territoire_id = (select acteur_territoire()) and (
    foyer_id in (select foyers_lisibles())
    or ((select acteur_role()) = 'referent' and foyer_id in (select foyers_de_l_organisation()))
    or (select acteur_role()) = 'pilote'
    or ((select acteur_role()) = 'personne' and foyer_id = (select acteur_foyer()))));
create policy ajout on exercice_droits for insert to juste_droit_application
  with check (territoire_id = (select acteur_territoire()) and (
    foyer_id in (select foyers_lisibles())
    or ((select acteur_role()) = 'personne' and foyer_id = (select acteur_foyer()) and canal = 'espace')));
create policy correction on exercice_droits for update to juste_droit_application
  using (territoire_id = (select acteur_territoire()) and foyer_id in (select foyers_lisibles()))
  with check (territoire_id = (select acteur_territoire()) and foyer_id in (select foyers_lisibles()));
grant select (territoire_id, exercice_id, foyer_id, personne_id, sorte, canal, etat, recue_le, echeance, prolongee_le,
  traitee_par, close_le, cree_le) on exercice_droits to juste_droit_application;
grant insert (territoire_id, exercice_id, foyer_id, personne_id, sorte, canal, recue_le) on exercice_droits
  to juste_droit_application;
grant update (etat, prolongee_le, traitee_par, close_le) on exercice_droits to juste_droit_application;

-- What a request says is read by who may read the file: supervision sees that there is one, and its clock.
create or replace function foyer_de_l_exercice(territoire integer, exercice uuid) returns uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exercice_droits.foyer_id from exercice_droits
  where exercice_droits.territoire_id = foyer_de_l_exercice.territoire
    and exercice_droits.exercice_id = foyer_de_l_exercice.exercice
    and exercice_droits.territoire_id = acteur_territoire()
    and (exercice_droits.foyer_id in (select foyers_lisibles())
      or (acteur_role() = 'personne' and exercice_droits.foyer_id = acteur_foyer()));
end;
revoke all on function foyer_de_l_exercice(integer, uuid) from public;
grant execute on function foyer_de_l_exercice(integer, uuid) to juste_droit_application;

create policy lecture on exercice_texte for select to juste_droit_application
  using (foyer_de_l_exercice(territoire_id, exercice_id) is not null);
create policy ajout on exercice_texte for insert to juste_droit_application
  with check (foyer_de_l_exercice(territoire_id, exercice_id) is not null
    and (reponse = '' or (select acteur_role()) <> 'personne'));
create policy correction on exercice_texte for update to juste_droit_application
  using ((select acteur_role()) <> 'personne' and foyer_de_l_exercice(territoire_id, exercice_id) is not null)
  with check ((select acteur_role()) <> 'personne' and foyer_de_l_exercice(territoire_id, exercice_id) is not null);
grant select (territoire_id, exercice_id, demande, reponse) on exercice_texte to juste_droit_application;
grant insert (territoire_id, exercice_id, demande, reponse) on exercice_texte to juste_droit_application;
grant update (reponse) on exercice_texte to juste_droit_application;

create or replace trigger journal_ajout after insert on exercice_droits referencing new table as nouvelles
  for each statement execute function journaliser_ecriture();
create or replace trigger journal_correction after update on exercice_droits referencing new table as nouvelles
  for each statement execute function journaliser_ecriture();
