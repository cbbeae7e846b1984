import Foundation
import Postgres
import Testing

@Suite("Pool")
struct PoolTests {
    private func pool(_ connections: Int, acquireTimeout: Duration = .seconds(20)) throws -> PostgresPool {
        PostgresPool(
            try TestServer.shared.get().configuration, connections: connections, acquireTimeout: acquireTimeout)
    }

    /// Keeps the only connection of a pool busy until told otherwise.
    private func occupy(_ pool: PostgresPool) async throws -> (gate: DispatchSemaphore, task: Task<Void, any Error>) {
        let gate = DispatchSemaphore(value: 0)
        let task = Task {
            try await pool.withConnection { connection in
                try connection.execute("select 1")
                gate.wait()
            }
        }
        #expect(try await eventually { pool.load == (1, 0, 0) })
        return (gate, task)
    }

    @Test("Never more connections than allowed, and everybody gets a turn")
    func bounded() async throws {
        let pool = try pool(3)
        let peak = Shared((now: 0, most: 0))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<40 {
                group.addTask {
                    try await pool.withConnection { connection in
                        peak.change {
                            $0.now += 1
                            $0.most = max($0.most, $0.now)
                        }
                        try connection.execute("select pg_sleep(0.01)")
                        peak.change { $0.now -= 1 }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(peak.change { $0.most } == 3)
        #expect(pool.load == (3, 3, 0))
        await pool.close()
    }

    @Test("Whoever waits longest is served first")
    func firstComeFirstServed() async throws {
        let pool = try pool(1)
        let (gate, holder) = try await occupy(pool)
        let order = Shared<[Int]>([])
        var tasks: [Task<Void, any Error>] = []
        for number in 0..<6 {
            tasks.append(
                Task {
                    try await pool.withConnection { _ in order.change { $0.append(number) } }
                })
            #expect(try await eventually { pool.load.waiting == number + 1 })
        }
        gate.signal()
        try await holder.value
        for task in tasks { try await task.value }
        #expect(order.change { $0 } == [0, 1, 2, 3, 4, 5])
        await pool.close()
    }

    @Test("Cancelling whoever waits frees the place in the queue")
    func cancelledWaiter() async throws {
        let pool = try pool(1)
        let (gate, holder) = try await occupy(pool)
        let waiter = Task { try await pool.execute("select 1") }
        #expect(try await eventually { pool.load.waiting == 1 })
        waiter.cancel()
        #expect(await failure(of: { _ = try await waiter.value })?.kind == .cancelled)
        #expect(pool.load.waiting == 0)
        gate.signal()
        try await holder.value
        #expect(try await pool.execute("select 1").count == 1)
        await pool.close()
    }

    @Test("Whoever waits too long is refused")
    func exhausted() async throws {
        let pool = try pool(1, acquireTimeout: .milliseconds(100))
        let (gate, holder) = try await occupy(pool)
        #expect(await failure(of: { _ = try await pool.execute("select 1") })?.kind == .poolExhausted)
        gate.signal()
        try await holder.value
        await pool.close()
    }

    @Test("A connection that died while idle is replaced before it is lent")
    func replacesDead() async throws {
        let pool = try pool(1)
        let process = try await pool.withConnection { $0.serverProcess }
        try await terminate(process)
        let next = try await pool.withConnection { connection in
            try connection.execute("select 1")
            return connection.serverProcess
        }
        #expect(next != process)
        #expect(pool.load == (1, 1, 0))
        await pool.close()
    }

    @Test("A statement whose connection dies is not repeated")
    func neverRepeats() async throws {
        let pool = try pool(1)
        let runs = Shared(0)
        let failed = await failure(of: {
            try await pool.withConnection { connection in
                runs.change { $0 += 1 }
                try connection.execute("select pg_terminate_backend(pg_backend_pid())")
                try connection.execute("select 1")
            }
        })
        #expect(failed?.kind == .connection)
        #expect(runs.change { $0 } == 1)
        #expect(try await pool.execute("select 1").count == 1)
        await pool.close()
    }

    @Test("A place whose connection can't be opened is not lost")
    func unreachable() async throws {
        let nowhere = PostgresConfiguration(socketDirectory: "/nonexistent", port: 1, database: "x", user: "x")
        let pool = PostgresPool(nowhere, connections: 1, acquireTimeout: .seconds(5))
        for _ in 0..<3 {
            #expect(await failure(of: { _ = try await pool.execute("select 1") })?.kind == .connection)
        }
        #expect(pool.load == (0, 0, 0))
        await pool.close()
    }

    @Test("A transaction left open is rolled back before the next turn")
    func leftOpen() async throws {
        let pool = try pool(1)
        try await pool.withConnection { try $0.script("begin; create temporary table leftover (n int)") }
        let isOpen = try await pool.withConnection { $0.isInTransaction }
        #expect(!isOpen)
        let failed = await failure(of: { _ = try await pool.execute("select * from leftover") })
        #expect(failed?.sqlState == .undefinedTable)
        await pool.close()
    }

    @Test("Cancelling a lent connection's task ends its statement and the connection stays good")
    func cancelledStatement() async throws {
        let pool = try pool(1)
        let task = Task { try await pool.execute("select pg_sleep(20)") }
        try await Task.sleep(for: .milliseconds(100))
        task.cancel()
        #expect(await failure(of: { _ = try await task.value })?.kind == .cancelled)
        #expect(pool.load == (1, 1, 0))
        await pool.close()
    }

    @Test("Closing refuses who waits, lets who works finish, and refuses who comes")
    func closing() async throws {
        let pool = try pool(1)
        let (gate, holder) = try await occupy(pool)
        let waiter = Task { try await pool.execute("select 1") }
        #expect(try await eventually { pool.load.waiting == 1 })
        let closing = Task { await pool.close() }
        #expect(await failure(of: { _ = try await waiter.value })?.kind == .poolClosed)
        gate.signal()
        try await holder.value
        await closing.value
        #expect(pool.load == (0, 0, 0))
        #expect(await failure(of: { _ = try await pool.execute("select 1") })?.kind == .poolClosed)
    }

    @Test("As a service it closes when the program ends")
    func service() async throws {
        let pool = try pool(2)
        #expect(try await pool.execute("select 1").count == 1)
        let running = Task { try await pool.run() }
        try await Task.sleep(for: .milliseconds(50))
        #expect(try await pool.execute("select 1").count == 1)
        running.cancel()
        try await running.value
        #expect(await failure(of: { _ = try await pool.execute("select 1") })?.kind == .poolClosed)
    }
}
