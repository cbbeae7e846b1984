-- The engagements, from their first day of service to their last.
--
-- Folded from the ledger, and made again from it whenever this file changes: ids, codes and days, nothing sealed.
create table dossier.engagement (
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
    -- The first day on which it can have begun; that of the calendar where nobody knows it.
    since date not null,
    until date
);

-- What follows is done when the rows are in: a rebuild fills the bare table first.

alter table dossier.engagement add primary key (organisation, stream, recorded_from, valid_from);
create index on dossier.engagement (organisation, client);
-- From the end of service on the details are kept for a term.
create index on dossier.engagement (organisation, until) where until is not null;

alter table dossier.engagement enable row level security;
alter table dossier.engagement force row level security;
create policy own_organisation on dossier.engagement
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));

grant select, insert, update (recorded_until) on dossier.engagement to dossier_app;
grant select on dossier.engagement to dossier_reader, dossier_backup;
