import Foundation
import Postgres
import Testing

@Suite("Values in and out")
struct ValueTests {
    /// Sends a value and reads it back; asks the server too how it reads it, so that two mistakes can't agree.
    private func check<Value: PostgresEncodable & PostgresDecodable & Equatable>(
        _ value: Value, as text: String?, _ type: String, on connection: PostgresConnection,
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let cast: SQL = "\(value)::\(unsafe: type)"
        let row = try await connection.run("select \(cast), \(cast)::text, pg_typeof(\(value))::text").single()
        #expect(try row.decode(Value.self, at: 0) == value, sourceLocation: location)
        #expect(try row.decode(String?.self, at: 1) == text, sourceLocation: location)
        #expect(try row.decode(String.self, at: 2) == type, sourceLocation: location)
        let array = PostgresArray<Value?>([nil, value, value])
        let back = try await connection.run("select \(array)").single().decode(PostgresArray<Value?>.self, at: 0)
        #expect(back == array, sourceLocation: location)
    }

    private func checkNull<Value: PostgresEncodable & PostgresDecodable & Equatable>(
        _: Value.Type, on connection: PostgresConnection
    ) async throws {
        let row = try await connection.run("select \(Value?.none), \(Value?.none) is null").single()
        #expect(try row.decode(Value?.self, at: 0) == nil)
        #expect(try row.decode(Bool.self, at: 1))
        let failed = #expect(throws: PostgresFailure.self) { try row.decode(Value.self, at: 0) }
        #expect(failed?.kind == .decoding)
        let empty = PostgresArray<Value>([])
        let counted = try await connection.run("select \(empty), cardinality(\(empty))").single()
        #expect(try counted.decode(PostgresArray<Value>.self, at: 0) == empty)
        #expect(try counted.decode(Int.self, at: 1) == 0)
        let none = try await connection.run("select \(PostgresArray<Value>?.none)").single()
        #expect(try none.decode(PostgresArray<Value>?.self, at: 0) == nil)
    }

    @Test("NULL and empty arrays of every type")
    func nulls() async throws {
        let connection = try await connect()
        try await checkNull(Bool.self, on: connection)
        try await checkNull(Int16.self, on: connection)
        try await checkNull(Int32.self, on: connection)
        try await checkNull(Int64.self, on: connection)
        try await checkNull(Int.self, on: connection)
        try await checkNull(Double.self, on: connection)
        try await checkNull(String.self, on: connection)
        try await checkNull([UInt8].self, on: connection)
        try await checkNull(UUID.self, on: connection)
        try await checkNull(PostgresTimestamp.self, on: connection)
        try await checkNull(PostgresDate.self, on: connection)
        try await checkNull(PostgresJSON.self, on: connection)
        try await checkNull(Colour.self, on: connection)
    }

    @Test("Booleans and integers, the extreme ones too")
    func integers() async throws {
        let connection = try await connect()
        try await check(true, as: "true", "boolean", on: connection)
        try await check(false, as: "false", "boolean", on: connection)
        for value in [Int16.min, -1, 0, 1, .max] {
            try await check(value, as: "\(value)", "smallint", on: connection)
        }
        for value in [Int32.min, -1, 0, 1, .max] {
            try await check(value, as: "\(value)", "integer", on: connection)
        }
        for value in [Int64.min, -1, 0, 1, .max] {
            try await check(value, as: "\(value)", "bigint", on: connection)
            try await check(Int(value), as: "\(value)", "bigint", on: connection)
        }
    }

    @Test("Narrow integers are read into wider ones, wide ones never into narrower")
    func widening() async throws {
        let row = try await connect().run(
            "select (-2)::int2, (-3)::int4, 4::int8, 5::oid, '6'::xid8, '{7,8}'::int4[]"
        ).single()
        #expect(try row.decode(Int64.self, at: 0) == -2)
        #expect(try row.decode(Int32.self, at: 0) == -2)
        #expect(try row.decode(Int64.self, at: 1) == -3)
        #expect(try row.decode(Int64.self, at: 3) == 5)
        #expect(try row.decode(Int64.self, at: 4) == 6)
        #expect(try row.decode(PostgresArray<Int64>.self, at: 5) == [7, 8])
        #expect(throws: PostgresFailure.self) { try row.decode(Int32.self, at: 2) }
        #expect(throws: PostgresFailure.self) { try row.decode(Int16.self, at: 1) }
        #expect(throws: PostgresFailure.self) { try row.decode(String.self, at: 2) }
        #expect(throws: PostgresFailure.self) { try row.decode(PostgresTimestamp.self, at: 2) }
    }

