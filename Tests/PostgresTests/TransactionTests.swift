import Dispatch
import Foundation
import Postgres
import Synchronization
import Testing

@Suite("Transactions")
struct TransactionTests {
    private struct Stop: Error {}

    private func temporaryTable(_ connection: PostgresConnection) async throws {
        try await connection.run {
            try $0.script("create temporary table t (n int unique deferrable initially deferred)")
        }
    }

    private func count(_ connection: PostgresConnection) async throws -> Int {
        try await connection.run("select count(*) from t").single().decode(Int.self, at: 0)
    }

    @Test("What the body throws comes out as it is, and nothing is kept")
    func rollsBack() async throws {
        let connection = try await connect()
        try await temporaryTable(connection)
        await #expect(throws: Stop.self) {
            try await connection.transaction { connection in
                try connection.execute("insert into t values (1)")
                throw Stop()
            }
        }
        #expect(try await count(connection) == 0)
        #expect(try await connection.transaction { try $0.execute("insert into t values (1)").affected } == 1)
        #expect(try await count(connection) == 1)
    }

    @Test("A failure at commit is told apart, and nothing is kept")
    func commitFails() async throws {
        let connection = try await connect()
        try await temporaryTable(connection)
        let failed = await failure(of: {
            try await connection.transaction { try $0.execute("insert into t values (1), (1)") }
        })
        #expect(failed?.step == .commit)
        #expect(failed?.sqlState == .uniqueViolation)
        #expect(failed?.isOutcomeUnknown == false)
        #expect(try await count(connection) == 0)
        #expect(await !connection.isInTransaction)
    }

    @Test("A commit after a failure that the body swallowed is no success")
    func swallowedFailure() async throws {
        let connection = try await connect()
        try await temporaryTable(connection)
        let failed = await failure(of: {
            try await connection.transaction { connection in
                try connection.execute("insert into t values (1)")
                _ = try? connection.execute("select 1 / 0")
            }
        })
        #expect(failed?.step == .commit)
        #expect(failed?.sqlState == .inFailedTransaction)
        #expect(try await count(connection) == 0)
    }

    @Test("A commit whose answer is lost says that its outcome is unknown")
    func lostCommit() async throws {
        let connection = try await connect()
        let process = await connection.serverProcess
        try await connection.run {
            try $0.script(
                """
                create temporary table slow (n int);
                create function pg_temp.wait() returns trigger language plpgsql as
                    $$ begin perform pg_sleep(20); return null; end $$;
                create constraint trigger wait after insert on slow deferrable initially deferred
                    for each row execute function pg_temp.wait();
                """)
        }
        async let failed = failure(of: {
            try await connection.transaction { try $0.execute("insert into slow values (1)") }
        })
        try await Task.sleep(for: .milliseconds(200))
        try await terminate(process)
        let found = await failed
        #expect(found?.kind == .connection)
        #expect(found?.step == .commit)
        #expect(found?.isOutcomeUnknown == true)
    }

    @Test("Transactions of many tasks on one connection do not mix")
    func noInterleaving() async throws {
        let connection = try await connect()
        try await connection.run { try $0.script("create temporary table log (task int, step int, at serial)") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<20 {
                group.addTask {
                    try await connection.transaction { connection in
                        for step in 0..<5 {
                            try connection.execute("insert into log (task, step) values (\(task), \(step))")
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let rows = try await connection.run("select task, step from log order by at")
        #expect(rows.count == 100)
        for (index, row) in rows.enumerated() {
            let (task, step) = try row.decode(Int.self, Int.self)
            #expect(step == index % 5)
            #expect(try task == rows[index - index % 5].decode(Int.self, at: 0))
        }
    }

    @Test("Isolation and read-only are what was asked for")
    func options() async throws {
        let connection = try await connect()
        try await temporaryTable(connection)
        let asked: [(PostgresTransaction, String, String)] = [
            (.readWrite, "read committed", "off"), (.readOnly, "read committed", "on"),
            (.snapshot, "repeatable read", "on"), (.serializable, "serializable", "off"),
        ]
        for (options, isolation, readOnly) in asked {
            let row = try await connection.transaction(options) {
                try $0.execute(
                    "select current_setting('transaction_isolation'), current_setting('transaction_read_only')")
            }.single()
            #expect(try row.decode(String.self, at: 0) == isolation)
            #expect(try row.decode(String.self, at: 1) == readOnly)
        }
        let refused = await failure(of: {
            try await connection.transaction(.readOnly) { try $0.script("create table nowhere (n int)") }
        })
        #expect(refused?.sqlState == .readOnlyTransaction)
    }

    @Test("Two serializable transactions that cross fail as one to be tried again")
    func serializationFailure() async throws {
        let one = try await connect()
        let two = try await connect()
        let table = "skew_\(UUID().uuidString.prefix(8).lowercased())"
        try await one.run { try $0.script("create table \(table) (n int)") }
        let crossing = await failure(of: {
            for connection in [one, two] {
                try await connection.run { connection in
                    try connection.script("begin isolation level serializable")
                    try connection.execute(SQL(unsafe: "select count(*) from \(table)"))
                    try connection.execute(SQL(unsafe: "insert into \(table) values (1)"))
                }
            }
            for connection in [one, two] { try await connection.run { try $0.script("commit") } }
        })
        #expect(crossing?.sqlState == .serializationFailure)
        #expect(crossing?.isTransient == true)
        await one.close()
        await two.close()
        try await connect().run { try $0.script("drop table \(table)") }
    }

    @Test("Transactions do not nest")
    func nesting() async throws {
        let connection = try await connect()
        try await temporaryTable(connection)
        let failed = await failure(of: {
            try await connection.transaction { connection in
                try connection.execute("insert into t values (1)")
                try connection.transaction { _ in }
            }
        })
        #expect(failed?.sqlState == .activeTransaction)
        #expect(failed?.step == .begin)
        #expect(try await count(connection) == 0)
    }

    @Test("A cancelled task's transaction is rolled back, even between statements")
    func cancelled() async throws {
        let connection = try await connect()
        try await temporaryTable(connection)
        let mayGoOn = DispatchSemaphore(value: 0)
        let isInserted = Flag()
        let task = Task {
            try await connection.run { connection in
                try connection.transaction { connection in
                    try connection.execute("insert into t values (1)")
                    isInserted.raise()
                    // Between two statements, until the task has been cancelled.
                    mayGoOn.wait()
                }
            }
        }
        while !isInserted.isRaised { try await Task.sleep(for: .milliseconds(5)) }
        task.cancel()
        mayGoOn.signal()
        #expect(await failure(of: { try await task.value })?.kind == .cancelled)
        #expect(try await count(connection) == 0)
    }
}

/// Something that has happened, seen from another thread.
private final class Flag: Sendable {
    private let value = Atomic(false)

    var isRaised: Bool { value.load(ordering: .acquiring) }

    func raise() { value.store(true, ordering: .releasing) }
}
