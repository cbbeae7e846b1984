-- The messages that came in by mail, each from its receipt on: which of them wait for somebody to say what they are.
--
-- Folded from the ledger, and made again from it whenever this file changes: ids, codes and days, nothing sealed.
create table dossier.message (
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
    -- open, filed or discarded.
    phase text not null,
    received_on date not null,
    -- What proves that day.
    proof text not null,
    client uuid,
    -- What its words suggest that it is.
    suggestion text,
    -- The last day for an answer if it is what it seems to be (Article 12(3)).
    due_on date,
    filed_as text,
    -- What was recorded of it.
    record uuid
);

-- What follows is done when the rows are in: a rebuild fills the bare table first.

alter table dossier.message add primary key (organisation, stream, recorded_from, valid_from);
create index on dossier.message (organisation, client) where client is not null;
create index on dossier.message (organisation, received_on) where phase = 'open';

alter table dossier.message enable row level security;
alter table dossier.message force row level security;
create policy own_organisation on dossier.message
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));

grant select, insert, update (recorded_until) on dossier.message to dossier_app;
grant select on dossier.message to dossier_reader, dossier_backup;