    @Test("Floating point, infinities and the smallest number too")
    func doubles() async throws {
        let connection = try await connect()
        try await check(0.0, as: "0", "double precision", on: connection)
        try await check(-1.5, as: "-1.5", "double precision", on: connection)
        try await check(Double.infinity, as: "Infinity", "double precision", on: connection)
        try await check(-Double.infinity, as: "-Infinity", "double precision", on: connection)
        try await check(
            Double.greatestFiniteMagnitude, as: "1.7976931348623157e+308", "double precision", on: connection)
        try await check(Double.leastNonzeroMagnitude, as: "5e-324", "double precision", on: connection)
        let row = try await connection.run("select \(Double.nan), 2.5::float4").single()
        #expect(try row.decode(Double.self, at: 0).isNaN)
        #expect(try row.decode(Double.self, at: 1) == 2.5)
    }

    @Test("Text: empty, of many scripts, with quotes, and of a megabyte")
    func texts() async throws {
        let connection = try await connect()
        for text in [
            "", " ", "it's \"quoted\" \\ $1 {a,b}", "NULL",
            "ﬀ é e\u{301} 漢字 🏳️‍🌈 \u{7f}\u{1}\u{10FFFF}", "\r\n\t",
        ] {
            try await check(text, as: text, "text", on: connection)
        }
        let large = String(repeating: "é🙂x", count: 200_000)
        let row = try await connection.run("select \(large), length(\(large))").single()
        #expect(try row.decode(String.self, at: 0) == large)
        #expect(try row.decode(Int.self, at: 1) == large.unicodeScalars.count)
        let kinds = try await connection.run(
            "select 'a'::varchar(3), 'b'::char(1), 'c'::name, '{\"d\": 1}'::json, '{\"e\":1}'::jsonb, 'f'::unknown"
        ).single()
        let read = try (0..<6).map { try kinds.decode(String.self, at: $0) }
        #expect(read == ["a", "b", "c", "{\"d\": 1}", "{\"e\": 1}", "f"])
    }

    @Test("Bytes: none, all values, and megabytes")
    func bytes() async throws {
        let connection = try await connect()
        try await check([UInt8](), as: "\\x", "bytea", on: connection)
        try await check(
            [UInt8](0...255), as: "\\x" + (0...255).map { String(format: "%02x", $0) }.joined(), "bytea", on: connection
        )
        let large = [UInt8](repeating: 0xff, count: 5_000_000)
        let row = try await connection.run("select \(large), \(large[10..<13])").single()
        #expect(try row.decode([UInt8].self, at: 0) == large)
        #expect(try row.decode([UInt8].self, at: 1) == [0xff, 0xff, 0xff])
        #expect(row.withBytes(at: 0) { $0?.count } == 5_000_000)
    }

    @Test("Identifiers, all zeros and all ones too")
    func identifiers() async throws {
        let connection = try await connect()
        for text in [
            "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "0192f0c1-2b3d-7e4f-8a5b-6c7d8e9f0a1b",
        ] {
            let value = try #require(UUID(uuidString: text))
            try await check(value, as: text, "uuid", on: connection)
        }
    }

    @Test("Instants and days, the first, the last and the infinite ones")
    func times() async throws {
        let connection = try await connect()
        let instant = "timestamp with time zone"
        try await check(PostgresTimestamp(rawValue: 0), as: "2000-01-01 00:00:00+00", instant, on: connection)
        try await check(PostgresTimestamp(rawValue: -1), as: "1999-12-31 23:59:59.999999+00", instant, on: connection)
        try await check(PostgresTimestamp.infinity, as: "infinity", instant, on: connection)
        try await check(PostgresTimestamp.negativeInfinity, as: "-infinity", instant, on: connection)
        try await check(
            PostgresTimestamp(rawValue: 9_223_371_331_199_999_999), as: "294276-12-31 23:59:59.999999+00", instant,
            on: connection)
        try await check(
            PostgresTimestamp(rawValue: -211_813_488_000_000_000), as: "4714-11-24 00:00:00+00 BC", instant,
            on: connection)
        let epoch = try #require(PostgresTimestamp(microsecondsSince1970: 1))
        try await check(epoch, as: "1970-01-01 00:00:00.000001+00", instant, on: connection)
        #expect(epoch.microsecondsSince1970 == 1)
        try await check(PostgresDate(rawValue: 0), as: "2000-01-01", "date", on: connection)
        try await check(PostgresDate.infinity, as: "infinity", "date", on: connection)
        try await check(PostgresDate.negativeInfinity, as: "-infinity", "date", on: connection)
        try await check(PostgresDate(rawValue: 2_145_031_948), as: "5874897-12-31", "date", on: connection)
        try await check(PostgresDate(rawValue: -2_451_545), as: "4714-11-24 BC", "date", on: connection)
        let leapDay = try #require(PostgresDate(daysSince1970: 11_016))
        try await check(leapDay, as: "2000-02-29", "date", on: connection)
        #expect(leapDay.daysSince1970 == 11_016)
        #expect(PostgresDate.infinity.daysSince1970 == nil)
        #expect(PostgresTimestamp.infinity.microsecondsSince1970 == nil)
        #expect(PostgresTimestamp(microsecondsSince1970: .min) == nil)
    }

