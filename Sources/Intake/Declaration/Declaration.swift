/// An organisation's register as a file: everything of it that a person would write down, and nothing that counts.
///
/// Things are named by slugs that only the file and sealed texts know. What is absent is a gap and allowed; what is
/// wrong is refused with its place. See `Documentation/Formats/Declaration.md`.
package struct Declaration: Hashable, Sendable {
    /// The format of the file that this release reads and writes.
    package static let format = 1

    /// The position in the ledger that the file was written from, if it was.
    package var restsOn: Int64?
    package var organisation: DeclaredOrganisation?
    package var statements: [DeclaredStatement]
    package var processors: [DeclaredProcessor]
    package var activities: [DeclaredActivity]

    package init(
        restsOn: Int64? = nil,
        organisation: DeclaredOrganisation? = nil,
        statements: [DeclaredStatement] = [],
        processors: [DeclaredProcessor] = [],
        activities: [DeclaredActivity] = []
    ) {
        self.restsOn = restsOn
        self.organisation = organisation
        self.statements = statements
        self.processors = processors
        self.activities = activities
    }
}
