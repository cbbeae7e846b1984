-- What was said about purposes, as such and by channel (Art. 6(1)(a), 7, 21).
--
-- Folded from the ledger, and made again from it whenever this file changes: ids, codes and days, nothing sealed.
create table dossier.consent (
    organisation uuid not null,
    stream uuid not null,
    -- A channel, or `purpose` for what was said about the purpose as such.
    channel text not null,
    -- The positions from which and up to which it was known so; the largest number is "still".
    recorded_from bigint not null,
    recorded_until bigint not null,
    -- The days from which and up to which it holds; the last day of the calendar is "until further notice".
    valid_from date not null,
    valid_until date not null,
    -- The position of the entry that brought these values.
    event bigint not null,
    client uuid not null,
    person uuid,
    -- Nothing where it is about all direct marketing.
    purpose uuid,
    -- The last word; nothing where only an objection was made. A "yes" that can't be shown leaves one that can.
    answer text,
    -- The first day of the calendar where nobody knows it.
    answered_on date,
    objected_on date,
    has_proof boolean,
    statement uuid,
    wording integer
);

-- What follows is done when the rows are in: a rebuild fills the bare table first.

alter table dossier.consent add primary key (organisation, stream, channel, recorded_from, valid_from);
create index on dossier.consent (organisation, client);
-- An objection of the client itself may end a term early.
create index on dossier.consent (organisation, client) where objected_on is not null and person is null;

alter table dossier.consent enable row level security;
alter table dossier.consent force row level security;
create policy own_organisation on dossier.consent
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));

grant select, insert, update (recorded_until) on dossier.consent to dossier_app;
grant select on dossier.consent to dossier_reader, dossier_backup;
