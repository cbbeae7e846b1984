import Foundation
import Postgres
import Testing

@Suite("Failures")
struct FailureTests {
    /// Bytes that claim to be text.
    private struct BrokenText: PostgresEncodable {
        static let postgresType = PostgresType.text
        let bytes: [UInt8]

        func encode(into buffer: inout PostgresBuffer) {
            buffer.append(contentsOf: bytes)
        }
    }

    /// An error as other rooms make them, with ours inside.
    private enum Wrapped: Error {
        case storage(PostgresFailure)
    }

    private func everyRendering(of failure: PostgresFailure) -> String {
        var dumped = ""
        dump(failure, to: &dumped)
        dump(Wrapped.storage(failure), to: &dumped)
        let optional: PostgresFailure? = failure
        return "\(failure) \(String(reflecting: failure)) \([failure]) \(Wrapped.storage(failure)) "
            + "\(String(describing: optional)) \(failure.localizedDescription) \(dumped)"
    }

    @Test("Text that is not UTF-8 is refused by the server, its SQLSTATE kept and its bytes not shown")
    func malformedText() async throws {
        let connection = try await connect()
        for bytes: [UInt8] in [Array("canary".utf8) + [0xff], [0xc3], [0xed, 0xa0, 0x80], [0x61, 0x00]] {
            let failed = await failure(of: { try await connection.run("select \(BrokenText(bytes: bytes))") })
            #expect(failed?.kind == .server)
            #expect(failed?.sqlState == .characterNotInRepertoire)
            #expect(failed.map { everyRendering(of: $0).contains("canary") } == false)
        }
        #expect(try await connection.run("select 1").count == 1)
    }

    @Test(
        "No rendering of a failure shows a value",
        arguments: [
            "select \("canary")::uuid", "select \("canary")::int", "select \("canary")::date",
            "select \("canary")::jsonb",
            "insert into failure_people values (\("canary"))",
            "insert into failure_people values (\("canary-long-one"))",
            "select failure_raise(\("canary"))", "select \("canary") from absent_table",
            "select ('{' || \("canary"))::int[]",
            "select \("canary") ~ '('", "select to_timestamp(\("canary"), 'YYYY')",
            "select current_setting(\("canary"))",
        ] as [SQL])
    func leaksNothing(sql: SQL) async throws {
        let connection = try await connect()
        let failed = await failure(of: {
            try await connection.run { connection in
                try connection.transaction { connection in
                    try connection.script(
                        """
                        create table failure_people (name varchar(10) primary key check (name not like 'canary'));
                        create function failure_raise(value text) returns void language plpgsql as $$
                        begin
                            raise exception 'bad %', value using detail = value, hint = value, errcode = 'DL001';
                        end $$;
                        """)
                    try connection.execute(sql)
                }
            }
        })
        let found = try #require(failed)
        #expect(found.sqlState != nil)
        #expect(!everyRendering(of: found).contains("canary"))
    }

    @Test("What broke is named: constraint, table, column, position")
    func namesWhatBroke() async throws {
        let connection = try await connect()
        try await connection.run { connection in
            try connection.script(
                "create temporary table things (id int constraint things_key primary key, n int not null)")
            try connection.execute("insert into things values (1, 1)")
        }
        let duplicate = await failure(of: { try await connection.run("insert into things values (1, 2)") })
        #expect(duplicate?.sqlState == .uniqueViolation)
        #expect(duplicate?.constraint == "things_key")
        #expect(duplicate?.table == "things")
        let missing = await failure(of: { try await connection.run("insert into things values (2, null)") })
        #expect(missing?.sqlState == .notNullViolation)
        #expect(missing?.column == "n")
        let syntax = await failure(of: { try await connection.run("select from where") })
        #expect(syntax?.sqlState == .syntaxError)
        #expect(syntax?.position == 13)
        #expect(syntax?.sqlState?.category == "42")
        #expect(syntax.map { String(reflecting: $0).contains("syntax error at or near") } == true)
        #expect(syntax.map { "\($0)" } == "PostgreSQL: the statement is not valid SQL (SQLSTATE 42601)")
    }

    @Test("A parameter that was not written as one field is refused before it is sent")
    func malformedParameters() async throws {
        var parameters = PostgresParameters()
        parameters.append(type: .int4) { $0.appendInteger(Int32(77)) }
        let connection = try await connect()
        let failed = await failure(of: { [parameters] in
            try await connection.run { try $0.execute(text: "select $1", parameters) }
        })
        #expect(failed?.kind == .configuration)
        #expect(try await connection.run("select 1").count == 1)
    }
}
