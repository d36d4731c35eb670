call proteger(array['perimetre_commune', 'perimetre_quartier']);

-- Places, not people: everybody may see where the experiment is held.
create or replace function ecrit_le_perimetre_de(territoire integer) returns boolean
  language sql stable parallel safe
  return coalesce((acteur_role() = 'pilote' and acteur_territoire() = territoire)
    or acteur_role() in ('national', 'programme'), false);
grant execute on function ecrit_le_perimetre_de(integer) to juste_droit_application;

create policy lecture on perimetre_commune for select to juste_droit_application using (true);
create policy ajout on perimetre_commune for insert to juste_droit_application
  with check (ecrit_le_perimetre_de(territoire_id));
create policy suppression on perimetre_commune for delete to juste_droit_application
  using (ecrit_le_perimetre_de(territoire_id));
grant select (territoire_id, code, nom, population) on perimetre_commune to juste_droit_application;
grant insert (territoire_id, code, nom, population) on perimetre_commune to juste_droit_application;
grant delete on perimetre_commune to juste_droit_application;

create policy lecture on perimetre_quartier for select to juste_droit_application using (true);
create policy ajout on perimetre_quartier for insert to juste_droit_application
  with check (ecrit_le_perimetre_de(territoire_id));
create policy correction on perimetre_quartier for update to juste_droit_application
  using (ecrit_le_perimetre_de(territoire_id));
create policy suppression on perimetre_quartier for delete to juste_droit_application
  using (ecrit_le_perimetre_de(territoire_id));
grant select (territoire_id, slug, nom, commune_code, contour, adresses, prioritaire)
  on perimetre_quartier to juste_droit_application;
grant insert (territoire_id, slug, nom, commune_code, contour, adresses, prioritaire)
  on perimetre_quartier to juste_droit_application;
grant update (nom, contour, adresses, prioritaire) on perimetre_quartier to juste_droit_application;
grant delete on perimetre_quartier to juste_droit_application;
