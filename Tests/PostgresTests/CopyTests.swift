import Foundation
import Postgres
import Testing

@Suite("COPY")
struct CopyTests {
    private struct Stop: Error {}

    private func prepared() async throws -> PostgresConnection {
        let connection = try await connect()
        try await connection.run {
            try $0.script(
                """
                create temporary table things (
                    n bigint, s smallint, t text, b bytea, u uuid, d date, at timestamptz, f boolean, j jsonb)
                """)
        }
        return connection
    }

    private static let columns = ["n", "s", "t", "b", "u", "d", "at", "f", "j"]

    private static func text(_ index: Int) -> String? {
        index % 3 == 0 ? nil : String(repeating: "é", count: index % 40)
    }

    @Test("Rows with NULLs, empty and large fields go in and come out as they were")
    func roundTrip() async throws {
        let connection = try await prepared()
        let identifier = UUID()
        let large = [UInt8](repeating: 7, count: 300_000)
        let written = try await connection.run { connection in
            try connection.copyIn(table: "things", columns: Self.columns) { writer in
                for index in 0..<5000 {
                    try writer.row(
                        index, Int16(-5), Self.text(index), index == 17 ? large : [], identifier,
                        PostgresDate.infinity, PostgresTimestamp(rawValue: Int64(index)), index % 2 == 0,
                        PostgresJSON("{}"))
                }
                try writer.row { writer throws(PostgresFailure) in
                    for _ in Self.columns { writer.writeNull() }
                }
            }
        }
        #expect(written == 5001)
        let read = try await connection.run { connection in
            var next = 0
            try connection.copyOut("select * from things order by n nulls last") { row in
                try expect(row, toBe: next, identifier)
                next += 1
            }
            return next
        }
        #expect(read == 5001)
    }

    private func expect(_ row: borrowing CopyRow, toBe index: Int, _ identifier: UUID) throws {
        let fields = row.fieldCount
        #expect(fields == 9)
        if index == 5000 {
            for column in 0..<9 where row.bytes(column) != nil { Issue.record("not NULL") }
            return
        }
        let (number, small, length) = (try row.int64(0), try row.int64(1), row.bytes(3)?.count)
        #expect(number == index)
        #expect(small == -5)
        #expect(length == (index == 17 ? 300_000 : 0))
        let (text, uuid) = (try row.decode(String?.self, at: 2), try row.decode(UUID.self, at: 4))
        #expect(text == Self.text(index))
        #expect(uuid == identifier)
        let (day, instant) = (try row.decode(PostgresDate.self, at: 5), try row.decode(PostgresTimestamp.self, at: 6))
        #expect(day == .infinity)
        #expect(instant.rawValue == Int64(index))
        let (flag, json) = (try row.decode(Bool.self, at: 7), try row.decode(PostgresJSON.self, at: 8))
        #expect(flag == (index % 2 == 0))
        #expect(json.text == "{}")
    }

    @Test("No rows go in and come out as no rows")
    func empty() async throws {
        let connection = try await prepared()
        let counts = try await connection.run { connection in
            let written = try connection.copyIn(table: "things", columns: Self.columns) { _ in }
            return (written, try connection.copyOut("select * from things") { _ in Issue.record("a row") })
        }
        #expect(counts == (0, 0))
    }

    @Test("A row with too many or too few fields stops the COPY, and nothing is kept")
    func misshapen() async throws {
        let connection = try await prepared()
        for fields in [1, 3] {
            let failed = await failure(of: {
                try await connection.run { connection in
                    try connection.copyIn(table: "things", columns: ["n", "t"]) { writer in
                        try writer.row(1, "x")
                        try writer.row { writer throws(PostgresFailure) in
                            for _ in 0..<fields { writer.writeNull() }
                        }
                    }
                }
            })
            #expect(failed?.kind == .copy)
        }
        #expect(try await connection.run("select * from things").isEmpty)
    }

    @Test("What the body throws comes out as it is, in and out, and nothing is kept")
    func bodyThrows() async throws {
        let connection = try await prepared()
        await #expect(throws: Stop.self) {
            try await connection.run { connection in
                try connection.copyIn(table: "things", columns: ["n"]) { writer in
                    for index in 0..<100_000 { try writer.row(index) }
                    throw Stop()
                }
            }
        }
        await #expect(throws: Stop.self) {
            try await connection.run { connection in
                try connection.copyOut("select generate_series(1, 100000000)") { _ in throw Stop() }
            }
        }
        #expect(try await connection.run("select * from things").isEmpty)
    }

    @Test("What the server refuses comes out with its SQLSTATE")
    func serverRefuses() async throws {
        let connection = try await prepared()
        let width = await failure(of: {
            try await connection.run { connection in
                try connection.copyIn(table: "things", columns: ["n"]) { try $0.row(Int32(1)) }
            }
        })
        #expect(width?.sqlState == .protocolViolation)
        #expect(width?.kind == .server)
        let table = await failure(of: {
            try await connection.run { try $0.copyIn(table: "pg_temp.absent", columns: ["n"]) { _ in } }
        })
        #expect(table?.sqlState == .undefinedTable)
        let midway = await failure(of: {
            try await connection.run { connection in
                try connection.copyOut("select 1 / (50000 - n) from generate_series(1, 90000) n") { _ in }
            }
        })
        #expect(midway?.sqlState == "22012")
        let bound = await failure(of: {
            try await connection.run { try $0.copyOut("select \(1)") { _ in } }
        })
        #expect(bound?.kind == .copy)
        #expect(try await connection.run("select * from things").isEmpty)
    }

    @Test("A backend killed during a COPY is a lost connection")
    func killed() async throws {
        let connection = try await prepared()
        let process = await connection.serverProcess
        async let failed = failure(of: {
            try await connection.run {
                try $0.copyOut("select n, pg_sleep(0.01) from generate_series(1, 5000) n") { _ in }
            }
        })
        try await Task.sleep(for: .milliseconds(100))
        try await terminate(process)
        let found = await failed
        #expect(found?.kind == .connection)
        #expect(found?.sqlState == .adminShutdown)
    }

    @Test("Cancelling the task ends a COPY")
    func cancelled() async throws {
        let connection = try await prepared()
        let task = Task {
            try await connection.run {
                try $0.copyOut("select n, pg_sleep(0.01) from generate_series(1, 5000) n") { _ in }
            }
        }
        try await Task.sleep(for: .milliseconds(100))
        task.cancel()
        #expect(await failure(of: { _ = try await task.value })?.kind == .cancelled)
        #expect(try await connection.run("select 1").count == 1)
    }
}
