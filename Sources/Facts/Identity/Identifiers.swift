/// The kinds of things that have identifiers.
///
/// They have no values: each only keeps one kind of id from passing for another.
package enum Named {
    package enum Organisation {}
    package enum Subject {}
    package enum Actor {}
    package enum Key {}
    package enum Stream {}
    package enum Command {}
    package enum Element {}
    package enum Backup {}
}

/// Names one organisation, whose ledger, keys and views are its own.
package typealias OrganisationID = Identifier<Named.Organisation>

/// Names one data subject: a person, a company, or the organisation as the subject of its own register texts.
package typealias SubjectID = Identifier<Named.Subject>

/// Names whoever recorded a fact.
///
/// The name behind it is sealed: staff are subjects too.
package typealias ActorID = Identifier<Named.Actor>

/// Names one data key of one subject and retention class.
package typealias KeyID = Identifier<Named.Key>

/// Names one stream of facts: one activity, client, contact, consent, request.
package typealias StreamID = Identifier<Named.Stream>

/// Names one command, given by whoever sends it, so that sending it twice records once.
package typealias CommandID = Identifier<Named.Command>

/// Names one part of a larger fact: a purpose, a data category, a recipient, a sub-processor.
package typealias ElementID = Identifier<Named.Element>

/// Names one backup, in both of its files.
package typealias BackupID = Identifier<Named.Backup>
