/// The plainest way to keep events: one table with a serial key, one row a transaction.
struct PlainTable: Sendable {
    let server: ThrowawayServer
    let database: String
    let payload: Payload

    /// Makes the table anew, empty or with so many rows in it.
    func make(rows: Int = 0) async throws {
        try await server.script(
            "drop table if exists plain",
            "create table plain (id bigserial primary key, entry text not null, part text not null)",
            in: database)
        guard rows > 0 else { return }
        try await server.script(
            """
            insert into plain (entry, part)
            select '\(payload.entry)', '\(payload.part)' from generate_series(1, \(rows))
            """, "vacuum analyze plain", in: database)
    }

    func perSecond(clients: Int, seconds: Int) async throws -> Double {
        try await server.transactionsPerSecond(
            "insert into plain (entry, part) values (:entry, :part);\n",
            variables: ["entry": payload.entry, "part": payload.part], clients: clients, seconds: seconds, in: database)
    }
}
