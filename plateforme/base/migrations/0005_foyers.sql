-- Households of people in difficulty. What says that a file exists stands apart from what it says: who supervises sees
-- the first, who follows the household both.
create table foyer (
  territoire_id integer not null references territoire,
  foyer_id uuid not null default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  -- The journal names a household by a digest salted with this: once it is gone, nothing leads back.
  sel bytea not null default decode(replace(gen_random_uuid()::text, '-', ''), 'hex'),
  origine text not null check (origine in ('accueil', 'rencontre', 'signalement', 'fichier', 'demande')),
  -- CRPA art. L. 114-8 II: gathered to tell people of a right, and for nothing else.
  finalite text not null default 'informer' check (finalite = 'informer'),
  recueilli_le date not null default current_date,
  informe_le date,
  demarche_ouverte_le date,
  clos_le date,
  -- RGPD art. 18 and 21.
  limite_le timestamptz,
  oppose_le timestamptz,
  cree_le timestamptz not null default now(),
  primary key (territoire_id, foyer_id)
);
create index foyer_organisation on foyer (territoire_id, organisation_id, cree_le desc);
create index foyer_horloge on foyer (recueilli_le) where demarche_ouverte_le is null;

create table personne (
  territoire_id integer not null,
  personne_id uuid not null default gen_random_uuid(),
  foyer_id uuid not null,
  -- The key of this person in the household's situation.
  cle text not null check (cle ~ '^[a-z0-9_]{1,40}$'),
  prenom text not null check (length(prenom) between 1 and 100),
  nom text not null check (length(nom) between 1 and 100),
  date_naissance date,
  courriel text check (length(courriel) <= 254),
  telephone text check (telephone ~ '^\+?[0-9]{6,15}$'),
  adresse text check (length(adresse) <= 300),
  modifie_le timestamptz not null default now(),
  primary key (territoire_id, personne_id),
  unique (territoire_id, foyer_id, cle),
  foreign key (territoire_id, foyer_id) references foyer on delete cascade
);
create index personne_recherche on personne (territoire_id, date_naissance, lower(nom));

-- The household as the engine reads it.
create table situation (
  territoire_id integer not null,
  foyer_id uuid not null,
  donnees jsonb not null check (jsonb_typeof(donnees) = 'object' and length(donnees::text) <= 200000),
  modifie_le timestamptz not null default now(),
  primary key (territoire_id, foyer_id),
  foreign key (territoire_id, foyer_id) references foyer on delete cascade
);

create table suivi (
  territoire_id integer not null,
  foyer_id uuid not null,
  compte_id uuid not null references compte,
  organisation_id uuid not null references organisation,
  depuis timestamptz not null default now(),
  jusqu_au timestamptz,
  primary key (territoire_id, foyer_id, compte_id),
  foreign key (territoire_id, foyer_id) references foyer on delete cascade
);
create index suivi_compte on suivi (territoire_id, compte_id) where jusqu_au is null;

-- Every opening of a file, with the reason of who does not follow it: the person reads it.
create table consultation (
  territoire_id integer not null,
  consultation_id uuid not null default gen_random_uuid(),
  foyer_id uuid not null,
  compte_id uuid not null references compte,
  organisation_id uuid not null references organisation,
  role text not null,
  motif text not null check (motif in ('suivi', 'accueil', 'remplacement', 'urgence', 'demande_de_la_personne',
    'exercice_de_droits', 'autre')),
  precision_motif text check (length(precision_motif) between 5 and 300),
  le timestamptz not null default now(),
  jusqu_au timestamptz not null default now() + interval '1 hour',
  primary key (territoire_id, consultation_id),
  foreign key (territoire_id, foyer_id) references foyer on delete cascade,
  check (motif <> 'autre' or precision_motif is not null),
  check (jusqu_au <= le + interval '1 hour')
);
create index consultation_compte on consultation (territoire_id, compte_id, jusqu_au);
create index consultation_foyer on consultation (territoire_id, foyer_id, le desc);

-- The code on a letter: with the birth date, it opens the person's own page.
create table code_personne (
  territoire_id integer not null,
  personne_id uuid not null,
  empreinte text not null unique check (empreinte ~ '^[0-9a-f]{64}$'),
  cree_le timestamptz not null default now(),
  expire_le timestamptz not null default now() + interval '30 days',
  essais integer not null default 0,
  primary key (territoire_id, personne_id),
  foreign key (territoire_id, personne_id) references personne on delete cascade
);

-- RGPD art. 15 to 21: a request, its clock of one month (art. 12 §3), and apart, what it says.
create table exercice_droits (
  territoire_id integer not null,
  exercice_id uuid not null default gen_random_uuid(),
  foyer_id uuid not null,
  personne_id uuid not null,
  sorte text not null check (sorte in ('acces', 'rectification', 'opposition', 'limitation', 'effacement')),
  canal text not null check (canal in ('espace', 'papier', 'oral', 'courriel')),
  etat text not null default 'recue' check (etat in ('recue', 'en_cours', 'satisfaite', 'refusee')),
  recue_le date not null default current_date,
  echeance date not null generated always as ((recue_le + interval '1 month')::date) stored,
  -- Art. 12 §3: two months more, the person being told why within the first.
  prolongee_le date,
  traitee_par uuid references compte,
  close_le date,
  cree_le timestamptz not null default now(),
  primary key (territoire_id, exercice_id),
  foreign key (territoire_id, foyer_id) references foyer on delete cascade,
  foreign key (territoire_id, personne_id) references personne on delete cascade,
  check ((etat in ('satisfaite', 'refusee')) = (close_le is not null))
);
create index exercice_echeance on exercice_droits (territoire_id, echeance) where close_le is null;
create index exercice_foyer on exercice_droits (territoire_id, foyer_id);

create table exercice_texte (
  territoire_id integer not null,
  exercice_id uuid not null,
  demande text not null default '' check (length(demande) <= 4000),
  reponse text not null default '' check (length(reponse) <= 4000),
  primary key (territoire_id, exercice_id),
  foreign key (territoire_id, exercice_id) references exercice_droits on delete cascade
);

alter table session add foreign key (territoire_id, personne_id) references personne on delete cascade;

-- The perimeter of a territory: its communes, and quarters drawn or listed.
create table perimetre_commune (
  territoire_id integer not null references territoire,
  code text not null check (code ~ '^([0-9]{2}|2[AB])[0-9]{3}$|^FICTIF-[0-9]{1,3}$'),
  nom text not null check (length(nom) between 1 and 100),
  population integer check (population >= 0),
  primary key (territoire_id, code)
);
create table perimetre_quartier (
  territoire_id integer not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  nom text not null check (length(nom) between 1 and 100),
  commune_code text not null,
  -- As drawn (GeoJSON Polygon or MultiPolygon), or as a list of streets and buildings.
  contour jsonb check (contour ->> 'type' in ('Polygon', 'MultiPolygon') and length(contour::text) <= 200000),
  adresses text[] not null default '{}' check (cardinality(adresses) <= 2000),
  prioritaire text check (prioritaire ~ '^QN?[0-9A-Z]{6,8}$'),
  primary key (territoire_id, slug),
  foreign key (territoire_id, commune_code) references perimetre_commune
);
