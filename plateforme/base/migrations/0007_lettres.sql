-- One address, and one only: no list, no name, no quoted part, nothing that a mail server would read as more.
create function adresse_seule(adresse text) returns boolean
  language sql immutable strict parallel safe
  return length(adresse) <= 254
    and adresse ~ '^[A-Za-z0-9!#$%&''*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$';
grant execute on function adresse_seule(text) to juste_droit_application, juste_droit_connexion;

alter table compte add check (adresse_seule(courriel));
alter table invitation add check (adresse_seule(courriel));
alter table courriel add check (adresse_seule(destinataire)), add check (sujet !~ '[[:cntrl:]]');
create index courriel_abandonne on courriel (abandonne_le) where abandonne_le is not null;
