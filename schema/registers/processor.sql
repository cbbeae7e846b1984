-- The parties that work with the organisation's data (Art. 28, 30(1)(d)).
--
-- Folded from the ledger, and made again from it whenever this file changes: ids, codes and days, nothing sealed.
create table dossier.processor (
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
    role text not null,
    phase text not null,
    country text,
    since date not null,
    until date,
    reviewed_on date,
    -- The whole content in codes and ids, byte for byte as in the entry it came from.
    content json not null
);

-- What follows is done when the rows are in: a rebuild fills the bare table first.

alter table dossier.processor add primary key (organisation, stream, recorded_from, valid_from);

alter table dossier.processor enable row level security;
alter table dossier.processor force row level security;
create policy own_organisation on dossier.processor
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));

grant select, insert, update (recorded_until) on dossier.processor to dossier_app;
grant select on dossier.processor to dossier_reader, dossier_backup;
