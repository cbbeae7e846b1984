import MerkleLog
import Testing

@Suite("The hash of a leaf")
struct LeafHashTests {
    /// The inputs of the reference tree of RFC 6962's authors, with SHA-256(0x00 || input) of each.
    static let vectors: [(input: String, hash: String)] = [
        ("", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
        ("00", "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"),
        ("4c313233343536", "395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56"),
    ]

    @Test("is SHA-256 over a zero byte and the entry", arguments: [0, 1, 2])
    func vector(_ number: Int) {
        let (input, hash) = Self.vectors[number]
        let leaf = Self.bytes(input).withUnsafeBytes { LeafHash(entry: $0) }
        #expect(leaf.bytes == Self.bytes(hash))
    }

    @Test("differs from a plain hash of the same bytes, and between entries that differ in one bit")
    func distinct() {
        let one = [UInt8](repeating: 7, count: 450)
        var other = one
        other[449] ^= 1
        let hashes = [one, other].map { bytes in bytes.withUnsafeBytes { LeafHash(entry: $0) } }
        #expect(hashes[0] != hashes[1])
        #expect(hashes[0].bytes.count == LeafHash.byteCount)
    }

    private static func bytes(_ text: String) -> [UInt8] {
        let digits = Array(text)
        return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0..<($0 + 2)]), radix: 16) }
    }
}
