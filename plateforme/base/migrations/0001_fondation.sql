-- Pages reach the base as this role alone: it owns nothing, and row-level security holds for it.
-- Roles belong to the whole server: another base of it may have made this one already.
do $$
begin
  create role juste_droit_application nologin nosuperuser nobypassrls;
exception when duplicate_object then null;
end
$$;
grant juste_droit_application to current_user;

revoke all on schema public from public;
grant usage on schema public to juste_droit_application;
alter default privileges revoke execute on functions from public;

create extension if not exists unaccent;
grant execute on function unaccent(text) to juste_droit_application;

create table migration (
  numero integer primary key,
  nom text not null,
  empreinte text not null,
  appliquee_le timestamptz not null default now()
);

-- The policies of each noun are re-applied from its own file when its text has changed.
create table politique (
  fichier text primary key,
  empreinte text not null,
  appliquee_le timestamptz not null default now()
);
