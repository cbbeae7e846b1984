import Glibc
import Synchronization

/// Random bytes of the operating system, drawn in blocks.
///
/// One system call for each nonce, commitment key and identifier would cost more than sealing does; a block of 8 KiB
/// serves about a hundred seals. A byte is handed out once and overwritten in the block as it leaves.
package enum Randomness {
    private static let block = Mutex(Block())

    /// Fills a buffer with fresh random bytes.
    package static func fill(_ buffer: UnsafeMutableRawBufferPointer) {
        block.withLock { $0.draw(into: buffer) }
    }

    /// Fresh random bytes.
    package static func bytes(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, initialised in
            fill(UnsafeMutableRawBufferPointer(buffer))
            initialised = count
        }
    }

    static func pair() -> (UInt64, UInt64) {
        var pair: (UInt64, UInt64) = (0, 0)
        withUnsafeMutableBytes(of: &pair) { fill($0) }
        return pair
    }

    private struct Block {
        private var bytes = [UInt8](repeating: 0, count: 8192)
        private var next = 8192

        mutating func draw(into buffer: UnsafeMutableRawBufferPointer) {
            guard buffer.count <= bytes.count else {
                Self.ask(buffer)
                return
            }
            if next + buffer.count > bytes.count {
                bytes.withUnsafeMutableBytes { Self.ask($0) }
                next = 0
            }
            bytes.withUnsafeMutableBytes { block in
                let drawn = UnsafeMutableRawBufferPointer(rebasing: block[next..<(next + buffer.count)])
                buffer.copyMemory(from: UnsafeRawBufferPointer(drawn))
                drawn.initializeMemory(as: UInt8.self, repeating: 0)
            }
            next += buffer.count
        }

        /// Asks the kernel, in the pieces of 256 bytes that `getentropy` gives at most.
        ///
        /// It only fails where there is no such call or the piece is longer, neither of which can be: going on
        /// without randomness is not an option.
        private static func ask(_ buffer: UnsafeMutableRawBufferPointer) {
            var filled = 0
            while filled < buffer.count {
                let piece = min(256, buffer.count - filled)
                let outcome = getentropy(buffer.baseAddress.map { $0 + filled }, piece)
                precondition(outcome == 0, "The operating system gives no random bytes.")
                filled += piece
            }
        }
    }
}
