/// Rows in the binary format of COPY, in memory: what `copy … from 'file' (format binary)` reads.
package struct CopyFile {
    private var buffer: PostgresBuffer
    package private(set) var rowCount = 0

    package init() {
        buffer = PostgresBuffer(capacity: 1 << 16)
        buffer.append(contentsOf: CopyFormat.signature)
        buffer.appendInteger(Int32(0))
        buffer.appendInteger(Int32(0))
    }

    /// How many bytes it has so far, its end not counted.
    package var length: Int { buffer.count }

    package mutating func append(_ row: borrowing CopyRow) {
        buffer.appendInteger(Int16(truncatingIfNeeded: row.fieldCount))
        for index in 0..<row.fieldCount {
            if let bytes = row.bytes(index) { buffer.appendField(bytes: bytes) } else { buffer.appendNull() }
        }
        rowCount += 1
    }

    /// Lends the whole file, its end included, and begins the next one.
    package mutating func finish<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        buffer.appendInteger(Int16(-1))
        let result = try buffer.storage.withUnsafeBytes { try body($0) }
        self = CopyFile()
        return result
    }

    /// Lends the rows of such a file one by one.
    ///
    /// - Returns: How many there were.
    /// - Throws: `PostgresFailure` where it isn't one, or has no end; and what `body` throws.
    @discardableResult
    package static func read(
        _ bytes: UnsafeRawBufferPointer, _ body: (borrowing CopyRow) throws -> Void
    ) throws -> Int {
        var reader = CopyFormat.Reader()
        try reader.read(bytes, body)
        guard reader.isAtEnd else { throw PostgresFailure(.copy, "rows without an end") }
        return reader.rowCount
    }
}
