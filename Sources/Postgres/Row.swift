/// One row of an answer.
package struct Row: Sendable {
    let result: PostgresResult
    let index: Int

    package var columnCount: Int { result.columnCount }

    /// Reads a column by its place, counted from 0.
    package func decode<Value: PostgresDecodable>(
        _: Value.Type = Value.self, at column: Int
    ) throws(PostgresFailure) -> Value {
        guard column >= 0, column < result.columnCount else { throw .decoding("a column that is not there") }
        do throws(PostgresFailure) {
            return try Value.decodeField(
                result.field(row: index, column: column), type: result.columnType(column))
        } catch {
            throw error.at(column: result.columnName(column))
        }
    }

    /// Reads the first columns, in order.
    package func decode<First: PostgresDecodable, each Value: PostgresDecodable>(
        _: First.Type, _: repeat (each Value).Type
    ) throws(PostgresFailure) -> (First, repeat each Value) {
        var column = 0
        return (
            try next(First.self, &column),
            repeat try next((each Value).self, &column)
        )
    }

    /// Reads a column by its name.
    package subscript<Value: PostgresDecodable>(name: String, as _: Value.Type = Value.self) -> Value {
        get throws(PostgresFailure) {
            for column in 0..<result.columnCount where result.columnName(column) == name {
                return try decode(Value.self, at: column)
            }
            throw PostgresFailure.decoding("a column that is not there").at(column: name)
        }
    }

    /// Lends a field's bytes without copying them; nothing for NULL.
    ///
    /// They must not be kept beyond `body`.
    package func withBytes<Value, Failure: Error>(
        at column: Int, _ body: (UnsafeRawBufferPointer?) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        precondition(column >= 0 && column < result.columnCount, "there is no such column")
        defer { withExtendedLifetime(result) {} }
        return try body(result.field(row: index, column: column))
    }

    private func next<Value: PostgresDecodable>(
        _: Value.Type, _ column: inout Int
    ) throws(PostgresFailure) -> Value {
        defer { column += 1 }
        return try decode(Value.self, at: column)
    }
}

extension Row: CustomStringConvertible, CustomReflectable {
    /// How many columns; never what is in them.
    package var description: String { "a row of \(columnCount) columns" }

    package var customMirror: Mirror { Mirror(self, children: [:], displayStyle: .struct) }
}
