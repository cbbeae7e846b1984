import Foundation

/// What is in a sealed file: a tape archive (ustar, POSIX.1-1988), as every `tar` reads it.
enum TapeArchive {
    static let block = 512
    /// Nothing in an archive of ours is longer.
    static let longestMember = 256 << 20

    struct Member {
        let name: String
        let bytes: Data
    }

    /// The block before a member's bytes.
    static func header(_ name: String, length: Int, seconds: Int64) -> [UInt8] {
        var header = [UInt8](repeating: 0, count: block)
        func put(_ text: String, at place: Int) {
            for (index, byte) in text.utf8.enumerated() { header[place + index] = byte }
        }
        func octal(_ number: Int64, _ digits: Int) -> String {
            let text = String(number, radix: 8)
            return String(repeating: "0", count: max(0, digits - text.count)) + text
        }
        put(String(name.prefix(100)), at: 0)
        put("0000600", at: 100)
        put("0000000", at: 108)
        put("0000000", at: 116)
        put(octal(Int64(length), 11), at: 124)
        put(octal(max(0, seconds), 11), at: 136)
        put("        ", at: 148)
        put("0", at: 156)
        put("ustar", at: 257)
        put("00", at: 263)
        let sum = header.reduce(0) { $0 + Int64($1) }
        put(octal(sum, 6) + "\u{0} ", at: 148)
        return header
    }

    /// How many bytes follow a member, so that the next begins on a block.
    static func padding(_ length: Int) -> Int { (block - length % block) % block }
}

/// Writes the members of an archive into a sealed file.
struct TapeWriter {
    let file: SealedWriter
    let seconds: Int64

    func add(_ name: String, _ bytes: UnsafeRawBufferPointer) throws {
        try TapeArchive.header(name, length: bytes.count, seconds: seconds).withUnsafeBytes { try file.write($0) }
        try file.write(bytes)
        try zeros(TapeArchive.padding(bytes.count))
    }

    func add(_ name: String, _ data: Data) throws {
        try data.withUnsafeBytes { try add(name, $0) }
    }

    /// Two empty blocks, and the end of the file.
    func finish() throws {
        try zeros(2 * TapeArchive.block)
        try file.finish()
    }

    private func zeros(_ count: Int) throws {
        try [UInt8](repeating: 0, count: count).withUnsafeBytes { try file.write($0) }
    }
}

/// Reads the members of an archive out of a sealed file.
struct TapeReader {
    let file: SealedReader

    /// The next member; nothing at the end, which has to be the end of the file too.
    func next() throws -> TapeArchive.Member? {
        let header = Array(try file.read(TapeArchive.block))
        if header.allSatisfy({ $0 == 0 }) {
            guard try file.read(TapeArchive.block).allSatisfy({ $0 == 0 }), file.isAtEnd else { throw malformed }
            return nil
        }
        let name = String(decoding: header.prefix(100).prefix { $0 != 0 }, as: UTF8.self)
        let digits = String(decoding: header[124..<135], as: UTF8.self)
        guard let length = Int(digits, radix: 8), length >= 0, length <= TapeArchive.longestMember, !name.isEmpty
        else { throw malformed }
        let bytes = try file.read(length)
        _ = try file.read(TapeArchive.padding(length))
        return TapeArchive.Member(name: name, bytes: bytes)
    }

    private var malformed: SafekeepingFailure {
        .malformed(file: file.path, member: "", .notAnArchive)
    }
}
