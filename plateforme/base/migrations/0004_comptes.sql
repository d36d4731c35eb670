-- Who may come in: accounts, organisations, memberships, sessions. Roles of the server as for the pages' own: one signs
-- people in, one does the program's own work; pages can become neither.
do $$
begin
  create role juste_droit_connexion nologin nosuperuser nobypassrls;
exception when duplicate_object then null;
end
$$;
do $$
begin
  create role juste_droit_taches nologin nosuperuser nobypassrls;
exception when duplicate_object then null;
end
$$;
grant juste_droit_connexion, juste_droit_taches to current_user;
-- A policy written for pages holds for the program's own work too.
grant juste_droit_application to juste_droit_taches;
grant usage on schema public to juste_droit_connexion, juste_droit_taches;

-- Luhn's sum, as INSEE checks a SIRET; La Poste's establishments sum their digits to a multiple of five instead.
create function siret_valide(siret text) returns boolean
  language sql immutable strict parallel safe
  return siret ~ '^[0-9]{14}$' and (
    (select sum(case when rang % 2 = 1 then (chiffre * 2) / 10 + (chiffre * 2) % 10 else chiffre end)
       from (select substr(siret, rang, 1)::int as chiffre, rang from generate_series(1, 14) as rang) as chiffres) % 10 = 0
    or (siret like '356000000%' and (select sum(substr(siret, rang, 1)::int) from generate_series(1, 14) as rang) % 5 = 0)
  );

create table organisation (
  organisation_id uuid primary key default gen_random_uuid(),
  sorte text not null check (sorte in ('commune', 'ccas', 'departement', 'epci', 'caf', 'msa', 'cpam', 'carsat',
    'france_travail', 'association', 'bailleur', 'france_services', 'dgfip', 'service_etat', 'evaluateur')),
  nom text not null check (nom = btrim(nom) and length(nom) between 2 and 200),
  siret text unique check (siret_valide(siret)),
  -- A duplicate points to the one that is kept, and opens nothing any more.
  fusionnee_dans uuid references organisation check (fusionnee_dans <> organisation_id),
  fictive boolean not null default false,
  cree_le timestamptz not null default now(),
  modifie_le timestamptz not null default now()
);

-- An organisation takes part in the experiment on a territory.
create table participation (
  territoire_id integer not null references territoire,
  organisation_id uuid not null references organisation,
  depuis date not null default current_date,
  jusqu_au date check (jusqu_au >= depuis),
  primary key (territoire_id, organisation_id)
);
create index participation_organisation on participation (organisation_id);

create table compte (
  compte_id uuid primary key default gen_random_uuid(),
  courriel text not null unique check (courriel = lower(btrim(courriel)) and length(courriel) <= 254 and courriel ~ '^[^@\s]+@[^@\s]+$'),
  prenom text not null default '' check (length(prenom) <= 100),
  nom text not null default '' check (length(nom) <= 100),
  fictif boolean not null default false,
  cree_le timestamptz not null default now(),
  desactive_le timestamptz
);

create table adhesion (
  adhesion_id uuid primary key default gen_random_uuid(),
  compte_id uuid not null references compte,
  organisation_id uuid not null references organisation,
  territoire_id integer references territoire,
  role text not null check (role in ('accueil', 'intervenant', 'referent', 'pilote', 'partenaire', 'evaluateur',
    'animateur', 'national', 'prefecture', 'administrateur')),
  depuis date not null default current_date,
  -- Last day; null until somebody ends it.
  jusqu_au date,
  finie_le timestamptz,
  check (territoire_id is not null or role in ('animateur', 'national', 'administrateur'))
);
create unique index adhesion_en_cours on adhesion (compte_id, organisation_id, coalesce(territoire_id, 0), role)
  where finie_le is null;
create index adhesion_territoire on adhesion (territoire_id, organisation_id);
create index adhesion_organisation on adhesion (organisation_id);

create table invitation (
  invitation_id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  territoire_id integer references territoire,
  role text not null check (role in ('accueil', 'intervenant', 'referent', 'pilote', 'partenaire', 'evaluateur',
    'animateur', 'national', 'prefecture', 'administrateur')),
  courriel text not null check (courriel = lower(btrim(courriel)) and length(courriel) <= 254 and courriel ~ '^[^@\s]+@[^@\s]+$'),
  -- Last day of the membership it opens, and until when the link answers.
  jusqu_au date,
  expire_le timestamptz not null default now() + interval '7 days',
  empreinte text not null unique check (empreinte ~ '^[0-9a-f]{64}$'),
  invite_par uuid references compte,
  cree_le timestamptz not null default now(),
  acceptee_le timestamptz,
  annulee_le timestamptz,
  check (territoire_id is not null or role in ('animateur', 'national', 'administrateur'))
);
create index invitation_territoire on invitation (territoire_id, organisation_id);

