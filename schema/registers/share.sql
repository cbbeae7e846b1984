-- The disclosures that took place (Art. 4(9)), each from its own day on.
--
-- Folded from the ledger, and made again from it whenever this file changes: ids, codes and days, nothing sealed.
create table dossier.share (
    organisation uuid not null,
    stream uuid not null,
    -- The period of a share that recurs, such as 2026-03; `once` for one that took place by itself.
    period text not null,
    -- The positions from which and up to which it was known so; the largest number is "still".
    recorded_from bigint not null,
    recorded_until bigint not null,
    -- The days from which and up to which it holds; the last day of the calendar is "until further notice".
    valid_from date not null,
    valid_until date not null,
    -- The position of the entry that brought these values.
    event bigint not null,
    recipient uuid,
    activity uuid,
    ground text not null,
    country text,
    -- Which rule named the clients, where one did; the rest of it stands in the content.
    rule text,
    -- From when those whose data went to an authority may be told, where they were not.
    tell_from date,
    -- The whole content in codes and ids, byte for byte as in the entry it came from.
    content json not null
);

-- What follows is done when the rows are in: a rebuild fills the bare table first.

alter table dossier.share add primary key (organisation, stream, period, recorded_from, valid_from);
create index on dossier.share (organisation, valid_from);
create index on dossier.share (organisation, recipient) where recipient is not null;
create index on dossier.share (organisation, rule) where rule is not null;
create index on dossier.share (organisation, tell_from) where tell_from is not null;

alter table dossier.share enable row level security;
alter table dossier.share force row level security;
create policy own_organisation on dossier.share
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));

grant select, insert, update (recorded_until) on dossier.share to dossier_app;
grant select on dossier.share to dossier_reader, dossier_backup;
