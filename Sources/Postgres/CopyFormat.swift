/// The binary format of COPY: a signature, then rows of length-preceded fields, then -1 (manual, "COPY", file formats).
enum CopyFormat {
    /// `PGCOPY\n\377\r\n\0`: spoilt by whatever translates line ends or drops bytes.
    static let signature: [UInt8] = [0x50, 0x47, 0x43, 0x4f, 0x50, 0x59, 0x0a, 0xff, 0x0d, 0x0a, 0x00]

    /// Reads what the server sends, message by message.
    ///
    /// Each message holds whole rows.
    struct Reader: ~Copyable {
        private var hasHeader = false
        private(set) var isAtEnd = false
        private var fields: [CopyRow.Field] = []
        private(set) var rowCount = 0

        mutating func read(
            _ message: UnsafeRawBufferPointer, _ body: (borrowing CopyRow) throws -> Void
        ) throws {
            var reader = FieldReader(message)
            if !hasHeader { try readHeader(&reader, message) }
            while !reader.isAtEnd, !isAtEnd {
                let count = try reader.integer(Int16.self)
                if count == -1 {
                    isAtEnd = true
                    return
                }
                fields.removeAll(keepingCapacity: true)
                for _ in 0..<max(count, 0) {
                    let field = try reader.field()
                    fields.append(CopyRow.Field(start: field?.baseAddress, count: field?.count ?? 0))
                }
                rowCount += 1
                try fields.withUnsafeBufferPointer { try body(CopyRow(fields: $0)) }
            }
        }

        private mutating func readHeader(
            _ reader: inout FieldReader, _ message: UnsafeRawBufferPointer
        ) throws(PostgresFailure) {
            try reader.skip(CopyFormat.signature.count)
            guard message.starts(with: CopyFormat.signature) else {
                throw PostgresFailure(.copy, "the server does not send binary rows")
            }
            _ = try reader.integer(Int32.self)
            try reader.skip(Int(try reader.integer(Int32.self)))
            hasHeader = true
        }
    }
}
