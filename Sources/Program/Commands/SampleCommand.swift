import ArgumentParser
import Facts
import Foundation
import Intake
import Ledger
import Office
import Regulation

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

    @Option(help: ArgumentHelp("The declaration of its register.", valueName: "file"))
    var declaration = "ops/examples/api-privacy.yaml"

    @Option(help: "Refused unless it is \"practice\": a sample belongs in no other organisation.")
    var organisation = Practice.slug

    @Option(help: "text or json.")
    var format: OutputFormat = .text

    func run() async throws {
        guard organisation == Practice.slug else {
            throw UseFailure.invalid(option: "--organisation", expected: "practice")
        }
        guard (1...1_000_000).contains(clients) else {
            throw UseFailure.invalid(option: "--clients", expected: "a number from 1 to 1000000")
        }
        let practice = Practice(
            declaration: try Declaration(path: try declarationPath()), clients: clients, seed: seed)
        let workplace = try await Workplace.open()
        let office = try await practiceOffice(workplace)
        let progress = CountProgress(what: "clients")
        let summary = try await practice.perform(in: office) { progress.show($0, of: $1) }
        progress.finish()
        let size = try await office.head().size
        await office.close()
        await workplace.close()
        switch format {
        case .json:
            print(
                #"{"clients":\#(summary.clients),"facts":\#(summary.facts),"showcase":"\#(summary.showcase)","#
                    + #""size":\#(size)}"#)
        case .text:
            print("\(summary.clients) clients, \(summary.facts) facts, \(size) entries in the ledger.")
            for (finding, count) in summary.findings.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                print("  \(count) × \(finding.rawValue) (\(finding.rule.citation(in: .preferred)))")
            }
            print("Show one with: dossier client show \(summary.showcase) --organisation practice")
        }
    }

    /// The declaration where it was said to be, or beside the program's source where it is started elsewhere.
    private func declarationPath() throws -> String {
        if FileManager.default.fileExists(atPath: declaration) { return declaration }
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        for _ in 0..<6 {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent(declaration).path
            if FileManager.default.fileExists(atPath: candidate) { return candidate }
        }
        return declaration
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
