-- The invoices, each from its date on, and paid from the day of its payment on (AWR art. 52).
--
-- Folded from the ledger, and made again from it whenever this file changes: ids, codes and days, nothing sealed.
create table dossier.invoice (
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
    engagement uuid,
    -- In cents of a euro.
    cents bigint,
    dated date not null,
    paid date
);

-- What follows is done when the rows are in: a rebuild fills the bare table first.

alter table dossier.invoice add primary key (organisation, stream, recorded_from, valid_from);
create index on dossier.invoice (organisation, client);
-- From its last use on an invoice has its seven years.
create index on dossier.invoice (organisation, greatest(dated, paid)) where paid is not null;

alter table dossier.invoice enable row level security;
alter table dossier.invoice force row level security;
create policy own_organisation on dossier.invoice
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));

grant select, insert, update (recorded_until) on dossier.invoice to dossier_app;
grant select on dossier.invoice to dossier_reader, dossier_backup;
