import Facts
import Installation
import Ledger
import Postgres
import TestSupport
import Testing

@testable import Safekeeping

@Suite("What is copied", .database)
struct KeptTablesTests {
    /// A table that comes with a later migration is copied by itself; this list makes somebody think about it.
    @Test("is every table that doesn't follow from others")
    func tables() async throws {
        let database = try TestDatabase.current()
        let names = try await database.connected(as: .app, organisation: database.organisation) { connection in
            try KeptTables.all(on: connection).map(\.name)
        }
        #expect(
            names == [
                "organisation", "log", "stream", "event", "data_key", "destroyed_key", "forgotten_part", "index_entry",
                "key_fence", "known_row", "receipt", "sealed_chunk", "sealed_part", "suppression_entry",
            ])
    }
}
