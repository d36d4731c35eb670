-- How the person was told who holds what of her: RGPD art. 13 and 14.
alter table foyer add column informe_par text
  check (informe_par in ('oral', 'remise', 'courrier', 'courriel'));
alter table foyer add check (informe_par is null or informe_le is not null);

-- RGPD art. 12 §3: one month; two more when the person was told why within the first.
drop index exercice_echeance;
alter table exercice_droits drop column echeance;
alter table exercice_droits
  add column echeance date not null generated always as
    ((recue_le + case when prolongee_le is null then interval '1 month' else interval '3 months' end)::date) stored,
  -- 1: told that ten days are left; 2: that the day has come.
  add column rappels smallint not null default 0 check (rappels between 0 and 2),
  add check (prolongee_le between recue_le and (recue_le + interval '1 month')::date);
create index exercice_echeance on exercice_droits (territoire_id, echeance, exercice_id) where close_le is null;
create index exercice_closes on exercice_droits (territoire_id, close_le desc, exercice_id) where close_le is not null;
alter table exercice_texte add column prolongation text not null default '' check (length(prolongation) <= 1000);
