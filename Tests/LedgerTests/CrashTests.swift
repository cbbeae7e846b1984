import Facts
import Foundation
import Installation
import Ledger
import Postgres
import Synchronization
import TestSupport
import Testing

@Suite("The server dies between append and answer")
struct CrashTests {
    @Test("what was acknowledged is there, once; what was not can be sent again and is there once too")
    func serverKilled() async throws {
        try await TemporaryFolder.withInstallation { setup in
            guard case .privateCluster(let cluster) = setup.location else { return }
            let organisation = OrganisationID.random()
            try await Self.found(organisation, setup)
            let ledger = try Ledger(
                organisation: organisation, configuration: setup.location.configuration(for: .app)
            ) { LedgerFixture.start }
            let acknowledged = Acknowledged()
            let requests = try (0..<600).map { _ in try LedgerFixture.request(in: organisation) }

            try await withThrowingTaskGroup(of: Void.self) { group in
                for worker in 0..<16 {
                    group.addTask {
                        for request in requests[(worker * 600 / 16)..<((worker + 1) * 600 / 16)] {
                            guard let answer = try? await ledger.append(request) else { continue }
                            acknowledged.add(request.command, at: answer.first)
                        }
                    }
                }
                group.addTask {
                    // Somewhere in the middle of the appends, twice, without a chance to say goodbye.
                    for _ in 0..<2 {
                        while acknowledged.all.count < 100 { try await Task.sleep(for: .milliseconds(1)) }
                        try await cluster.stop(.immediate)
                        _ = try await cluster.ensureRunning()
                    }
                }
                try await group.waitForAll()
            }

            let before = try await Self.contents(organisation, setup)
            for (command, position) in acknowledged.all {
                #expect(before[command] == [position], "an acknowledged fact is missing or doubled")
            }
            for request in requests { _ = try await ledger.append(request) }
            let after = try await Self.contents(organisation, setup)
            #expect(after.count == 600)
            #expect(after.values.allSatisfy { $0.count == 1 })
            #expect(Set(after.values.flatMap(\.self)) == Set(0..<600), "positions are dense")
            ledger.close()
        }
    }

    private static func found(_ organisation: OrganisationID, _ setup: Setup) async throws {
        let configuration = setup.location.configuration(for: .app)
            .with(setting: "dossier.organisation", organisation.description)
        try await TestDatabase.connected(configuration) { connection in
            try connection.execute(
                """
                insert into dossier.organisation (organisation, slug, practice)
                values (\(organisation), 'crash', false)
                """)
            try Ledger.found(organisation, on: connection)
        }
    }

    /// At which positions each command is recorded.
    private static func contents(
        _ organisation: OrganisationID, _ setup: Setup
    ) async throws -> [CommandID: [Int64]] {
        let configuration = setup.location.configuration(for: .app)
            .with(setting: "dossier.organisation", organisation.description)
        return try await TestDatabase.connected(configuration) { connection in
            let reader = LedgerReader(organisation: organisation)
            var found: [CommandID: [Int64]] = [:]
            try reader.read(0..<reader.head(on: connection).size, on: connection) { envelope, _ in
                found[envelope.command, default: []].append(envelope.position)
            }
            return found
        }
    }
}

/// The commands that were answered, and where they were said to be.
private final class Acknowledged: Sendable {
    private let positions = Mutex<[CommandID: Int64]>([:])

    var all: [CommandID: Int64] { positions.withLock { $0 } }

    func add(_ command: CommandID, at position: Int64) {
        positions.withLock { $0[command] = position }
    }
}