-- Means of signing in. What proves is never readable by pages: sign-in takes it through functions.
create table cle_acces (
  cle_id uuid primary key default gen_random_uuid(),
  compte_id uuid not null references compte,
  identifiant text not null unique check (length(identifiant) <= 1400),
  cle_publique bytea not null,
  compteur bigint not null default 0,
  transports text[] not null default '{}',
  nom text not null check (length(nom) between 1 and 60),
  cree_le timestamptz not null default now(),
  utilisee_le timestamptz
);
create index cle_acces_compte on cle_acces (compte_id);

create table second_facteur (
  compte_id uuid primary key references compte,
  secret text not null check (length(secret) <= 128),
  -- Set once a first code has been given.
  confirme_le timestamptz,
  -- A code is a step of thirty seconds: each is taken once.
  dernier_pas bigint not null default 0
);

create table code_secours (
  compte_id uuid not null references compte,
  empreinte text not null check (empreinte ~ '^[0-9a-f]{64}$'),
  utilise_le timestamptz,
  primary key (compte_id, empreinte)
);

-- ProConnect's `sub` changes with the identity provider: a person is known by professional address and SIRET.
create table identite_proconnect (
  compte_id uuid not null references compte,
  courriel text not null,
  siret text not null check (siret_valide(siret)),
  sub text not null check (length(sub) <= 255),
  vue_le timestamptz not null default now(),
  primary key (courriel, siret)
);
create index identite_proconnect_compte on identite_proconnect (compte_id);

create table session (
  session_id uuid primary key default gen_random_uuid(),
  empreinte text not null unique check (empreinte ~ '^[0-9a-f]{64}$'),
  compte_id uuid references compte,
  -- A person's own access: the household is found through her.
  territoire_id integer,
  personne_id uuid,
  -- The membership she works under now.
  adhesion_id uuid references adhesion,
  moyen text not null check (moyen in ('lien', 'passkey', 'proconnect', 'code_courrier', 'invitation')),
  forte boolean not null default false,
  appareil text not null default '' check (length(appareil) <= 60),
  -- Given back to ProConnect when she signs out.
  id_token text check (length(id_token) <= 8000),
  cree_le timestamptz not null default now(),
  vue_le timestamptz not null default now(),
  expire_le timestamptz not null,
  finie_le timestamptz,
  check ((compte_id is null) <> (personne_id is null)),
  check ((personne_id is null) = (territoire_id is null))
);
create index session_compte on session (compte_id) where finie_le is null;
create index session_personne on session (territoire_id, personne_id) where personne_id is not null;

create table lien_connexion (
  empreinte text primary key check (empreinte ~ '^[0-9a-f]{64}$'),
  compte_id uuid not null references compte,
  retour text not null default '/' check (length(retour) <= 500),
  cree_le timestamptz not null default now(),
  expire_le timestamptz not null default now() + interval '15 minutes',
  utilise_le timestamptz
);
create index lien_connexion_compte on lien_connexion (compte_id);

-- What a ceremony in two steps keeps on our side: taken back once, soon after.
create table epreuve (
  empreinte text primary key check (empreinte ~ '^[0-9a-f]{64}$'),
  sorte text not null check (sorte in ('proconnect', 'passkey_entree', 'passkey_ajout', 'passkey_confirmation')),
  compte_id uuid references compte,
  contenu jsonb not null check (length(contenu::text) <= 20000),
  expire_le timestamptz not null default now() + interval '10 minutes'
);

-- Attempts counted by keyed digests: neither an address nor an e-mail can be read here.
create table frein (
  cle text not null check (cle ~ '^[0-9a-f]{64}$'),
  fenetre timestamptz not null,
  nombre integer not null default 1,
  primary key (cle, fenetre)
);

-- Drawn once for this base; nobody but its owner reads them.
create table secret (
  nom text primary key,
  valeur bytea not null default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')
);
insert into secret (nom) values ('frein'), ('oppositions');

create table notification (
  notification_id uuid primary key default gen_random_uuid(),
  compte_id uuid not null references compte,
  sorte text not null check (sorte ~ '^[a-z_]{1,60}$'),
  lien text not null check (lien ~ '^/[^/\\]' and length(lien) <= 300),
  -- Numbers and names of things, never of people: this outlives what it points to.
  donnees jsonb not null default '{}' check (jsonb_typeof(donnees) = 'object' and length(donnees::text) <= 2000),
  cree_le timestamptz not null default now(),
  lue_le timestamptz
);
create index notification_compte on notification (compte_id, cree_le desc, notification_id);

-- Letters wait here: written with the fact that causes them, sent after it.
create table courriel (
  courriel_id uuid primary key default gen_random_uuid(),
  destinataire text not null check (length(destinataire) <= 254 and destinataire !~ '[\r\n]'),
  sujet text not null check (length(sujet) between 1 and 200 and sujet !~ '[\r\n]'),
  texte text not null check (length(texte) <= 20000),
  cree_le timestamptz not null default now(),
  essais integer not null default 0,
  dernier_essai_le timestamptz,
  envoye_le timestamptz,
  abandonne_le timestamptz,
  -- A code of the protocol, never the server's sentence: it repeats the address.
  erreur text check (length(erreur) <= 40)
);
create index courriel_a_envoyer on courriel (cree_le) where envoye_le is null and abandonne_le is null;
