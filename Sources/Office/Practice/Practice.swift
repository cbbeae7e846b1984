package import Facts
package import Intake
package import Regulation

/// The practice organisation: the example declaration, with invented people and years of events.
///
/// Everything goes through the same commands as real data. The same seed makes the same people, days (counted back
/// from the day on which the organisation was made), counts and order; making it again records nothing twice.
package struct Practice: Sendable {
    /// The address of the practice organisation, and of no other.
    package static let slug = "practice"

    package let declaration: Declaration
    package let clients: Int
    package let seed: UInt64

    package init(declaration: Declaration, clients: Int, seed: UInt64) {
        self.declaration = declaration
        self.clients = clients
        self.seed = seed
    }

    /// The command under which the first fact of a seed is recorded: whether that was, says whether the seed was used.
    package static func firstCommand(seed: UInt64) -> CommandID {
        var ids = PracticeDiary.ids(seed: seed)
        return PracticeDiary.command(&ids)
    }

    /// What was made.
    package struct Summary: Sendable {
        package let clients: Int
        package let facts: Int
        package let findings: [Finding: Int]
        /// The client whose history has most to show.
        package let showcase: StreamID
    }

    /// Records everything that isn't there yet.
    ///
    /// `progress`: Is told how many of how many clients are done.
    package func perform(in office: Office, progress: (Int, Int) -> Void = { _, _ in }) async throws -> Summary {
        // One command for good: where making it broke off, the rest of the register is still declared.
        let applying = Order(
            command: office.organisation.named(), actor: Actor(name: "Practice officer", evidence: .stated),
            request: Array("practice declaration".utf8), tense: .happened)
        let application = try await office.application(of: declaration, endMissing: false, by: applying)
        // Once the register is there, what its users changed stays as they left it.
        let isEmpty = try await office.streams(of: .activity).isEmpty
        if isEmpty || application.isBegun { try await office.apply(application) }
        let purposes = PracticePurposes(
            activities: try await office.registerItems(of: Activity.self),
            processors: try await office.registerItems(of: Processor.self),
            statements: try await office.registerItems(of: Statement.self))
        let anchor = try await anchor(of: office)
        let diaries = [PracticeChapter.contacts, .papers].map {
            PracticeDiary(
                office: office, declaration: declaration, chapter: $0, purposes: purposes, anchor: anchor, seed: seed)
        }
        let (stories, papers) = (PracticeStories(diary: diaries[0]), PracticeStories(diary: diaries[1]))
        let showcase = try await stories.tellAll()
        try await papers.tellPapers()
        let ordinary = stories.told..<max(stories.told, clients - papers.told)
        for number in ordinary {
            try await stories.ordinaryClient(number + 1)
            progress(papers.told + number + 1, clients)
        }
        return Summary(
            clients: papers.told + ordinary.upperBound, facts: diaries.map(\.facts).reduce(0, +),
            findings: diaries.map(\.findings).reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) },
            showcase: showcase)
    }

    /// The day on which the organisation was made.
    private func anchor(of office: Office) async throws -> Day {
        let first = try await office.openStreams([office.profile]).first
        return first.map { office.zone.day(of: $0.occurred) } ?? office.today
    }
}
