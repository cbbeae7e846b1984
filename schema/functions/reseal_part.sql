-- Puts a sealed part under the next key of its subject and class, while its key is fenced: its siblings are to go, and
-- it is not. The commitment in the entry stays what it is.
--
-- With the rights of the owner, as the program may change no part. It can only move one from a fenced key to a living
-- one of the same subject and class.
create or replace function dossier.reseal_part(
    organisation uuid, "position" bigint, part smallint, former uuid, key uuid, box bytea
) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
begin
    update dossier.sealed_part as s
       set key = reseal_part.key, box = reseal_part.box
     where s.organisation = reseal_part.organisation and s.position = reseal_part.position
       and s.part = reseal_part.part and s.key = former
       and exists (select from dossier.key_fence as f
                    where f.organisation = reseal_part.organisation and f.key = former)
       and exists (select from dossier.data_key as k
                    where k.organisation = reseal_part.organisation and k.key = reseal_part.key
                      and k.subject = s.subject and k.class = s.class);
    return found;
end
$$;
