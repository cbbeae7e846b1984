-- The people at clients; the stream is the client's.
--
-- Folded from the ledger, and made again from it whenever this file changes: ids, codes and days, nothing sealed.
create table dossier.person (
    organisation uuid not null,
    stream uuid not null,
    person uuid not null,
    -- The positions from which and up to which it was known so; the largest number is "still".
    recorded_from bigint not null,
    recorded_until bigint not null,
    -- The days from which and up to which it holds; the last day of the calendar is "until further notice".
    valid_from date not null,
    valid_until date not null,
    -- The position of the entry that brought these values.
    event bigint not null,
    role text not null,
    -- The first day on which it can have begun; that of the calendar where nobody knows it.
    since date not null,
    until date
);

-- What follows is done when the rows are in: a rebuild fills the bare table first.

alter table dossier.person add primary key (organisation, stream, person, recorded_from, valid_from);
create index on dossier.person (organisation, person);

alter table dossier.person enable row level security;
alter table dossier.person force row level security;
create policy own_organisation on dossier.person
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));

grant select, insert, update (recorded_until) on dossier.person to dossier_app;
grant select on dossier.person to dossier_reader, dossier_backup;
