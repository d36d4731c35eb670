call proteger(array['recu']);
create policy lecture on recu for select to juste_droit_application
  using ((select acteur_role()) in ('national', 'administrateur', 'effacement')
    or ((select acteur_role()) = 'pilote' and territoire_id = (select acteur_territoire())));
create policy ajout on recu for insert to juste_droit_taches with check ((select acteur_role()) = 'effacement');
grant select (territoire_id, recu_id, horloge, geste, nombre, tables, le) on recu to juste_droit_application;
grant insert (territoire_id, horloge, geste, nombre, tables) on recu to juste_droit_taches;
