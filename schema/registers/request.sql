-- The requests by which people exercise their rights (Art. 12 to 22). Due days, never "overdue".
--
-- Folded from the ledger, and made again from it whenever this file changes: ids, codes and days, nothing sealed.
create table dossier.request (
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
    -- The right.
    invoked text not null,
    channel text not null,
    client uuid,
    person uuid,
    calendar text not null,
    phase text not null,
    -- The first day on which it can have come; that of the calendar where nobody knows it.
    received_on date not null,
    due_on date,
    is_suspended boolean not null,
    is_extended boolean not null,
    outcome text,
    ground text,
    answered_on date,
    closed_on date,
    -- How many recipients have yet to be told (Art. 19).
    untold integer not null
);

-- What follows is done when the rows are in: a rebuild fills the bare table first.

alter table dossier.request add primary key (organisation, stream, recorded_from, valid_from);
create index on dossier.request (organisation, client) where client is not null;
-- What is still to be done: the rows that hold no longer end before today.
create index on dossier.request (organisation, valid_until)
    where answered_on is null and closed_on is null or untold > 0;

alter table dossier.request enable row level security;
alter table dossier.request force row level security;
create policy own_organisation on dossier.request
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));

grant select, insert, update (recorded_until) on dossier.request to dossier_app;
grant select on dossier.request to dossier_reader, dossier_backup;
