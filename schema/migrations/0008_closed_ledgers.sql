-- expand: a ledger that was closed takes nothing more.

-- Set by the append that brings the entry which closes it, and never taken back.
alter table dossier.log add column closed boolean not null default false;
