import ArgumentParser
import Foundation
import Installation

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

    func run() async throws {
        let setup = try Setup.current()
        let progress = StepProgress()
        let plan = try await setup.run { progress.show($0) }
        print(plan.isEmpty ? "Everything is in place." : "Set up in \(setup.home.path).")
    }
}
