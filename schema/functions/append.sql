-- Appends one batch to the ledger of one organisation, in one statement and so in one transaction of its own.
--
-- `expected` is the size that the caller's knowledge rests on. If the ledger has another size, nothing happens and
-- DL001 says so: the caller reads again and encodes again, for its positions would be wrong. Everything that an append
-- relies on changes only together with that size, so this one comparison guards versions, receipts and keys alike.
--
--   DL001  the ledger has another size than expected
--   DL002  a command of the batch has been recorded before
--   DL003  a stream has another version than a guard says
--   DL004  the transaction is not READ COMMITTED, which the comparison above needs
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
declare
    stored integer;
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'append needs READ COMMITTED' using errcode = 'DL004';
    end if;

    update dossier.log as l
       set size = expected + cardinality(event_entries), recorded_at = recorded
     where l.organisation = append.organisation and l.size = expected;
    if not found then
        raise exception 'the ledger has another size' using errcode = 'DL001';
    end if;

    insert into dossier.receipt (organisation, command, first_position, events, digest)
    select append.organisation, r.command, expected + r.first, r.events, r.digest
      from unnest(receipt_commands, receipt_digests, receipt_firsts, receipt_counts)
           as r (command, digest, first, events)
        on conflict do nothing;
    get diagnostics stored = row_count;
    if stored <> cardinality(receipt_commands) then
        raise exception 'a command has been recorded before' using errcode = 'DL002';
    end if;

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
        select append.organisation, s.stream, s.parent, s.kind
          from unnest(stream_ids, stream_kinds, stream_parents) as s (stream, kind, parent);
    end if;

    insert into dossier.event (organisation, stream, position, recorded_at, version, schema, type, entry, leaf)
    select append.organisation, e.stream, expected + e.number - 1, recorded, e.version, e.schema, e.type, e.entry,
           e.leaf
      from unnest(event_streams, event_versions, event_types, event_schemas, event_entries, event_leaves)
           with ordinality as e (stream, version, type, schema, entry, leaf, number);

    if cardinality(key_ids) > 0 then
        insert into dossier.data_key (organisation, key, subject, generation, epoch, class, wrapped)
        select append.organisation, k.key, k.subject, k.generation, k.epoch, k.class, k.wrapped
          from unnest(key_ids, key_subjects, key_classes, key_generations, key_epochs, key_boxes)
               as k (key, subject, class, generation, epoch, wrapped);
    end if;

    if cardinality(part_boxes) > 0 then
        insert into dossier.sealed_part (organisation, subject, key, position, part, class, box)
        select append.organisation, p.subject, p.key, expected + p.event, p.part, p.class, p.box
          from unnest(part_events, part_numbers, part_subjects, part_classes, part_keys, part_boxes)
               as p (event, part, subject, class, key, box);
    end if;

    if cardinality(index_tokens) > 0 then
        insert into dossier.index_entry (organisation, stream, subject, kind, token)
        select append.organisation, i.stream, i.subject, i.kind, i.token
          from unnest(index_kinds, index_tokens, index_streams, index_subjects) as i (kind, token, stream, subject);
    end if;

    return expected + cardinality(event_entries);
end
$$;
