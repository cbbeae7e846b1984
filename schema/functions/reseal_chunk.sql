-- What reseal_part is, for a chunk of a document. All chunks of one are moved in one transaction: in between it would
-- open under neither key.
create or replace function dossier.reseal_chunk(
    organisation uuid, command uuid, ordinal integer, part smallint, chunk integer, former uuid, key uuid, box bytea
) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
begin
    update dossier.sealed_chunk as s
       set key = reseal_chunk.key, box = reseal_chunk.box
     where s.organisation = reseal_chunk.organisation and s.command = reseal_chunk.command
       and s.ordinal = reseal_chunk.ordinal and s.part = reseal_chunk.part and s.chunk = reseal_chunk.chunk
       and s.key = former
       and exists (select from dossier.key_fence as f
                    where f.organisation = reseal_chunk.organisation and f.key = former)
       and exists (select from dossier.data_key as k
                    where k.organisation = reseal_chunk.organisation and k.key = reseal_chunk.key
                      and k.subject = s.subject and k.class = s.class);
    return found;
end
$$;
