-- What the clocks of retention need: oppositions that outlive the file, the mark of an account that is nobody's any
-- more, and an index for each question that deletion and its pages ask.
create table opposition (
  territoire_id integer not null references territoire,
  -- A digest keyed by a secret of this base: whom it is of cannot be read, only recognised.
  empreinte text not null check (empreinte ~ '^[0-9a-f]{64}$'),
  le date not null default current_date,
  primary key (territoire_id, empreinte)
);
create index opposition_le on opposition (le);

alter table compte add column efface_le timestamptz;

create index foyer_clos on foyer (clos_le) where clos_le is not null;
create index exercice_clos on exercice_droits (close_le) where close_le is not null;
create index courriel_age on courriel (cree_le);
create index notification_age on notification (cree_le);
create index recu_le on recu (le desc, recu_id);
create index recu_territoire on recu (territoire_id, le desc, recu_id);

create index journal_le on journal (territoire_id, le);
create index journal_organisation on journal (territoire_id, organisation_id, numero);
drop index journal_compte;
create index journal_compte on journal (compte_id, territoire_id, numero);
