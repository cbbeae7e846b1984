-- The documents, each from the day on which its first version was kept.
--
-- Folded from the ledger, and made again from it whenever this file changes: ids, codes and days, nothing sealed.
create table dossier.document (
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
    kind text not null,
    class text not null,
    -- Whose paper it is.
    subject uuid not null,
    -- The day on which its last version was kept.
    kept date not null,
    -- The same with the records and entries it is linked to and the positions of its versions, as in an entry.
    content json not null
);

-- What follows is done when the rows are in: a rebuild fills the bare table first.

alter table dossier.document add primary key (organisation, stream, recorded_from, valid_from);

alter table dossier.document enable row level security;
alter table dossier.document force row level security;
create policy own_organisation on dossier.document
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));

grant select, insert, update (recorded_until) on dossier.document to dossier_app;
grant select on dossier.document to dossier_reader, dossier_backup;
