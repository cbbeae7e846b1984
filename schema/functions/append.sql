-- Appends one batch to the ledger of one organisation, in one statement and so in one transaction of its own.
--
-- `expected` is the size that the caller's knowledge rests on. If the ledger has another size, nothing happens and
-- DL001 says so: the caller reads again and encodes again, for its positions would be wrong. Everything that an append
-- relies on changes only together with that size, so this one comparison guards versions, receipts and keys alike.
--
--   DL001  the ledger has another size than expected
--   23505  on receipt_pkey: a command of the batch has been recorded before
--   DL003  a stream has another version than a guard says
--   DL006  a part is sealed with a key that was destroyed, or is about to be
--   DL008  the ledger was closed, or something would stand behind the entry that closes it
--   DL004  the transaction is not READ COMMITTED, which the comparison above needs
--
-- Arrays are unnested in the select lists, where their elements are handed on one by one: as functions in a FROM clause
-- each of them would be written into a store of its own first, which costs a third of an append.
create or replace function dossier.append(
    organisation uuid,
    expected bigint,
    recorded timestamptz,
    stream_ids uuid[], stream_kinds text[], stream_parents uuid[],
    guard_streams uuid[], guard_versions integer[],
    event_streams uuid[], event_versions integer[], event_types text[], event_schemas smallint[],
    event_entries bytea[], event_leaves bytea[],
    part_events integer[], part_numbers smallint[], part_subjects uuid[], part_classes smallint[],
    part_keys uuid[], part_boxes bytea[],
    key_ids uuid[], key_subjects uuid[], key_classes smallint[], key_generations integer[],
    key_epochs integer[], key_boxes bytea[],
    index_kinds smallint[], index_tokens bytea[], index_streams uuid[], index_subjects uuid[],
    receipt_commands uuid[], receipt_digests bytea[], receipt_firsts integer[], receipt_counts integer[]
) returns bigint
language plpgsql as $$
#variable_conflict use_variable
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'append needs READ COMMITTED' using errcode = 'DL004';
    end if;

    update dossier.log as l
       set size = expected + cardinality(event_entries), recorded_at = recorded,
           closed = array_position(event_types, 'ledger.closed') is not null
     where l.organisation = append.organisation and l.size = expected and not l.closed;
    if not found then
        if exists (select from dossier.log as l where l.organisation = append.organisation and l.closed) then
            raise exception 'the ledger was closed' using errcode = 'DL008';
        end if;
        raise exception 'the ledger has another size' using errcode = 'DL001';
    end if;
    if array_position(event_types, 'ledger.closed') < cardinality(event_types) then
        raise exception 'nothing stands behind the end of a ledger' using errcode = 'DL008';
    end if;

    if cardinality(part_keys) > 0 then
        perform dossier.require_keys(append.organisation, part_keys);
    end if;

    -- No ON CONFLICT: it would cost every append what only a repeated command needs.
    insert into dossier.receipt (organisation, command, first_position, events, digest)
    select append.organisation, unnest(receipt_commands), expected + unnest(receipt_firsts), unnest(receipt_counts),
           unnest(receipt_digests);

    if cardinality(guard_streams) > 0 and exists (
        select from unnest(guard_streams, guard_versions) as g (stream, version)
         where g.version <> coalesce((
            select max(e.version) from dossier.event as e
             where e.organisation = append.organisation and e.stream = g.stream), 0)
    ) then
        raise exception 'a stream has another version' using errcode = 'DL003';
    end if;

    if cardinality(stream_ids) > 0 then
        insert into dossier.stream (organisation, stream, parent, kind)
        select append.organisation, unnest(stream_ids), unnest(stream_parents), unnest(stream_kinds);
    end if;

    insert into dossier.event (organisation, stream, position, recorded_at, version, schema, type, entry, leaf)
    select append.organisation, unnest(event_streams),
           generate_series(expected, expected + cardinality(event_entries) - 1), recorded, unnest(event_versions),
           unnest(event_schemas), unnest(event_types), unnest(event_entries), unnest(event_leaves);

    if cardinality(key_ids) > 0 then
        insert into dossier.data_key (organisation, key, subject, generation, epoch, class, wrapped)
        select append.organisation, unnest(key_ids), unnest(key_subjects), unnest(key_generations),
               unnest(key_epochs), unnest(key_classes), unnest(key_boxes);
    end if;

    if cardinality(part_boxes) > 0 then
        insert into dossier.sealed_part (organisation, subject, key, position, part, class, box)
        select append.organisation, unnest(part_subjects), unnest(part_keys), expected + unnest(part_events),
               unnest(part_numbers), unnest(part_classes), unnest(part_boxes);
    end if;

    if cardinality(index_tokens) > 0 then
        insert into dossier.index_entry (organisation, stream, subject, kind, token)
        select append.organisation, unnest(index_streams), unnest(index_subjects), unnest(index_kinds),
               unnest(index_tokens);
    end if;

    return expected + cardinality(event_entries);
end
$$;
