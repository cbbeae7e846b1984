import Installation
import Office
import Postgres

/// The tables of an organisation as they were, to be put back: what a restored backup is.
struct PutAsideTables {
    private static let tables = [
        "log", "stream", "event", "receipt", "sealed_part", "data_key", "index_entry", "destroyed_key", "key_fence",
        "forgotten_part", "suppression_entry",
    ]

    private let fixture: OfficeFixture

    init(of fixture: OfficeFixture) async throws {
        self.fixture = fixture
        try await fixture.asOwner { connection in
            for table in Self.tables {
                try connection.script("create table public.kept_\(table) as table dossier.\(table)")
            }
        }
    }

    func putBack() async throws {
        try await fixture.asOwner { connection in
            try connection.script("set session_replication_role = replica")
            for table in Self.tables {
                try connection.script(
                    "delete from dossier.\(table); insert into dossier.\(table) select * from public.kept_\(table)")
            }
        }
    }
}

extension OfficeFixture {
    /// Does something to the database that no role of the program may.
    func asOwner(_ body: @Sendable (isolated PostgresConnection) throws -> Void) async throws {
        guard case .privateCluster(let cluster) = setup.location else { throw ErasingTests.Unexpected() }
        let connection = try await PostgresConnection.open(cluster.administration(database: "dossier"))
        try await connection.lendAll(body)
        await connection.close()
    }
}

extension PostgresConnection {
    fileprivate func lendAll(_ body: @Sendable (isolated PostgresConnection) throws -> Void) throws { try body(self) }
}
