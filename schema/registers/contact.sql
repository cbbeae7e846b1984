-- The contacts with clients, each from its own day on.
--
-- Folded from the ledger, and made again from it whenever this file changes: ids, codes and days, nothing sealed.
create table dossier.contact (
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
    client uuid not null,
    person uuid,
    channel text not null,
    direction text not null,
    nature text not null,
    purpose uuid
);

-- What follows is done when the rows are in: a rebuild fills the bare table first.

alter table dossier.contact add primary key (organisation, stream, recorded_from, valid_from);
create index on dossier.contact (organisation, client, valid_from);
create index on dossier.contact (organisation, valid_from);

alter table dossier.contact enable row level security;
alter table dossier.contact force row level security;
create policy own_organisation on dossier.contact
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));

grant select, insert, update (recorded_until) on dossier.contact to dossier_app;
grant select on dossier.contact to dossier_reader, dossier_backup;
