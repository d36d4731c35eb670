/** What the embedded server adds to PostgreSQL's own defaults, as `postgresql.conf` writes it. */
export const reglages = `
# Écrit par Juste Droit. Le port est choisi à chaque démarrage.
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 60
password_encryption = 'scram-sha-256'
timezone = 'Europe/Paris'
default_text_search_config = 'pg_catalog.french'
jit = off

# Sept jours de journaux. Ni requêtes, ni valeurs, ni détails : ils porteraient des noms de personnes.
logging_collector = on
log_directory = 'journal'
log_filename = 'postgres-%u.log'
log_rotation_age = 1d
log_truncate_on_rotation = on
log_timezone = 'Europe/Paris'
log_min_messages = log
log_min_error_statement = panic
log_error_verbosity = terse
log_statement = none
log_parameter_max_length = 0
log_parameter_max_length_on_error = 0
`
