-- The four roles of Dossier, for the whole server. Run by setup on every server, with the rights of whoever connects;
-- a superuser may run it beforehand where that account may not make roles. Running it again changes nothing.
--
--   dossier_owner    owns tables and functions; migrates and rebuilds. Row-level security is forced on it too.
--   dossier_app      what the program runs as; may add to the ledger and never change it.
--   dossier_reader   reads.
--   dossier_backup   reads every organisation at once, for a dump. Alone in passing by row-level security.
--
-- They can't log in by themselves: an account of the server takes one of them on. On the private cluster, where the
-- kernel vouches for accounts, logins.sql lets them log in.

do $$
declare
    wanted record;
begin
    for wanted in
        select *
        from (values
            ('dossier_owner', false), ('dossier_app', false), ('dossier_reader', false), ('dossier_backup', true)
        ) as role (name, bypasses)
    loop
        if not exists (select from pg_roles where rolname = wanted.name) then
            execute format(
                'create role %I nologin nosuperuser nocreatedb nocreaterole noinherit noreplication %s',
                wanted.name, case when wanted.bypasses then 'bypassrls' else 'nobypassrls' end
            );
        end if;
        -- Whoever connects has to be able to take the role on.
        if not pg_has_role(wanted.name, 'member') then
            execute format('grant %I to current_user', wanted.name);
        end if;
    end loop;
end
$$;
