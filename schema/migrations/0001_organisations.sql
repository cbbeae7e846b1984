-- expand: the schema, its own bookkeeping, and the organisations whose ledgers it keeps.

create schema dossier;

comment on schema dossier is 'Privacy accountability as a ledger of facts.';

-- Bookkeeping: which files made this database. It belongs to the database and to no organisation.

create table dossier.migration (
    number     integer     not null primary key,
    name       text        not null,
    checksum   bytea       not null check (octet_length(checksum) = 32),
    applied_at timestamptz not null default clock_timestamp()
);

comment on table dossier.migration is 'Applied migrations; checksum is the SHA-256 of the file as it was applied.';

create table dossier.schema_file (
    folder     text        not null check (folder in ('functions', 'privileges', 'registers')),
    name       text        not null,
    digest     bytea       not null check (octet_length(digest) = 32),
    applied_at timestamptz not null default clock_timestamp(),
    primary key (folder, name)
);

comment on table dossier.schema_file is 'Files that are applied anew when they change; digest is their SHA-256.';

create table dossier.organisation (
    organisation uuid        not null primary key,
    -- An address that the operator chose for command lines and web pages. The organisation's name is sealed elsewhere.
    slug         text        not null,
    -- A practice organisation holds invented data only and may be dropped whole.
    practice     boolean     not null,
    created_at   timestamptz not null default clock_timestamp(),
    constraint organisation_slug_unique unique (slug),
    constraint organisation_slug_is_an_address
        check (slug ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$' and length(slug) <= 63)
);

alter table dossier.organisation enable row level security;
alter table dossier.organisation force row level security;

-- A session says which organisation it works for (`dossier.organisation`); row-level security asks for it everywhere.
-- One that never said gets null, and null equals nothing. In a query of its own it is asked for once, not per row.

-- Inside one organisation a session sees and adds that one only.
create policy own_organisation on dossier.organisation
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));

-- Before it has chosen one it may look up all of them: address and kind, and nothing else is in this table.
create policy directory on dossier.organisation
    for select
    using ((select nullif(current_setting('dossier.organisation', true), '')::uuid) is null);
