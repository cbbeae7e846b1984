-- Whose data went in which disclosure (Art. 15(1)(c)), where the clients are named; each from its own day on. Those whom a
-- rule named are found by that rule, in the registers as they were known at its position.
--
-- Folded from the ledger, and made again from it whenever this file changes: ids, codes and days, nothing sealed.
create table dossier.disclosure (
    organisation uuid not null,
    stream uuid not null,
    -- The period of a share that recurs, such as 2026-03; `once` for one that took place by itself.
    period text not null,
    client uuid not null,
    -- The positions from which and up to which it was known so; the largest number is "still".
    recorded_from bigint not null,
    recorded_until bigint not null,
    -- The days from which and up to which it holds; the last day of the calendar is "until further notice".
    valid_from date not null,
    valid_until date not null,
    -- The position of the entry that brought these values.
    event bigint not null,
    recipient uuid
);

-- What follows is done when the rows are in: a rebuild fills the bare table first.

alter table dossier.disclosure
    add primary key (organisation, stream, period, client, recorded_from, valid_from);
create index on dossier.disclosure (organisation, client);

alter table dossier.disclosure enable row level security;
alter table dossier.disclosure force row level security;
create policy own_organisation on dossier.disclosure
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));

grant select, insert, update (recorded_until) on dossier.disclosure to dossier_app;
grant select on dossier.disclosure to dossier_reader, dossier_backup;
