package import Facts

/// The organisation whose ledger it is: the controller of Article 4(7), or a practice one.
package enum Organisation: Decider {
    case notCreated
    case created(Versions<OrganisationContent>)

    package static let kind = StreamKind.organisation

    package init() { self = .notCreated }

    package enum Command: Hashable, Sendable {
        case create(OrganisationContent)
        /// The whole content as it now is, and whether any of the sealed texts beside it changed.
        case change(OrganisationContent, rewritten: Bool)
    }

    /// The content that holds until further notice.
    package var content: OrganisationContent? {
        switch self {
        case .notCreated: nil
        case .created(let versions): versions.latest
        }
    }

    /// The content that held on a day.
    package func content(on day: Day) -> OrganisationContent? {
        switch self {
        case .notCreated: nil
        case .created(let versions): versions.content(on: day)
        }
    }

    package func decide(
        _ command: Command,
        at moment: Moment
    ) throws(Refusal) -> [Decided<OrganisationEvent>] {
        try moment.requireHappened()
        switch (self, command) {
        case (.notCreated, .create(let content)):
            try content.requireSound()
            return [Decided(.created(content))]
        case (.created, .create):
            throw .organisationAlreadyCreated
        case (.notCreated, .change):
            throw .organisationNotCreated
        case (.created(let versions), .change(let content, let rewritten)):
            try content.requireSound()
            guard content.practice == versions.latest.practice else { throw .practiceIsFixed }
            guard rewritten || content != versions.content(on: moment.day) else { return [] }
            return [Decided(.changed(content))]
        }
    }

    package mutating func apply(_ event: OrganisationEvent, on day: Day) {
        switch (self, event) {
        case (.notCreated, .created(let content)), (.notCreated, .changed(let content)):
            self = .created(Versions(content, from: day))
        case (.created(var versions), .created(let content)), (.created(var versions), .changed(let content)):
            versions.take(content, from: day)
            self = .created(versions)
        }
    }
}
