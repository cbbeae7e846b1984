import Facts
import Foundation
import Installation
import Ledger
import Office
import Postgres
import Registers
import Regulation
import Schema
import Vault

/// Everything a command works with: where Dossier lives, the database, the office of one organisation.
struct Workplace: Sendable {
    let setup: Setup
    let pool: PostgresPool

    static let clock: @Sendable () -> Instant = {
        // Whole microseconds since 2000-01-01, as the ledger counts.
        Instant(microsecondsSince2000: Int64((Date().timeIntervalSince1970 - 946_684_800) * 1_000_000))
    }

    /// The installation that the environment names, with its database running.
    static func open() async throws -> Workplace {
        let setup = try Setup.current()
        let progress = StepProgress()
        try await setup.ensureReady { progress.show($0) }
        return Workplace(setup: setup, pool: PostgresPool(setup.location.configuration(for: .app), connections: 4))
    }

    func close() async {
        await pool.close()
    }

    /// How to reach the database as a role, for one organisation.
    func configuration(for role: DatabaseRole) -> PostgresConfiguration {
        setup.location.configuration(for: role)
    }

    /// The organisations on this installation, by address.
    func organisations() async throws -> [OrganisationRow] {
        try await pool.transaction { connection in
            try connection.execute("select organisation, slug, practice from dossier.organisation order by slug").map {
                OrganisationRow(
                    id: try $0.decode(OrganisationID.self, at: 0), slug: try $0.decode(String.self, at: 1),
                    isPractice: try $0.decode(Bool.self, at: 2))
            }
        }
    }

    /// How far the ledger of an organisation has come, whether or not its office can be opened.
    func head(of organisation: OrganisationID) async throws -> LedgerHead {
        try await pool.transaction { connection in
            try LedgerReader.enter(organisation, on: connection)
            return try LedgerReader(organisation: organisation).head(on: connection)
        }
    }

    /// The journal of destroyed keys of an organisation.
    func journal(of organisation: OrganisationID) throws -> KeyJournal {
        KeyJournal(
            root: setup.home.journal,
            keyring: try FolderKeyring(root: setup.home.keyring, organisation: organisation))
    }

    /// What it takes to open the office of an organisation.
    func opening(_ organisation: OrganisationID) throws -> OfficeOpening {
        OfficeOpening(
            organisation: organisation,
            keyring: try FolderKeyring(root: setup.home.keyring, organisation: organisation),
            journal: setup.home.journal, configuration: configuration(for: .app), pool: pool, clock: Self.clock)
    }
}

/// An organisation as the directory knows it.
struct OrganisationRow: Sendable {
    let id: OrganisationID
    let slug: String
    let isPractice: Bool
}
