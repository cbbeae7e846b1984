-- expand: how far each register has come in each ledger.

-- `position` is the number of entries folded, which is the position of the next one. It moves in the same transaction
-- as the rows of the register. Whoever folds holds an epoch: a newer one takes the older one's place, and whoever comes
-- with an older one writes nothing.
--
-- A register that can't take an entry stops before it, with the position and a code; it never goes on without it.
create table dossier.register_checkpoint (
    organisation    uuid   not null,
    register        text   not null,
    position        bigint not null default 0 check (position >= 0),
    epoch           bigint not null default 1 check (epoch > 0),
    failed_position bigint,
    failure         text,
    primary key (organisation, register),
    constraint register_checkpoint_failure_is_whole check ((failed_position is null) = (failure is null))
);

alter table dossier.register_checkpoint enable row level security;
alter table dossier.register_checkpoint force row level security;
create policy own_organisation on dossier.register_checkpoint
    using (organisation = (select nullif(current_setting('dossier.organisation', true), '')::uuid));
