import Postgres

/// Rows turned into columns: one array per column, so that any number of rows is one statement.
struct ColumnArrays: ColumnSink {
    private let columns: [RegisterColumn]
    private var fields: [PostgresBuffer]
    private var next = 0
    private var written = 0

    init(_ columns: [RegisterColumn]) {
        self.columns = columns
        fields = Array(repeating: PostgresBuffer(), count: columns.count)
    }

    mutating func write(_ value: some PostgresEncodable) {
        fields[next].appendField(value)
        endField()
    }

    mutating func write(_ value: Int32) {
        fields[next].appendField(value)
        endField()
    }

    mutating func write(_ value: Int64) {
        fields[next].appendField(value)
        endField()
    }

    mutating func write(_ text: String) {
        fields[next].appendField(text)
        endField()
    }

    mutating func write(high: UInt64, low: UInt64) {
        fields[next].appendField(high: high, low: low)
        endField()
    }

    mutating func writeNull() {
        fields[next].appendNull()
        endField()
    }

    private mutating func endField() {
        next += 1
        if next == columns.count {
            next = 0
            written += 1
        }
    }

    /// Binds the arrays, column by column, as `array_recv` reads them: dimensions, a flag for NULLs, the element's
    /// type, then length and lower bound.
    func bind(to parameters: inout PostgresParameters) {
        for (column, fields) in zip(columns, fields) {
            let element = column.type.element
            let count = Int32(truncatingIfNeeded: written)
            parameters.append(type: element.array) { buffer in
                buffer.appendField { buffer in
                    buffer.appendInteger(Int32(1))
                    buffer.appendInteger(Int32(1))
                    buffer.appendInteger(element.rawValue)
                    buffer.appendInteger(count)
                    buffer.appendInteger(Int32(1))
                    buffer.append(contentsOf: fields)
                }
            }
        }
    }

    /// `$3::uuid[], $4::text[]`, counted from a number on.
    static func placeholders(_ columns: [RegisterColumn], from number: Int) -> String {
        columns.enumerated().map { "$\(number + $0.offset)::\($0.element.type.rawValue)[]" }.joined(separator: ", ")
    }
}
