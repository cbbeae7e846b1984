import Facts
package import Postgres

/// Reads the fields of a row in the order of its columns.
package struct RowCursor {
    private let row: Row
    private var column = 0

    init(_ row: Row) {
        self.row = row
    }

    package mutating func next<Value: PostgresDecodable>(
        _: Value.Type = Value.self
    ) throws(PostgresFailure) -> Value {
        defer { column += 1 }
        return try row.decode(Value.self, at: column)
    }

    /// Reads a code that may be NULL.
    package mutating func optionalCode<Code: RawRepresentable<String>>(
        _: Code.Type = Code.self
    ) throws(PostgresFailure) -> Code? {
        guard let text = try next(String?.self) else { return nil }
        guard let code = Code(rawValue: text) else { throw .decoding("a code that this release knows") }
        return code
    }

    package mutating func code<Code: RawRepresentable<String>>(
        _: Code.Type = Code.self
    ) throws(PostgresFailure) -> Code {
        guard let code = try optionalCode(Code.self) else { throw .decoding("a code where none stands") }
        return code
    }

    /// Passes by a column that repeats for queries what another one says.
    mutating func skip(_ columns: Int = 1) {
        column += columns
    }
}
