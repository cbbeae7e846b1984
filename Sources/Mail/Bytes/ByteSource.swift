/// Bytes that can be read at any place, again and again, without all of them being in memory.
package protocol ByteSource: Sendable {
    var length: Int { get }

    /// Fills a buffer from a place on, with as many bytes as there are.
    ///
    /// - Throws: What keeps the bytes from being read.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws -> Int
}

extension ByteSource {
    /// The first bytes, at most so many.
    package func prefix(_ count: Int) throws -> [UInt8] { try bytes(0..<min(count, length)) }

    /// Some of the bytes, in memory.
    package func bytes(_ range: Range<Int>) throws -> [UInt8] {
        let range = range.clamped(to: 0..<length)
        guard !range.isEmpty else { return [] }
        return try [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            count = try read(into: UnsafeMutableRawBufferPointer(buffer), at: range.lowerBound)
        }
    }
}
