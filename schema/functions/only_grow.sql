-- A ledger only grows, its clock never goes back, and one that was closed stays as it is.
create or replace function dossier.only_grow() returns trigger
language plpgsql as $$
begin
    if new.organisation <> old.organisation or new.size < old.size or new.recorded_at < old.recorded_at
        or old.closed
    then
        raise exception 'a ledger only grows' using errcode = 'DL005';
    end if;
    return new;
end
$$;

-- The condition stands here as well, so that the function is only called where it has to refuse.
create or replace trigger log_only_grows before update on dossier.log
    for each row
    when (new.organisation <> old.organisation or new.size < old.size or new.recorded_at < old.recorded_at
        or old.closed)
    execute function dossier.only_grow();
