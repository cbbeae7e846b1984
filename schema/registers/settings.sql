-- What of the organisation itself counts.
--
-- Folded from the ledger, and made again from it whenever this file changes: ids, codes and days, nothing sealed.
create table dossier.settings (
    organisation uuid not null,
    stream uuid not null,
    -- The positions from which and up to which it was known so; the largest number is "still".
    recorded_from bigint not null,
    recorded_until bigint not null,
    -- The days from which and up to which it holds; the last day of the calendar is "until further notice".
    valid_from date not null,
    valid_until date not null,
    -- The position of the entry that brought these values.
    event bigint not null,
    language text not null,
    officers integer not null,
    practice boolean not null,
    time_zone text not null,
    -- The whole content in codes, byte for byte as in the entry it came from.
    content json not null
);

-- What follows is done when the rows are in: a rebuild fills the bare table first.

alter table dossier.settings add primary key (organisation, stream, recorded_from, valid_from);

alter table dossier.settings enable row level security;
alter table dossier.settings force row level security;
create policy own_organisation on dossier.settings
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));

grant select, insert, update (recorded_until) on dossier.settings to dossier_app;
grant select on dossier.settings to dossier_reader, dossier_backup;
