import ArgumentParser
import Installation
import Postgres
import Reports

/// `dossier doctor`: what is wrong with this installation, and what to do about it.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Says what is wrong with this installation, and what to do about it.",
        discussion: """
            It changes nothing, but starts the private database where that has stopped. Exit code 1 means that \
            something is wrong.

            EXAMPLE
              dossier doctor
            """
    )

    @OptionGroup var result: ResultOptions

    func run() async throws {
        let setup = try Setup.current()
        var found = MachineExamination(setup: setup).diagnoses()
        let (server, isUsable) = await ServerExamination(setup: setup).diagnoses()
        found += server
        if isUsable { found += await Self.organisations(setup) }
        let isHealthy = !found.contains { $0.state == .wrong }
        let table = Table(Phrase("Bevindingen", "Findings"), columns: Diagnosis.columns, rows: found.map(\.row))
        let verdict =
            isHealthy
            ? Phrase("Deze installatie werkt.", "This installation works.")
            : Phrase("Er is iets mis met deze installatie.", "Something is wrong with this installation.")
        let remedies = found.compactMap(\.remedy)
        let blocks: [Block] =
            remedies.isEmpty
            ? [.table(table)]
            : [.table(table), .heading(2, Phrase("Wat te doen", "What to do")), .list(remedies)]
        Answer(
            verdict, blocks, json: ["healthy": .bool(isHealthy), "checks": .array(found.map(\.json))]
        ).show(as: result.format, in: result.language)
        if !isHealthy { throw ExitCode(1) }
    }

    private static func organisations(_ setup: Setup) async -> [Diagnosis] {
        let workplace = Workplace(
            setup: setup, pool: PostgresPool(setup.location.configuration(for: .app), connections: 2))
        var found: [Diagnosis] = []
        do {
            for row in try await workplace.organisations() {
                found += await OrganisationExamination(workplace: workplace, row: row).diagnoses()
                found += SafekeepingExamination(workplace: workplace, row: row).diagnoses()
            }
        } catch {
            found.append(.failed(.ledger, error))
        }
        await workplace.close()
        return found
    }
}
