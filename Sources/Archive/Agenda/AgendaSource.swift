package import Views

/// Where things of some kinds that fall due are found.
///
/// What takes a source ever longer as an organisation grows is what it reads for nothing: it asks for rows that are
/// due, by an index, and never for all.
protocol AgendaSource: Sendable {
    /// The kinds that it finds, and no other source does.
    static var kinds: [DueKind] { get }

    /// What is due, in any order; things due after the question's last day are left out by whoever asks.
    static func due(_ question: AgendaQuestion, in archive: Archive) async throws -> [DueThing]
}

/// All of them: a new kind of thing that falls due has a line here.
package enum AgendaSources {
    static let all: [any AgendaSource.Type] = [
        RequestsDue.self, MessagesDue.self, ActivitiesDue.self, PartiesDue.self, StatementsDue.self,
        InvoicesDue.self, FormerClientsDue.self, SharesDue.self,
        HoldsDue.self, ErasuresDue.self,
    ]

    /// What they find between them.
    package static var kinds: [DueKind] { all.flatMap { $0.kinds } }
}
