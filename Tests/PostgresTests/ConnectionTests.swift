import Foundation
import Postgres
import Testing

@Suite("Connection")
struct ConnectionTests {
    @Test("A killed backend is a lost connection, with the server's reason")
    func killedWhileBusy() async throws {
        let connection = try await connect()
        let process = await connection.serverProcess
        async let failed = failure(of: { try await connection.run("select pg_sleep(20)") })
        try await Task.sleep(for: .milliseconds(100))
        try await terminate(process)
        let found = await failed
        #expect(found?.kind == .connection)
        #expect(found?.sqlState == .adminShutdown)
        #expect(await connection.isBroken)
        #expect(await failure(of: { try await connection.run("select 1") })?.kind == .connection)
    }

    @Test("A backend killed while idle is noticed before the next statement")
    func killedWhileIdle() async throws {
        let connection = try await connect()
        try await terminate(await connection.serverProcess)
        #expect(try await eventually { await connection.isBroken })
    }

    @Test("A server restart loses the connection; a new one finds the data")
    func restart() async throws {
        let server = try TestServer()
        let connection = try await PostgresConnection.open(server.configuration)
        try await connection.run { try $0.script("create table kept (n int); insert into kept values (5)") }
        let pool = PostgresPool(server.configuration, connections: 2)
        #expect(try await pool.execute("select n from kept").count == 1)
        try server.stop()
        #expect(await failure(of: { try await connection.run("select 1") })?.kind == .connection)
        #expect(await failure(of: { _ = try await pool.execute("select 1") })?.kind == .connection)
        try server.start()
        #expect(await connection.isBroken)
        let rows = try await pool.execute("select n from kept")
        #expect(try rows.single().decode(Int32.self, at: 0) == 5)
        await pool.close()
        try server.stop()
    }

    @Test("Cancelling the task ends the statement, and only that one")
    func cancelledQuery() async throws {
        let connection = try await connect()
        for pause in [0, 1, 5, 50] {
            let task = Task { try await connection.run("select pg_sleep(20)") }
            try await Task.sleep(for: .milliseconds(pause))
            task.cancel()
            let failed = await failure(of: { _ = try await task.value })
            #expect(failed?.kind == .cancelled)
            #expect(failed?.sqlState == .queryCanceled)
            #expect(try await connection.run("select pg_sleep(0.02)").count == 1)
        }
    }

    @Test("Statement and lock limits end what takes too long, each with its SQLSTATE")
    func timeouts() async throws {
        let slow = try await connect { $0.statementTimeout = .milliseconds(100) }
        let statement = await failure(of: { try await slow.run("select pg_sleep(20)") })
        #expect(statement?.kind == .timeout)
        #expect(statement?.sqlState == .queryCanceled)
        let holder = try await connect()
        let waiter = try await connect { $0.lockTimeout = .milliseconds(100) }
        try await holder.run("select pg_advisory_lock(42)")
        let lock = await failure(of: { try await waiter.run("select pg_advisory_lock(42)") })
        #expect(lock?.kind == .timeout)
        #expect(lock?.sqlState == .lockNotAvailable)
        #expect(try await waiter.run("select 1").count == 1)
    }

    @Test("A transaction that waits too long for its next statement is ended by the server")
    func idleInTransaction() async throws {
        let connection = try await connect { $0.idleInTransactionTimeout = .milliseconds(100) }
        let failed = await failure(of: {
            try await connection.run { connection in
                try connection.transaction { connection in
                    try connection.execute("select 1")
                    Thread.sleep(forTimeInterval: 0.5)
                    try connection.execute("select 2")
                }
            }
        })
        #expect(failed?.kind == .timeout)
        #expect(failed?.sqlState == .idleInTransactionTimeout)
        #expect(await connection.isBroken)
    }

