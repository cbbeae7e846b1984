/// Everything an entry says that is known before it has a place in the ledger.
package struct EntryContent: Sendable {
    package var organisation: OrganisationID
    package var command: CommandID
    /// Counts the events of one command from 0; with ``command`` it is the event's id, fixed before anything is sealed.
    package var ordinal: Int
    package var stream: StreamID
    package var name: EventName
    package var schema: Int
    /// The payload, as a canonical object.
    package var facts: [UInt8]
    package var occurred: Occurrence
    package var actor: ActorID
    package var known: ActorEvidence
    /// The command that led to this one, if another did.
    package var cause: CommandID?
    /// Codes of the findings that were raised when the fact was recorded.
    package var findings: [String]
    package var parts: [PartDescription]

    package init(
        organisation: OrganisationID,
        command: CommandID,
        ordinal: Int,
        stream: StreamID,
        name: EventName,
        schema: Int,
        facts: [UInt8],
        occurred: Occurrence,
        actor: ActorID,
        known: ActorEvidence,
        cause: CommandID? = nil,
        findings: [String] = [],
        parts: [PartDescription] = []
    ) {
        self.organisation = organisation
        self.command = command
        self.ordinal = ordinal
        self.stream = stream
        self.name = name
        self.schema = schema
        self.facts = facts
        self.occurred = occurred
        self.actor = actor
        self.known = known
        self.cause = cause
        self.findings = findings
        self.parts = parts
    }
}
