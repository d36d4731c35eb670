-- The optional aids of each territory, described as data. A row is a version: a correction is another row.
create table droit_local (
  territoire_id integer not null references territoire,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  numero integer not null check (numero > 0),
  etat text not null default 'brouillon' check (etat in ('brouillon', 'publie', 'remplace', 'abroge')),
  -- A draft holds what was typed, right or wrong; a published version holds what was checked.
  description jsonb not null check (jsonb_typeof(description) = 'object' and length(description::text) <= 60000),
  depuis date,
  -- Last day in force; null until a new text.
  jusqu_au date,
  -- The text that stopped it: reference, date, link.
  fin jsonb check (jsonb_typeof(fin) = 'object' and length(fin::text) <= 2000),
  publie_le timestamptz,
  modifie_le timestamptz not null default now(),
  primary key (territoire_id, slug, numero),
  check ((etat = 'brouillon') = (publie_le is null)),
  check (etat = 'brouillon' or depuis is not null),
  check ((etat = 'abroge') = (fin is not null)),
  check (etat not in ('remplace', 'abroge') or jusqu_au is not null),
  -- A version replaced from its first day has never been in force: it ends the day before it starts.
  check (jusqu_au is null or jusqu_au >= depuis - case when etat = 'remplace' then 1 else 0 end)
);

-- One draft at a time, and one version that nothing has followed yet.
create unique index droit_local_brouillon on droit_local (territoire_id, slug) where etat = 'brouillon';
create unique index droit_local_courant on droit_local (territoire_id, slug) where etat = 'publie';
