/// The rows of an answer, in the server's order; they stay where libpq put them until they are read.
package struct Rows: RandomAccessCollection, Sendable {
    let result: PostgresResult

    init(_ result: PostgresResult) {
        self.result = result
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { result.rowCount }

    package subscript(index: Int) -> Row {
        precondition(index >= 0 && index < result.rowCount, "there is no such row")
        return Row(result: result, index: index)
    }

    package var columnCount: Int { result.columnCount }
    package var columns: [String] { (0..<result.columnCount).map(result.columnName) }
    package func type(ofColumn column: Int) -> PostgresType { result.columnType(column) }

    /// How many rows the statement inserted, changed, deleted or selected.
    package var affected: Int { result.affectedRowCount }
    package var commandTag: String { result.commandTag }

    /// The one row there must be.
    package func single() throws(PostgresFailure) -> Row {
        guard result.rowCount == 1 else { throw .decoding("not exactly one row") }
        return Row(result: result, index: 0)
    }

    /// Lends a field's bytes without copying them; nothing for NULL.
    ///
    /// They must not be kept beyond `body`.
    package func withBytes<Value, Failure: Error>(
        row: Int, column: Int, _ body: (UnsafeRawBufferPointer?) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try self[row].withBytes(at: column, body)
    }
}
