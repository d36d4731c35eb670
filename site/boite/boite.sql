-- What the development inbox shows: accounts that were invented, and what their telephone would show. An account that is
-- somebody's is never in it.
create or replace function comptes_de_demonstration() returns table (compte_id uuid, courriel text, prenom text, nom text,
  roles text[], organisations text[], territoires text[], secret text, dernier_pas bigint)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select c.compte_id, c.courriel, c.prenom, c.nom, a.roles, a.organisations, a.territoires, d.secret, d.dernier_pas
  from compte c
    left join second_facteur d on d.compte_id = c.compte_id and d.confirme_le is not null,
    lateral (
      select coalesce(array_agg(distinct m.role), '{}') as roles,
        coalesce(array_agg(distinct o.nom), '{}') as organisations,
        coalesce(array_agg(distinct t.nom) filter (where t.nom is not null), '{}') as territoires
      from adhesions_actives() m join organisation o using (organisation_id)
        left join territoire t on t.territoire_id = m.territoire_id
      where m.compte_id = c.compte_id
    ) a
  where c.fictif and c.desactive_le is null and acteur_role() = 'programme'
  order by c.nom, c.prenom, c.courriel;
end;
grant execute on function comptes_de_demonstration() to juste_droit_taches;
