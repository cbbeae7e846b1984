package import Postgres

/// Where the fields of a row go, in the order of its columns.
package protocol ColumnSink: ~Copyable {
    /// Writes the next field; nothing becomes NULL.
    mutating func write(_ value: some PostgresEncodable)
}

extension ColumnSink where Self: ~Copyable {
    /// Writes a code as its text.
    package mutating func write(code: (some RawRepresentable<String>)?) {
        write(code?.rawValue)
    }
}

extension CopyWriter: ColumnSink {}
