import Crypto
import Facts
import Foundation
import TestSupport
import Testing
import Vault

@testable import Safekeeping

@Suite("A sealed file")
struct SealedFileTests {
    static let organisation = OrganisationID(high: 0x6f1c_0000_0000_4000, low: 0x8000_0000_0000_0001)

    private static func write(_ plain: [UInt8], to path: String, _ key: BackupKey) throws {
        let header = SealedHeader(content: .data, organisation: organisation, backup: .random(), key: key.key)
        let file = try SealedWriter(draft: path, header, key: key)
        try plain.withUnsafeBytes { try file.write($0) }
        try file.finish()
    }

    private static func read(_ path: String, _ key: BackupKey, _ count: Int) throws -> [UInt8] {
        let file = try SealedReader(path, keys: [key])
        let plain = Array(try file.read(count))
        try file.readToEnd()
        return plain
    }

    @Test(
        "gives back what was written, at every length around a chunk",
        arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])
    func lengths(length: Int) async throws {
        try await TemporaryFolder.with { folder in
            let key = BackupKey.drawnForTransport(of: Self.organisation)
            let plain = Randomness.bytes(length)
            let path = "\(folder.path)/file"
            try Self.write(plain, to: path, key)
            #expect(try Self.read(path, key, length) == plain)
            let file = try SealedReader(path, keys: [key])
            #expect(throws: SafekeepingFailure.self) { try file.read(length + 1) }
            #expect(TemporaryFolder.permissions(of: path) == 0o600)
        }
    }

    @Test("is refused with one bit changed, wherever it is")
    func bits() async throws {
        try await TemporaryFolder.with { folder in
            let key = BackupKey.drawnForTransport(of: Self.organisation)
            let path = "\(folder.path)/file"
            try Self.write(Randomness.bytes(66_000), to: path, key)
            let whole = try Data(contentsOf: URL(filePath: path))
            let offsets: [Int] = Array(0..<400) + Array(stride(from: 400, to: whole.count, by: 997))
            for offset in offsets {
                var changed = whole
                changed[offset] ^= 1 << UInt8(offset % 8)
                try changed.write(to: URL(filePath: path))
                #expect(throws: SafekeepingFailure.self, "byte \(offset)") { try Self.read(path, key, 66_000) }
            }
        }
    }

    @Test("is refused cut off at any place, and says so at the end of a chunk too")
    func cuts() async throws {
        try await TemporaryFolder.with { folder in
            let key = BackupKey.drawnForTransport(of: Self.organisation)
            let path = "\(folder.path)/file"
            try Self.write(Randomness.bytes(150_000), to: path, key)
            let whole = try Data(contentsOf: URL(filePath: path))
            let start = whole.count - 150_000 - 3 * 16
            for length in [0, 5, 30, start - 1, start, start + 8, start + 65_552, start + 131_104, whole.count - 1] {
                try whole.prefix(length).write(to: URL(filePath: path))
                #expect(throws: SafekeepingFailure.self, "\(length)") { try Self.read(path, key, 150_000) }
            }
            try whole.prefix(start + 65_552).write(to: URL(filePath: path))
            let failure = #expect(throws: SafekeepingFailure.self) { try Self.read(path, key, 150_000) }
            guard case .truncated(path) = failure else {
                Issue.record("not said: \(String(describing: failure))")
                return
            }
        }
    }

    @Test("is refused with chunks that changed places, were repeated, or come from another file")
    func mixed() async throws {
        try await TemporaryFolder.with { folder in
            let key = BackupKey.drawnForTransport(of: Self.organisation)
            let (path, other) = ("\(folder.path)/file", "\(folder.path)/other")
            let plain = Randomness.bytes(200_000)
            try Self.write(plain, to: path, key)
            try Self.write(plain, to: other, key)
            let (whole, second) = (
                try Data(contentsOf: URL(filePath: path)), try Data(contentsOf: URL(filePath: other))
            )
            let start = whole.count - 200_000 - 4 * 16
            func chunk(_ data: Data, _ number: Int) -> Data {
                data[(start + number * 65_552)..<(start + (number + 1) * 65_552)]
            }
            let (head, behindOne, behindTwo) = (
                whole[..<start], whole[(start + 65_552)...], whole[(start + 2 * 65_552)...]
            )
            let variants: [[Data]] = [
                [head, chunk(whole, 1), chunk(whole, 0), behindTwo],
                [head, chunk(whole, 0), chunk(whole, 0), behindTwo],
                [head, chunk(second, 0), behindOne],
                [second[..<start], whole[start...]],
            ]
            for variant in variants {
                try variant.reduce(into: Data()) { $0.append($1) }.write(to: URL(filePath: path))
                #expect(throws: SafekeepingFailure.self) { try Self.read(path, key, 200_000) }
            }
        }
    }

    @Test("is opened by its own key, and says which one that is")
    func otherKey() async throws {
        try await TemporaryFolder.with { folder in
            let key = BackupKey.drawnForTransport(of: Self.organisation)
            let path = "\(folder.path)/file"
            try Self.write([1, 2, 3], to: path, key)
            let other = BackupKey.drawnForTransport(of: Self.organisation)
            let failure = #expect(throws: SafekeepingFailure.self) { try SealedReader(path, keys: [other]) }
            guard case .keyNotGiven(path, key.key) = failure else {
                Issue.record("not said: \(String(describing: failure))")
                return
            }
        }
    }

    /// The bytes are a promise to whoever restores by hand; see `Documentation/Formats/Backup.md`.
    @Test("has the bytes that its format says")
    func bytes() throws {
        let text = """
            dossier key 1
            purpose backup
            organisation 6f1c0000-0000-4000-8000-000000000001
            key 0b1e0000-0000-4000-8000-000000000002
            secret AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8
            """
        let check = Hexadecimal.text(of: SHA256.hash(data: Array((text + "\n").utf8)))
        let keys = try KeyCollection(text: "\(text)\ncheck \(check)\n", from: "text")
        let key = try #require(keys.backupKeys(of: Self.organisation).first)
        let header = SealedHeader(
            content: .data, organisation: Self.organisation, backup: BackupID(high: 0x4000, low: 1 << 63), key: key.key,
            salt: Array(0..<32))
        #expect(
            String(decoding: header.bytes, as: UTF8.self) == """
                dossier sealed file 1
                content data
                organisation 6f1c0000-0000-4000-8000-000000000001
                backup 00000000-0000-4000-8000-000000000000
                key 0b1e0000-0000-4000-8000-000000000002
                salt AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8


                """)
        let sealed = try Array("dossier".utf8).withUnsafeBytes {
            try SealedChunks(header, key: key).seal($0, number: 0, isLast: true)
        }
        // Made once with Python's cryptography, by the words of the page.
        #expect(
            Hexadecimal.text(of: sealed.ciphertext + sealed.tag)
                == "4bc7e7b95cd9285c2fc03b2614a1bca8bc2f429136e467")
    }
}
