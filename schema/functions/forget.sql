-- Deletes what was sealed with some keys, the keys themselves, and what people are found by. The events stay.
--
-- The one way in which anything of the ledger's tables is deleted, with the rights of the owner. It goes by what the
-- ledger says: an event at `ordered` must have ordered it, and each key must be fenced by that event and stand in
-- destroyed_key with its line in the journal outside the database.
--
--   subjects   whose entries in the index go
--   tokens     entries of the index that go, of whomever of `token_subjects` has them
--   commands   whose receipts lose the digest of their request
--
--   DL007  nothing in the ledger orders it
create or replace function dossier.forget(
    organisation uuid, ordered bigint, keys uuid[], subjects uuid[], token_subjects uuid[], tokens bytea[],
    commands uuid[]
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
begin
    if not exists (
        select from dossier.event as e
         where e.organisation = forget.organisation and e.position = ordered
           and e.type in ('erasure.approved', 'erasure.repeated', 'part.redacted')
    ) or exists (
        select from unnest(keys) as wanted (key)
         where not exists (select from dossier.key_fence as f
                            where f.organisation = forget.organisation and f.key = wanted.key
                              and f.position = ordered)
            or not exists (select from dossier.destroyed_key as d
                            where d.organisation = forget.organisation and d.key = wanted.key
                              and d.position = ordered and d.line is not null)
    ) then
        raise exception 'nothing in the ledger orders this to be forgotten' using errcode = 'DL007';
    end if;

    delete from dossier.sealed_part as s where s.organisation = forget.organisation and s.key = any(keys);
    delete from dossier.sealed_chunk as s where s.organisation = forget.organisation and s.key = any(keys);
    delete from dossier.data_key as k where k.organisation = forget.organisation and k.key = any(keys);
    delete from dossier.index_entry as i
     where i.organisation = forget.organisation and i.subject = any(subjects);
    delete from dossier.index_entry as i
     where i.organisation = forget.organisation and i.subject = any(token_subjects) and i.token = any(tokens);
    -- That a row was brought in stays known, so that the same file does not bring anybody back.
    update dossier.known_row as r set stream = null, subject = null, content = null
     where r.organisation = forget.organisation and r.subject = any(subjects);
    update dossier.receipt as r set digest = null
     where r.organisation = forget.organisation and r.command = any(commands) and r.digest is not null;
    delete from dossier.key_fence as f where f.organisation = forget.organisation and f.key = any(keys);
end
$$;
