-- Sessions of an account, ended ones too: a device seen lately is not a new one.
drop index session_compte;
create index session_compte on session (compte_id, cree_le desc);