    @Test("Connections that wait for the server leave the others free")
    func blocksNobodyElse() async throws {
        let holder = try await connect()
        try await holder.run("select pg_advisory_lock(42)")
        try await withThrowingTaskGroup(of: Void.self) { group in
            // More of them than there are threads for tasks: were they to hold one each, nobody could let them go.
            for _ in 0..<16 {
                group.addTask { try await connect().run("select pg_advisory_lock_shared(42)") }
            }
            var waiting = 0
            while waiting < 16 {
                let rows = try await holder.run(
                    "select count(*) from pg_locks where locktype = 'advisory' and objid = 42 and not granted")
                waiting = try rows.single().decode(Int.self, at: 0)
            }
            try await holder.run("select pg_advisory_unlock(42)")
            try await group.waitForAll()
        }
    }

    @Test("Statements are prepared once, and the least recently used gives way after two hundred")
    func statementCache() async throws {
        let connection = try await connect()
        func prepared() async throws -> Int {
            let rows = try await connection.run("select count(*) from pg_prepared_statements")
            return try rows.single().decode(Int.self, at: 0)
        }
        for value in 0..<5 {
            #expect(try await connection.run("select \(value)").single().decode(Int.self, at: 0) == value)
        }
        #expect(try await prepared() == 2)
        for value in 0..<450 {
            try await connection.run(SQL(unsafe: "select \(value)"))
        }
        #expect(try await prepared() == 200)
        #expect(try await connection.run("select \(7)").single().decode(Int.self, at: 0) == 7)
    }

    @Test("A prepared statement survives a change of its table")
    func stalePlan() async throws {
        let connection = try await connect()
        try await connection.run { try $0.script("create temporary table shape (a int); insert into shape values (1)") }
        #expect(try await connection.run("select * from shape").columns == ["a"])
        try await connection.run { try $0.script("alter table shape add b text default 'x'") }
        #expect(try await connection.run("select * from shape").columns == ["a", "b"])
        try await connection.run { try $0.script("alter table shape drop b") }
        let inside = await failure(of: {
            try await connection.run { connection in
                try connection.transaction { try $0.execute("select * from shape") }
            }
        })
        #expect(inside?.sqlState == .featureNotSupported)
        #expect(try await connection.run("select * from shape").columns == ["a"])
    }

    @Test("Rows come one by one, and stopping in the middle leaves the connection usable")
    func forEachRow() async throws {
        struct Enough: Error {}
        let connection = try await connect()
        let total = try await connection.run { connection in
            var total = 0
            try connection.forEachRow("select n from generate_series(1, \(Int32(1000))) n") { row in
                total += try row.decode(Int.self, at: 0)
            }
            return total
        }
        #expect(total == 500_500)
        await #expect(throws: Enough.self) {
            try await connection.run { connection in
                var seen = 0
                try connection.forEachRow("select generate_series(1, 100000000)") { _ in
                    seen += 1
                    if seen == 10 { throw Enough() }
                }
            }
        }
        let failed = await failure(of: {
            try await connection.run { connection in
                try connection.forEachRow("select 1 / (5 - n) from generate_series(1, 9) n") { _ in }
            }
        })
        #expect(failed?.sqlState == "22012")
        #expect(try await connection.run("select 1").count == 1)
    }

    @Test("COPY in an ordinary statement is refused and leaves the connection usable")
    func strayCopy() async throws {
        let connection = try await connect()
        try await connection.run { try $0.script("create temporary table target (n int)") }
        for text in ["copy target from stdin", "copy (select generate_series(1, 10000)) to stdout"] {
            let failed = await failure(of: { try await connection.run { try $0.script(text) } })
            #expect(failed != nil)
            #expect(try await connection.run("select 1").count == 1)
        }
    }

    @Test("A closed connection refuses")
    func closed() async throws {
        let connection = try await connect()
        await connection.close()
        #expect(await failure(of: { try await connection.run("select 1") })?.kind == .connection)
        #expect(await connection.isBroken)
    }
}
