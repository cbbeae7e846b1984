import Postgres
import Testing

@Suite("SQL values")
struct SQLTests {
    @Test("What is interpolated is bound and never becomes text")
    func binds() {
        let name = "'; drop table people; --"
        let sql: SQL = "select * from people where name = \(name) and age > \(Int64(3))"
        #expect(sql.text == "select * from people where name = $1 and age > $2")
        #expect(sql.parameters.types == [.text, .int8])
    }

    @Test("Statements set into others keep their parameters, numbered anew")
    func nests() async throws {
        let condition: SQL = "n between \(Int32(2)) and \(Int32(4))"
        let sql: SQL =
            "select \("x") || n from generate_series(1, \(Int32(9))) n where \(condition) and n <> \(Int32(3))"
        #expect(
            sql.text == "select $1 || n from generate_series(1, $2) n where n between $3 and $4 and n <> $5")
        let rows = try await connect().run(sql)
        #expect(try rows.map { row in try row.decode(String.self, at: 0) } == ["x2", "x4"])
    }

    @Test("Statements can be joined and added")
    func joins() {
        let parts: [SQL] = ["a = \(Int64(1))", "b = \("two")"]
        let sql: SQL = "select 1 where " + SQL.joined(parts, separator: " and ")
        #expect(sql.text == "select 1 where a = $1 and b = $2")
        #expect(sql.parameters.count == 2)
    }

    @Test(
        "Quoted names and texts come back as they were",
        arguments: ["it's", #"a"b"#, "back\\slash", "é – 漢", "a.b", "$1", ""])
    func quotes(text: String) async throws {
        let connection = try await connect()
        let rows = try await connection.run("select \(literal: text) as \(identifier: "c" + text)")
        #expect(rows.columns == ["c" + text])
        #expect(try rows.single().decode(String.self, at: 0) == text)
    }

    @Test("A statement shows its text and never its values")
    func descriptionHidesValues() {
        let sql: SQL = "select \("canary-secret")"
        var dumped = ""
        dump(sql, to: &dumped)
        #expect(!"\(sql) \(String(reflecting: sql)) \(dumped) \(sql.parameters)".contains("canary"))
        #expect("\(sql)" == "select $1")
    }

    @Test("A statement with a NUL is refused instead of run up to the NUL")
    func refusesNUL() async throws {
        let connection = try await connect()
        let bound = await failure(of: { try await connection.run(SQL(unsafe: "select 1\0; drop table x")) })
        let script = await failure(of: { try await connection.run { try $0.script("select 1;\0 select 2") } })
        #expect(bound?.kind == .configuration)
        #expect(script?.kind == .configuration)
    }
}
