import ArgumentParser
import Foundation
import Installation
import Postgres
import Reports
import Schema

/// `dossier setup`: everything that has to be there before anything can be recorded.
struct SetupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "setup",
        abstract: "Makes the database, its roles and the keyring's folder, or upgrades them.",
        discussion: """
            Running it again changes nothing.

            EXAMPLE
              dossier setup
            """
    )

    @OptionGroup var result: ResultOptions

    func run() async throws {
        let setup = try Setup.current()
        let progress = StepProgress()
        let plan = try await setup.run { progress.show($0) }
        try await requireKeyrings(setup)
        let home = setup.home.path
        switch result.format {
        case .json:
            let applied = (plan.migrations + plan.functions + plan.newRegisters + plan.privileges).map(\.name)
            Said.out(
                JSON.object([
                    "home": .string(home), "changed": .bool(!applied.isEmpty),
                    "applied": .array(applied.map { .string($0) }),
                    "toRebuild": .array(plan.changedRegisters.map { .string($0.name) }),
                ]).text)
        case .text:
            let words =
                plan.isEmpty
                ? Words("Alles staat klaar in \(home).", "Everything is in place in \(home).")
                : Words("Ingericht in \(home).", "Set up in \(home).")
            Said.out(words[result.language])
        }
    }

    /// Alarms where an organisation stands in the directory and its keys can't be found: nothing sealed could be
    /// opened.
    private func requireKeyrings(_ setup: Setup) async throws {
        let workplace = Workplace(
            setup: setup, pool: PostgresPool(setup.location.configuration(for: .app), connections: 1))
        let outcome: Result<Void, any Error>
        do {
            for row in try await workplace.organisations() { _ = try workplace.opening(row.id) }
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        await workplace.close()
        try outcome.get()
    }
}
