import ArgumentParser
import Facts
import Intake
import Ledger
import Office
import Regulation
import Reports

/// `dossier sample`: an organisation to practise on.
struct SampleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Makes the practice organisation: an example register, invented people, years of events.",
        discussion: """
            Everything goes through the same commands as real data. The same seed makes the same people, days, counts \
            and order; making it again records nothing twice.

            EXAMPLE
              dossier sample --clients 40
            """
    )

    @Option(help: "How many clients.")
    var clients = 40

    @Option(help: "Another seed makes other people.")
    var seed: UInt64 = 1

    @Option(
        help: ArgumentHelp(
            "The declaration of its register, if not that of dossier register example.", valueName: "file"))
    var declaration: String?

    @Option(help: "Refused unless it is \"practice\": a sample belongs in no other organisation.")
    var organisation = Practice.slug

    @OptionGroup var result: ResultOptions

    func run() async throws {
        guard organisation == Practice.slug else {
            throw UseFailure.invalid(option: "--organisation", expected: "practice")
        }
        guard (1...1_000_000).contains(clients) else {
            throw UseFailure.invalid(
                option: "--clients", expected: Words("een getal van 1 tot en met 1000000", "a number from 1 to 1000000")
            )
        }
        let practice = Practice(
            declaration: try declaration.map { (path) throws(IntakeFailures) in try Declaration(path: path) }
                ?? ExampleDeclaration.read(),
            clients: clients, seed: seed)
        let workplace = try await Workplace.open()
        let office = try await practiceOffice(workplace)
        try await requireSameSeed(office)
        let progress = CountProgress(what: "clients")
        let summary = try await practice.perform(in: office) { progress.show($0, of: $1) }
        progress.finish()
        let size = try await office.head().size
        await office.close()
        await workplace.close()
        switch result.format {
        case .json: Said.out(Self.json(summary, size: size).text)
        case .text: Said.out(Self.text(summary, size: size, in: result.language))
        }
    }

    private static func json(_ summary: Practice.Summary, size: Int64) -> JSON {
        [
            "clients": .count(summary.clients), "facts": .count(summary.facts),
            "showcase": .identifier(summary.showcase), "size": .integer(size),
        ]
    }

    private static func text(_ summary: Practice.Summary, size: Int64, in language: Language) -> String {
        let found = summary.findings.sorted { $0.key.rawValue < $1.key.rawValue }.map { finding, count in
            "  \(count) × \(finding.words[language]) [\(finding.rule.citation(in: language))]"
        }
        let made = Words(
            "\(summary.clients) klanten, \(summary.facts) feiten, \(size) vastleggingen in het grootboek.",
            "\(summary.clients) clients, \(summary.facts) facts, \(size) entries in the ledger.")
        let heading = Words("Wat daarbij opviel:", "What was found about them:")
        let next = Words("Bekijk er een:", "Look at one:")
        let show = "dossier client show \(summary.showcase) --organisation \(Practice.slug)"
        return ([made[language]] + (found.isEmpty ? [] : [heading[language]]) + found + ["\(next[language]) \(show)"])
            .joined(separator: "\n")
    }

    /// Refuses to add the people of one seed to those of another: both together are what no seed makes.
    private func requireSameSeed(_ office: Office) async throws {
        let clients = try await office.streams(of: .client)
        guard !clients.isEmpty, try await !office.hasRecorded(Practice.firstCommand(seed: seed)) else { return }
        var known: UInt64?
        // Seeds that people choose are small.
        for seed in UInt64(0)...100 where known == nil {
            if try await office.hasRecorded(Practice.firstCommand(seed: seed)) { known = seed }
        }
        throw UseFailure.practiceOfAnotherSeed(known: known, clients: clients.count, size: try await office.head().size)
    }

    private func practiceOffice(_ workplace: Workplace) async throws -> Office {
        if let row = try await workplace.organisations().first(where: { $0.slug == Practice.slug }) {
            guard row.isPractice else { throw UseFailure.notPractice }
            do {
                return try await workplace.opening(row.id).open()
            } catch OfficeFailure.organisationUnfinished {
                // Its making broke off: go on with it.
            }
        }
        let founding = Founding(
            slug: Practice.slug, name: "Practice organisation", content: OrganisationContent(practice: true))
        let order = Order(
            command: .timeOrdered(at: Workplace.clock()),
            actor: Actor(name: "Practice officer", evidence: .stated), request: Array("practice".utf8))
        return try await workplace.found(founding, by: order)
    }
}
