-- Lets the roles into this database. Run by setup with the rights of whoever connects.

do $$
declare
    missing record;
begin
    for missing in
        select role, privilege
        from (values
            ('dossier_owner', 'connect'), ('dossier_owner', 'create'), ('dossier_app', 'connect'),
            ('dossier_reader', 'connect'), ('dossier_backup', 'connect')
        ) as wanted (role, privilege)
        where not has_database_privilege(role, current_database(), privilege)
    loop
        execute format('grant %s on database %I to %I', missing.privilege, current_database(), missing.role);
    end loop;
end
$$;
