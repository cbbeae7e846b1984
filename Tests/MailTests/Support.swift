import Synchronization

@testable import Mail

/// Messages as texts: lines end as they are written here, with LF.
enum Letter {
    static func message(_ text: String) throws -> MailMessage { try MailMessage(bytes(text)) }

    static func bytes(_ text: String) -> MemoryBytes { MemoryBytes(Array(text.utf8)) }

    static func crlf(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }

    /// The bytes of a part, its encoding undone.
    static func content(_ part: MailPart, of message: MailMessage) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try message.read(part) {
            bytes.append(contentsOf: $0)
            return true
        }
        return bytes
    }
}

/// Numbers that are the same for the same seed.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Bytes in memory that count how many of them were read.
final class CountedBytes: ByteSource {
    private let all: MemoryBytes
    private let count = Mutex(0)

    init(_ bytes: [UInt8]) { all = MemoryBytes(bytes) }

    var length: Int { all.length }
    var taken: Int { count.withLock { $0 } }

    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws -> Int {
        let read = try all.read(into: buffer, at: offset)
        count.withLock { $0 += read }
        return read
    }
}
