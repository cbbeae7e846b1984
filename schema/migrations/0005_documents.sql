-- expand: the bytes of documents, sealed in chunks beside the ledger.

-- A document is a sealed part that is too large for one row. Its chunks stand under the id of the event that they belong
-- to, as that is known before the event has a position; they are inserted in the transaction that appends the event, so
-- there are no chunks without it. A chunk is what a sealed part is: readable only with its key, and deletable.
create table dossier.sealed_chunk (
    organisation uuid not null,
    -- With the ordinal, the id of the event.
    command uuid not null,
    subject uuid not null,
    key uuid not null,
    ordinal integer not null check (ordinal >= 0),
    chunk integer not null check (chunk >= 0),
    part smallint not null check (part >= 0),
    class smallint not null,
    -- A mebibyte, the 64 random bytes that the first one holds besides, and what a box is longer than its content.
    box bytea not null check (octet_length(box) <= 1048669),
    primary key (organisation, command, ordinal, part, chunk)
);
-- What is sealed does not get smaller, so that nothing is gained by trying.
alter table dossier.sealed_chunk alter column box set storage external;

alter table dossier.sealed_chunk enable row level security;
alter table dossier.sealed_chunk force row level security;
create policy own_organisation on dossier.sealed_chunk
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));
