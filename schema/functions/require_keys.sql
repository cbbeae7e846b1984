-- Refuses to seal anything more with a key that was destroyed or is about to be.
--
--   DL006  a key is fenced or destroyed
--
-- Called within an append, once its ledger is held: whoever fences a key holds it too, so nothing slips in between.
create or replace function dossier.require_keys(organisation uuid, keys uuid[]) returns void
language plpgsql as $$
#variable_conflict use_variable
begin
    if exists (
        select from dossier.key_fence as f
         where f.organisation = require_keys.organisation and f.key = any(keys)
    ) or exists (
        select from dossier.destroyed_key as d
         where d.organisation = require_keys.organisation and d.key = any(keys)
    ) then
        raise exception 'a key was destroyed, or is about to be' using errcode = 'DL006';
    end if;
end
$$;
