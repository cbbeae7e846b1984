-- expand: which data keys were destroyed on purpose, and by which event.

-- A sealed part whose key is named here is shown as erased; one whose key is missing without being named here raises an
-- alarm. The row holds what a certificate says of the key, and nothing with which it could be made again: the
-- fingerprint is a digest of a secret of 256 random bits.
create table dossier.destroyed_key (
    organisation uuid        not null,
    key          uuid        not null,
    subject      uuid        not null,
    -- The event that erased.
    position     bigint      not null check (position >= 0),
    destroyed_at timestamptz not null,
    generation   integer     not null check (generation > 0),
    class        smallint    not null,
    fingerprint  bytea       not null check (octet_length(fingerprint) = 32),
    primary key (organisation, key)
);

-- Asked whenever a new key is made for somebody: generations never count from the start again.
create index destroyed_key_subject on dossier.destroyed_key (organisation, subject, class);

alter table dossier.destroyed_key enable row level security;
alter table dossier.destroyed_key force row level security;
create policy own_organisation on dossier.destroyed_key
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));