    @Test("An instant beyond PostgreSQL's calendar is refused with its SQLSTATE")
    func timesOutOfRange() async throws {
        let connection = try await connect()
        let failed = await failure(of: { try await connection.run("select \(PostgresTimestamp(rawValue: .max - 1))") })
        #expect(failed?.sqlState == .datetimeFieldOverflow)
    }

    @Test("JSON is bound as jsonb")
    func json() async throws {
        let connection = try await connect()
        let row = try await connection.run("select \(PostgresJSON(#"{"b":1,"a":[null]}"#))").single()
        #expect(try row.decode(PostgresJSON.self, at: 0).text == #"{"a": [null], "b": 1}"#)
        let failed = await failure(of: { try await connection.run("select \(PostgresJSON("{canary"))") })
        #expect(failed?.sqlState == .invalidTextRepresentation)
        #expect(failed.map { "\($0) \(String(reflecting: $0))".contains("canary") } == false)
    }

    @Test("An enumeration goes by its raw value, and an unknown one is not guessed")
    func enumerations() async throws {
        let connection = try await connect()
        try await check(Colour.green, as: "green", "text", on: connection)
        let row = try await connection.run("select 'blue'").single()
        #expect(throws: PostgresFailure.self) { try row.decode(Colour.self, at: 0) }
    }

    @Test("Ten thousand byte strings go as one parameter")
    func largeArrays() async throws {
        let elements = (0..<10_000).map { index in
            index % 7 == 0 ? nil : [UInt8](repeating: UInt8(index % 256), count: index % 600)
        }
        let row = try await connect().run(
            """
            select count(*), count(e), sum(length(e))::bigint, \(PostgresArray(elements))
            from unnest(\(PostgresArray(elements))) e
            """
        ).single()
        let (count, given, total) = try row.decode(Int.self, Int.self, Int.self)
        #expect(count == 10_000)
        #expect(given == elements.count { $0 != nil })
        #expect(total == elements.reduce(0) { $0 + ($1?.count ?? 0) })
        #expect(try row.decode(PostgresArray<[UInt8]?>.self, at: 3).elements == elements)
    }

    @Test("An array of two dimensions is refused, not flattened")
    func matrices() async throws {
        let row = try await connect().run("select array[[1,2],[3,4]]").single()
        #expect(throws: PostgresFailure.self) { try row.decode(PostgresArray<Int32>.self, at: 0) }
    }

    @Test("Rows are read by place, by name, several columns at once, and without copies")
    func rows() async throws {
        let rows = try await connect().run(
            "select n as number, n::text || 'x' as text, nullif(n, 2) as hole from generate_series(1, 3) n")
        #expect(rows.count == 3)
        #expect(rows.columns == ["number", "text", "hole"])
        #expect(rows.affected == 3)
        var seen: [String] = []
        for row in rows {
            let (number, text, hole) = try row.decode(Int.self, String.self, Int?.self)
            #expect(try row["number", as: Int.self] == number)
            seen.append("\(number) \(text) \(hole.map(String.init) ?? "-")")
        }
        #expect(seen == ["1 1x 1", "2 2x -", "3 3x 3"])
        #expect(rows.withBytes(row: 1, column: 1) { $0.map { [UInt8]($0) } } == [0x32, 0x78])
        #expect(rows.withBytes(row: 1, column: 2) { $0 == nil })
        #expect(throws: PostgresFailure.self) { try rows[0]["absent", as: Int.self] }
        #expect(throws: PostgresFailure.self) { try rows[0].decode(Int.self, at: 3) }
        let failed = #expect(throws: PostgresFailure.self) { try rows[1]["hole", as: Int.self] }
        #expect(failed?.column == "hole")
    }
}

enum Colour: String, PostgresEncodable, PostgresDecodable {
    case red, green
}
