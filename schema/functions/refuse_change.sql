-- Says no to whoever would change history: the second line of defence, after privileges.
create or replace function dossier.refuse_change() returns trigger
language plpgsql as $$
begin
    raise exception 'the ledger is append-only: % on % is refused', tg_op, tg_table_name
        using errcode = 'DL005';
end
$$;

create or replace trigger event_is_append_only before update or delete on dossier.event
    for each row execute function dossier.refuse_change();
create or replace trigger event_is_not_truncated before truncate on dossier.event
    for each statement execute function dossier.refuse_change();
create or replace trigger stream_is_append_only before update or delete on dossier.stream
    for each row execute function dossier.refuse_change();
create or replace trigger stream_is_not_truncated before truncate on dossier.stream
    for each statement execute function dossier.refuse_change();
create or replace trigger log_is_not_removed before delete on dossier.log
    for each row execute function dossier.refuse_change();
create or replace trigger log_is_not_truncated before truncate on dossier.log
    for each statement execute function dossier.refuse_change();
