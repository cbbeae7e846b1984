import Foundation
import Schema
import Testing

@Suite("The files of schema/")
struct SchemaFileTests {
    @Test("are shipped beside the program, all four folders of them")
    func shipped() throws {
        let schema = try Schema.shipped()
        #expect(schema.migrations.first?.name == "0001_organisations.sql")
        #expect(!schema.functions.isEmpty)
        #expect(
            Set(schema.privileges.map(\.name)).isSuperset(of: ["roles.sql", "logins.sql", "database.sql", "grants.sql"])
        )
    }

    @Test("leave beginning and committing to whoever applies them")
    func noTransactions() throws {
        let schema = try Schema.shipped()
        for file in schema.migrations + schema.functions + schema.privileges + schema.registers {
            let statements = Self.statements(file.text)
            let framing = statements.filter { ["begin", "commit", "rollback", "start transaction"].contains($0) }
            #expect(framing == [], "\(file.name)")
        }
    }

    @Test("begin with a comment that says what they are for")
    func firstLine() throws {
        let schema = try Schema.shipped()
        for file in schema.migrations + schema.functions + schema.privileges + schema.registers {
            #expect(file.text.hasPrefix("-- "), "\(file.name)")
        }
    }

    @Test("make functions that can be made again")
    func replaceable() throws {
        for file in try Schema.shipped().functions {
            let code = Self.withoutComments(file.text).lowercased()
            #expect(!code.contains("create function") && !code.contains("create trigger"), "\(file.name)")
        }
    }

    private static func withoutComments(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.range(of: "--").map { line[..<$0.lowerBound] } ?? line
        }.joined(separator: "\n")
    }

    /// What stands between semicolons outside of function bodies, blanks trimmed.
    private static func statements(_ text: String) -> [String] {
        withoutComments(text).split(separator: "$$", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset.isMultiple(of: 2) }
            .flatMap { $0.element.split(separator: ";") }
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased() }
    }
}
