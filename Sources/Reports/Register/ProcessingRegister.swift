package import Facts
package import Regulation
import Views

/// The register of processing activities: Article 30(1) for a controller, 30(2) for a processor.
package struct ProcessingRegister: Sendable {
    package let masthead: Masthead
    package let organisation: OrganisationContent
    package let organisationTexts: Opening<Details>
    /// The entries from which the organisation's own data follow.
    package let organisationEvents: [Int64]
    package let activities: [ActivityLine]
    /// The parties that recipients refer to, and the others in the register.
    package let parties: [PartyLine]
    /// Which kind is shown; both where it is not said.
    package let kind: ActivityKind?
    package var difference: RegisterDifference?

    package init(
        masthead: Masthead, organisation: OrganisationContent, organisationTexts: Opening<Details>,
        organisationEvents: [Int64], activities: [ActivityLine], parties: [PartyLine], kind: ActivityKind? = nil,
        difference: RegisterDifference? = nil
    ) {
        self.masthead = masthead
        self.organisation = organisation
        self.organisationTexts = organisationTexts
        self.organisationEvents = organisationEvents
        self.activities = activities.filter { kind == nil || $0.values.content.kind == kind }
            .sorted { ($0.values.content.kind.rawValue, $0.stream) < ($1.values.content.kind.rawValue, $1.stream) }
        self.parties = parties
        self.kind = kind
        self.difference = difference
    }

    var partyNames: [StreamID: Opening<String>] {
        Dictionary(parties.map { ($0.stream, $0.name) }) { first, _ in first }
    }

    func gaps(of activity: ActivityLine) -> [RegisterGap] { activity.gaps(on: masthead.asOf, parties) }

    /// Those of which everything that Article 30 demands is said.
    var complete: [ActivityLine] { activities.filter { gaps(of: $0).isEmpty } }
}
