package import Facts

/// One contact with a client, over any channel and in either direction.
package enum Contact: Decider {
    case notRecorded
    case recorded(ContactDetails, on: Day)

    package static let kind = StreamKind.contact

    package init() { self = .notRecorded }

    package enum Command: Hashable, Sendable {
        /// Records a contact in the light of what is known: the basis that the register declares for its purpose, if it
        /// knows that purpose, the client's standing, if it knows the client, and the term that the register declares
        /// for approaches about new work.
        case record(
            ContactDetails, basis: LawfulBasis?, standing: ContactStanding?, term: FollowUpTerm = .standard)
    }

    package func decide(
        _ command: Command,
        at moment: Moment
    ) throws(Refusal) -> [Decided<ContactEvent>] {
        try moment.requireHappened()
        switch (self, command) {
        case (.recorded(let known, let day), .record(let details, _, _, _)):
            // Saying the same twice adds nothing; another content is a correction of the first.
            guard known == details, day == moment.day else { throw .contactAlreadyRecorded }
            return []
        case (.notRecorded, .record(let details, let basis, let standing, let term)):
            guard let standing, standing.isKnown else { throw .clientUnknown(details.client) }
            var findings = try Self.findings(details, basis: basis, standing: standing, term: term, at: moment)
            if standing.isErased(details.person) { findings.append(.recordedAfterErasure) }
            return [Decided(.recorded(details), findings: findings)]
        }
    }

    /// What the law says of an approach by the organisation; whoever calls in may do so at any time.
    private static func findings(
        _ details: ContactDetails,
        basis: LawfulBasis?,
        standing: ContactStanding,
        term: FollowUpTerm,
        at moment: Moment
    ) throws(Refusal) -> [Finding] {
        switch details.direction {
        case .incoming: return []
        case .outgoing: break
        }
        let question = ContactQuestion(
            channel: details.channel, nature: details.nature,
            purpose: PurposeInQuestion(details.purpose, basis: basis), person: details.person,
            occurred: moment.occurred,
            day: moment.day, wasMade: moment.tense == .happened)
        let permission = ContactPermission(question, standing: standing, term: term)
        switch permission.verdict {
        case .allowed:
            return []
        case .denied(let bar):
            switch moment.tense {
            case .deciding: throw .contactNotAllowed(bar, term: permission.term, barred: permission.barred)
            case .happened: return [bar.finding]
            }
        }
    }

    package mutating func apply(_ event: ContactEvent, on day: Day) {
        switch event {
        case .recorded(let details): self = .recorded(details, on: day)
        }
    }
}
