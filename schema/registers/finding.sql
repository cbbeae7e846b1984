-- What was found about facts when they were recorded. A finding ends when its fact is corrected or retracted.
--
-- Folded from the ledger, and made again from it whenever this file changes: ids, codes and days, nothing sealed.
create table dossier.finding (
    organisation uuid not null,
    stream uuid not null,
    -- The position at which the fact was first told.
    fact bigint not null,
    code text not null,
    -- The positions from which and up to which it was known so; the largest number is "still".
    recorded_from bigint not null,
    recorded_until bigint not null,
    -- The days from which and up to which it holds; the last day of the calendar is "until further notice".
    valid_from date not null,
    valid_until date not null,
    -- The position of the entry that brought these values.
    event bigint not null,
    kind text not null
);

-- What follows is done when the rows are in: a rebuild fills the bare table first.

alter table dossier.finding add primary key (organisation, stream, fact, code, recorded_from, valid_from);
create index on dossier.finding (organisation, fact);

alter table dossier.finding enable row level security;
alter table dossier.finding force row level security;
create policy own_organisation on dossier.finding
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));

grant select, insert, update (recorded_until) on dossier.finding to dossier_app;
grant select on dossier.finding to dossier_reader, dossier_backup;
