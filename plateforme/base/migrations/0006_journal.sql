-- Who did what, line after line, each holding the digest of the one before: one chain a territory, 0 for what has none.
create table journal_chaine (
  territoire_id integer primary key,
  premier bigint not null default 1,
  -- Digest the first line kept starts from: older lines go when their time is over.
  depart text not null default repeat('0', 64),
  dernier bigint not null default 0,
  empreinte text not null default repeat('0', 64)
);

create table journal (
  territoire_id integer not null,
  numero bigint not null,
  le timestamptz not null,
  role text not null,
  compte_id uuid,
  organisation_id uuid,
  geste text not null check (geste ~ '^[a-z_]{1,40}$'),
  objet text not null check (objet ~ '^[a-z_]{1,60}$'),
  -- An identifier, or for a household the salted digest of one.
  reference text check (length(reference) <= 80),
  motif text check (motif ~ '^[a-z_]{1,40}$'),
  -- Counts, states and names of columns: never a value.
  details jsonb not null default '{}' check (jsonb_typeof(details) = 'object' and length(details::text) <= 2000),
  precedente text not null,
  empreinte text not null,
  primary key (territoire_id, numero)
);
create index journal_reference on journal (territoire_id, reference);
create index journal_compte on journal (compte_id);

-- What deletion leaves: how many rows, by which clock, when. Nothing of whom.
create table recu (
  territoire_id integer not null,
  recu_id uuid not null default gen_random_uuid(),
  horloge text not null check (horloge ~ '^[a-z_]{1,60}$'),
  geste text not null check (geste in ('suppression', 'pseudonymisation')),
  nombre integer not null check (nombre >= 0),
  tables jsonb not null default '{}',
  le timestamptz not null default now(),
  primary key (territoire_id, recu_id)
);
