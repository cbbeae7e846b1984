/// A stretch of other bytes: one message in a mailbox.
package struct ByteSlice: ByteSource {
    private let base: any ByteSource
    private let range: Range<Int>

    package init(_ base: any ByteSource, _ range: Range<Int>) {
        self.base = base
        self.range = range.clamped(to: 0..<base.length)
    }

    package var length: Int { range.count }

    package func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws -> Int {
        let count = min(buffer.count, range.count - offset)
        guard count > 0 else { return 0 }
        return try base.read(
            into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]), at: range.lowerBound + offset)
    }
}
