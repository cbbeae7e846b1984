-- What each role may do. Run by the owner after every upgrade, whole: what is not granted here is not granted.

revoke all on all tables in schema dossier from public, dossier_app, dossier_reader, dossier_backup;
revoke all on all sequences in schema dossier from public, dossier_app, dossier_reader, dossier_backup;

grant usage on schema dossier to dossier_app, dossier_reader, dossier_backup;

-- Everything, and nothing but reading: a dump of all organisations.
grant select on all tables in schema dossier to dossier_backup;
grant select on all sequences in schema dossier to dossier_backup;

-- Which release made the database.
grant select on dossier.migration, dossier.schema_file to dossier_app, dossier_reader;

-- Organisations are added, and never renamed or taken away by the program.
grant select, insert on dossier.organisation to dossier_app;
grant select on dossier.organisation to dossier_reader;

-- The ledger: the program adds and reads. The size of the log is the one thing it moves, and a trigger lets it only
-- grow.
grant select, insert on dossier.log, dossier.stream, dossier.event, dossier.sealed_part, dossier.sealed_chunk,
    dossier.data_key, dossier.index_entry, dossier.receipt to dossier_app;
grant update (size, recorded_at, closed) on dossier.log to dossier_app;
grant select on dossier.log, dossier.stream, dossier.event to dossier_reader;

revoke all on function dossier.append from public;
grant execute on function dossier.append to dossier_app;

revoke all on function dossier.require_keys from public;
grant execute on function dossier.require_keys to dossier_app;

-- Erasing. The program says which keys are to go, and who is not to be approached; what goes is deleted by functions
-- that check that the ledger orders it.
grant select, insert on dossier.key_fence, dossier.forgotten_part, dossier.suppression_entry to dossier_app;
revoke all on function dossier.reseal_part, dossier.reseal_chunk, dossier.forget from public;
grant execute on function dossier.reseal_part, dossier.reseal_chunk, dossier.forget to dossier_app;

-- Rows that were brought in are known for ever; when somebody is erased, dossier.forget empties what leads to them.
grant select, insert on dossier.known_row to dossier_app;

-- That a key was destroyed is recorded beside the ledger, and never taken back.
grant select, insert on dossier.destroyed_key to dossier_app;
