import CLibPQ

/// Takes the rows of a COPY in and sends them in pieces.
package struct CopyWriter: ~Copyable {
    private static let pieceSize = 64 * 1024

    private let link: ServerLink
    private let columnCount: Int
    private var buffer = PostgresBuffer(capacity: CopyWriter.pieceSize * 2)
    private var awaited = 0
    private var isMisshapen = false
    private(set) var rowCount = 0

    init(link: ServerLink, columnCount: Int) {
        self.link = link
        self.columnCount = columnCount
        buffer.append(contentsOf: CopyFormat.signature)
        buffer.appendInteger(Int32(0))
        buffer.appendInteger(Int32(0))
    }

    /// Writes a whole row.
    package mutating func row<each Value: PostgresEncodable>(
        _ values: repeat each Value
    ) throws(PostgresFailure) {
        try beginRow()
        repeat write(each values)
        try endRow()
    }

    /// Writes a whole row field by field: `body` calls `write` or `writeNull` once per column.
    package mutating func row(
        _ body: (inout CopyWriter) throws(PostgresFailure) -> Void
    ) throws(PostgresFailure) {
        try beginRow()
        try body(&self)
        try endRow()
    }

    /// Begins a row, into which one field per column is written next.
    package mutating func beginRow() throws(PostgresFailure) {
        try endRow()
        awaited = columnCount
        buffer.appendInteger(Int16(truncatingIfNeeded: columnCount))
        rowCount += 1
    }

    package mutating func write(_ value: some PostgresEncodable) {
        countField()
        value.encodeField(into: &buffer)
    }

    package mutating func write(_ value: Int32) {
        countField()
        buffer.appendField(integer: value)
    }

    package mutating func write(_ value: Int64) {
        countField()
        buffer.appendField(integer: value)
    }

    /// Writes an identifier of 16 bytes.
    package mutating func write(high: UInt64, low: UInt64) {
        countField()
        buffer.appendField(high: high, low: low)
    }

    package mutating func write(_ text: String) {
        countField()
        var text = text
        text.withUTF8 { buffer.appendField(bytes: UnsafeRawBufferPointer($0)) }
    }

    package mutating func write(bytes: UnsafeRawBufferPointer) {
        countField()
        buffer.appendField(bytes: bytes)
    }

    /// Writes a field whose bytes `encode` appends.
    package mutating func writeField(_ encode: (inout PostgresBuffer) -> Void) {
        countField()
        buffer.appendField(encode)
    }

    package mutating func writeNull() {
        countField()
        buffer.appendNull()
    }

    private mutating func countField() {
        if awaited == 0 { isMisshapen = true } else { awaited -= 1 }
    }

    private mutating func endRow() throws(PostgresFailure) {
        guard awaited == 0, !isMisshapen else {
            throw PostgresFailure(.copy, "a row with too many or too few fields")
        }
        guard !buffer.isOversized else {
            throw PostgresFailure(.copy, "a field that is too long", sqlState: .programLimitExceeded)
        }
        if buffer.count >= Self.pieceSize { try flush() }
    }

    mutating func finish() throws(PostgresFailure) {
        try endRow()
        buffer.appendInteger(Int16(-1))
        try flush()
    }

    private mutating func flush() throws(PostgresFailure) {
        let sent = buffer.storage.withUnsafeBytes { bytes in
            PQputCopyData(
                link.pointer, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
        }
        buffer.removeAll()
        guard sent == 1 else { throw link.lossOrMisuse }
    }
}
