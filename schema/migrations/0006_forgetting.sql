-- expand: erasing: which keys are about to be destroyed, what went with a later key, who is not to be approached.

-- What was sealed with a key is found without reading everything: when the key goes, it goes.
create index sealed_part_key on dossier.sealed_part (organisation, key);
create index sealed_chunk_key on dossier.sealed_chunk (organisation, key);

-- The place of a destroyed key in the journal outside the database, counted from 1; none for those before there was one.
-- The journal is never behind: a database that knows of a later line than the journal has is not opened.
alter table dossier.destroyed_key add column line integer check (line > 0);
create unique index destroyed_key_line on dossier.destroyed_key (organisation, line) where line is not null;

-- Keys that are about to be destroyed, by which event. Nothing more can be sealed with them: an append that brings
-- something is refused. A row goes when its key does.
create table dossier.key_fence (
    organisation uuid not null,
    key uuid not null,
    position bigint not null check (position >= 0),
    primary key (organisation, key)
);

-- With which key each erased part went. It is that by which it is shown as erased, and not always the one that its entry
-- names: a part may have been sealed again under a later key first.
create table dossier.forgotten_part (
    organisation uuid not null,
    key uuid not null,
    position bigint not null check (position >= 0),
    part smallint not null check (part >= 0),
    primary key (organisation, position, part)
);

-- Addresses and numbers of people who objected and were erased: keyed digests, personal data kept for the objection
-- (Article 21(3) of Regulation (EU) 2016/679), so that the answer stays no. They lead to the streams of the "no".
create table dossier.suppression_entry (
    organisation uuid not null,
    token bytea not null check (octet_length(token) = 32),
    stream uuid not null,
    subject uuid not null,
    -- The event that ordered the erasure.
    position bigint not null check (position >= 0),
    kind smallint not null,
    primary key (organisation, kind, token, stream, subject)
);

alter table dossier.key_fence enable row level security;
alter table dossier.key_fence force row level security;
create policy own_organisation on dossier.key_fence
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));
alter table dossier.forgotten_part enable row level security;
alter table dossier.forgotten_part force row level security;
create policy own_organisation on dossier.forgotten_part
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));
alter table dossier.suppression_entry enable row level security;
alter table dossier.suppression_entry force row level security;
create policy own_organisation on dossier.suppression_entry
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));
