-- expand: rows of files that were brought in, so that none is brought in twice.

-- A row is known by a keyed digest of the number it has where it comes from, or of what it says. The key never changes.
-- The digest stays when the person is erased, so that the same file does not bring them back: stream, subject and the
-- digest of what the row said are then emptied, and what is left leads to nobody without the key and the file.
create table dossier.known_row (
    organisation uuid not null,
    token bytea not null check (octet_length(token) = 16),
    -- By which import it came.
    import uuid not null,
    -- What it became, and whose data it holds; nothing once that was erased.
    stream uuid,
    subject uuid,
    -- What the row said, by which a change is noticed.
    content bytea check (octet_length(content) = 16),
    primary key (organisation, token)
);
create index known_row_import on dossier.known_row (organisation, import);
create index known_row_subject on dossier.known_row (organisation, subject) where subject is not null;

alter table dossier.known_row enable row level security;
alter table dossier.known_row force row level security;
create policy own_organisation on dossier.known_row
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));
