/// Bytes that are in memory.
package struct MemoryBytes: ByteSource {
    private let content: [UInt8]

    package init(_ bytes: [UInt8]) {
        content = bytes
    }

    package var length: Int { content.count }

    package func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
        guard offset < content.count else { return 0 }
        let count = min(buffer.count, content.count - offset)
        content.withUnsafeBytes {
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + count]))
        }
        return count
    }
}
