-- The ledger: what happened, in which order, and the personal data that belongs to it in tables beside it.
--
-- Everything leads with the organisation. That keeps tenants apart, bounds a proof to one ledger, and is what a cluster
-- of servers would distribute by.

-- One row per organisation: how many entries its ledger holds. The next position is the size, so positions are dense
-- from 0 and are the leaf indices of its Merkle tree. Everything an append relies on changes only together with this
-- row. A tenth of each page is filled, so that an update stays on its page.
create table dossier.log (
    organisation uuid primary key,
    size bigint not null default 0 check (size >= 0),
    recorded_at timestamptz not null default '2000-01-01 00:00:00+00'
) with (fillfactor = 10);

-- Which streams there are. A stream that belongs to a client names the client's stream as its parent, so that one
-- client's facts are found without a search. The version of a stream is that of its last event.
create table dossier.stream (
    organisation uuid not null,
    stream uuid not null,
    parent uuid,
    kind text not null,
    primary key (organisation, stream)
);
create index stream_parent on dossier.stream (organisation, parent) where parent is not null;
create index stream_kind on dossier.stream (organisation, kind)
    where kind not in ('client', 'contact', 'consent', 'engagement', 'share', 'request');

-- The entries. `entry` holds exactly the bytes that were hashed; the columns beside it repeat what queries need and are
-- compared with the entry whenever the ledger is verified. `leaf` is SHA-256(0x00 || entry).
create table dossier.event (
    organisation uuid not null,
    stream uuid not null,
    position bigint not null check (position >= 0),
    recorded_at timestamptz not null,
    version integer not null check (version > 0),
    schema smallint not null,
    type text not null,
    entry bytea not null check (octet_length(entry) <= 65535),
    leaf bytea not null check (octet_length(leaf) = 32),
    primary key (organisation, position),
    constraint event_stream_version unique (organisation, stream, version)
);

-- Sealed parts: personal data, readable only with its key, and deletable.
create table dossier.sealed_part (
    organisation uuid not null,
    subject uuid not null,
    key uuid not null,
    position bigint not null,
    part smallint not null,
    class smallint not null,
    box bytea not null,
    primary key (organisation, position, part)
);

-- Data keys, wrapped under an epoch key that is kept outside the database. This table has a backup of its own, of which
-- only the newest copy is kept.
create table dossier.data_key (
    organisation uuid not null,
    key uuid not null,
    subject uuid not null,
    generation integer not null,
    epoch integer not null,
    class smallint not null,
    wrapped bytea not null,
    primary key (organisation, key),
    constraint data_key_generation unique (organisation, subject, class, generation)
);

-- Keyed digests of what people search by. They are personal data and deletable.
create table dossier.index_entry (
    organisation uuid not null,
    stream uuid not null,
    subject uuid not null,
    kind smallint not null,
    token bytea not null
);
create index index_entry_token on dossier.index_entry (organisation, kind, token);
create index index_entry_subject on dossier.index_entry (organisation, subject);

-- What was answered to which command, so that a command sent twice is recorded once. The digest of the request is
-- keyed, holds nothing that could be guessed, and goes when the person does.
create table dossier.receipt (
    organisation uuid not null,
    command uuid not null,
    first_position bigint not null,
    events integer not null,
    digest bytea,
    primary key (organisation, command)
);

alter table dossier.log enable row level security;
alter table dossier.log force row level security;
create policy own_organisation on dossier.log
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));
alter table dossier.stream enable row level security;
alter table dossier.stream force row level security;
create policy own_organisation on dossier.stream
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));
alter table dossier.event enable row level security;
alter table dossier.event force row level security;
create policy own_organisation on dossier.event
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));
alter table dossier.sealed_part enable row level security;
alter table dossier.sealed_part force row level security;
create policy own_organisation on dossier.sealed_part
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));
alter table dossier.data_key enable row level security;
alter table dossier.data_key force row level security;
create policy own_organisation on dossier.data_key
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));
alter table dossier.index_entry enable row level security;
alter table dossier.index_entry force row level security;
create policy own_organisation on dossier.index_entry
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));
alter table dossier.receipt enable row level security;
alter table dossier.receipt force row level security;
create policy own_organisation on dossier.receipt
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));
