call proteger(array['courriel']);
-- A letter may hold a link that opens a session: only the task that sends it reads it.
create policy envoi on courriel to juste_droit_taches
  using ((select acteur_role()) = 'envoi');
grant select (courriel_id, destinataire, sujet, texte, cree_le, essais, dernier_essai_le, envoye_le, abandonne_le,
  erreur) on courriel to juste_droit_taches;
grant update (texte, essais, dernier_essai_le, envoye_le, abandonne_le, erreur) on courriel to juste_droit_taches;

create or replace function poster(destinataire text, sujet text, texte text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  nouveau uuid;
begin
  insert into courriel (destinataire, sujet, texte) values (poster.destinataire, poster.sujet, poster.texte)
  returning courriel_id into nouveau;
  perform ajouter_tache('envoi', nouveau);
  return nouveau;
end
$$;
grant execute on function poster(text, text, text) to juste_droit_application, juste_droit_connexion;
