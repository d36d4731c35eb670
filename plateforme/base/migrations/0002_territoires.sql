-- The register of the experiment: who carries a territory, where, since when.
create table territoire (
  territoire_id integer generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  nom text not null,
  porteur_type text not null check (porteur_type in ('commune', 'departement', 'epci')),
  -- Official geographic code: INSEE number of the commune or département, SIREN of the EPCI.
  code text,
  epci_nature text check (epci_nature in ('CC', 'CA', 'CU', 'METRO')),
  departement_code text,
  departement text,
  region_code text,
  region text,
  population integer check (population >= 0),
  -- The list of the arrêté of 4 August 2023 the territory stands on; `vague_deduite`: no text read says so outright.
  vague text check (vague in ('2023', '2024')),
  vague_deduite boolean not null default false,
  -- Three dates that differ by months: an evaluation chooses which one it counts from.
  entree_legale date,
  convention_signee date,
  premiere_action date,
  perimetre text,
  sources jsonb not null default '[]' check (jsonb_typeof(sources) = 'array'),
  fictif boolean not null default false,
  mis_a_jour_le timestamptz not null default now(),
  unique (porteur_type, code),
  check (fictif or (code is not null and departement_code is not null and region_code is not null))
);
