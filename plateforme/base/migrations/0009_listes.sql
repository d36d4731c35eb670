-- What the lists of teams and organisations are read by.
create index organisation_nom on organisation (nom, organisation_id) where fusionnee_dans is null;
create index session_vue on session (compte_id, vue_le);
create index invitation_ouverte on invitation (territoire_id, cree_le desc) where acceptee_le is null and annulee_le is null;
create index invitation_par on invitation (invite_par, cree_le);
create index foyer_par_organisation on foyer (organisation_id);
