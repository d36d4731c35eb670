-- The register is public: every role reads every column. It is written by the national team, or by the program.
alter table territoire enable row level security;
alter table territoire force row level security;

drop policy if exists lecture on territoire;
create policy lecture on territoire for select to juste_droit_application using (true);

drop policy if exists ajout on territoire;
create policy ajout on territoire for insert to juste_droit_application
  with check ((select acteur_role()) in ('national', 'programme'));

drop policy if exists correction on territoire;
create policy correction on territoire for update to juste_droit_application
  using ((select acteur_role()) in ('national', 'programme'));

-- Nobody deletes a territory: its files, figures and conventions hang from it.
revoke all on territoire from juste_droit_application;
grant select (territoire_id, slug, nom, porteur_type, code, epci_nature, departement_code, departement, region_code,
  region, population, vague, vague_deduite, entree_legale, convention_signee, premiere_action, perimetre, sources,
  fictif, mis_a_jour_le) on territoire to juste_droit_application;
grant insert (slug, nom, porteur_type, code, epci_nature, departement_code, departement, region_code, region,
  population, vague, vague_deduite, entree_legale, convention_signee, premiere_action, perimetre, sources, fictif)
  on territoire to juste_droit_application;
grant update (nom, epci_nature, departement_code, departement, region_code, region, population, vague, vague_deduite,
  entree_legale, convention_signee, premiere_action, perimetre, sources, mis_a_jour_le)
  on territoire to juste_droit_application;
