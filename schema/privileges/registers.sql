-- What each role may do with the registers, after grants.sql has taken everything back. The program folds the ledger
-- into them: it adds rows and ends them, and neither changes what a row says nor takes one away.

grant select, insert, update (recorded_until) on
    dossier.activity, dossier.client, dossier.consent, dossier.contact, dossier.disclosure, dossier.document,
    dossier.engagement, dossier.finding, dossier.invoice, dossier.message, dossier.person, dossier.processor, dossier.recurrence,
    dossier.request, dossier.settings, dossier.share, dossier.statement
    to dossier_app;
grant select on
    dossier.activity, dossier.client, dossier.consent, dossier.contact, dossier.disclosure, dossier.document,
    dossier.engagement, dossier.finding, dossier.invoice, dossier.message, dossier.person, dossier.processor, dossier.recurrence,
    dossier.request, dossier.settings, dossier.share, dossier.statement
    to dossier_reader;

grant select, insert, update on dossier.register_checkpoint to dossier_app;
grant select on dossier.register_checkpoint to dossier_reader;
