-- Only on the private cluster, after roles.sql: its socket admits nobody but accounts of this machine that the kernel
-- vouches for (peer), and its map says which of them may be these roles. There are no passwords.

do $$
declare
    missing record;
begin
    for missing in
        select rolname
        from pg_roles
        where rolname in ('dossier_owner', 'dossier_app', 'dossier_reader', 'dossier_backup') and not rolcanlogin
    loop
        execute format('alter role %I login', missing.rolname);
    end loop;
end
$$;
