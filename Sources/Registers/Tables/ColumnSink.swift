package import Facts
package import Postgres

/// Where the fields of a row go, in the order of its columns.
package protocol ColumnSink: ~Copyable {
    /// Writes the next field; nothing becomes NULL.
    mutating func write(_ value: some PostgresEncodable)
    mutating func write(_ value: Int32)
    mutating func write(_ value: Int64)
    mutating func write(_ text: String)
    /// Writes an identifier of 16 bytes.
    mutating func write(high: UInt64, low: UInt64)
    mutating func writeNull()
}

/// The types that most columns have, each by a way of its own: the general one asks for every field of every row how a
/// type is written, which took a third of the time that copying rows takes.
extension ColumnSink where Self: ~Copyable {
    package mutating func write<Kind>(_ identifier: Identifier<Kind>) {
        write(high: identifier.high, low: identifier.low)
    }

    package mutating func write<Kind>(_ identifier: Identifier<Kind>?) {
        if let identifier { write(high: identifier.high, low: identifier.low) } else { writeNull() }
    }

    package mutating func write(_ value: Int32?) {
        if let value { write(value) } else { writeNull() }
    }

    package mutating func write(_ day: Day) {
        write(day.daysSince2000)
    }

    package mutating func write(_ day: Day?) {
        if let day { write(day.daysSince2000) } else { writeNull() }
    }
}

extension ColumnSink where Self: ~Copyable {
    /// Writes a code as its text.
    package mutating func write(code: (some RawRepresentable<String>)?) {
        if let text = code?.rawValue { write(text) } else { writeNull() }
    }
}

extension CopyWriter: ColumnSink {}
