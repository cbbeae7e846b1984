import Crypto
import Facts
import Foundation
import Glibc
import Testing

@testable import Vault

@Suite("The journal of destroyed keys")
struct KeyJournalTests {
    private let folder: TemporaryFolder
    private let keyring: FolderKeyring
    private let organisation = OrganisationID.random()

    init() throws {
        folder = try TemporaryFolder()
        keyring = try FolderKeyring.establish(root: "\(folder.path)/keyring", organisation: organisation)
    }

    private var journal: KeyJournal { KeyJournal(root: "\(folder.path)/journal", keyring: keyring) }

    private static func line(_ number: Int) -> JournalLine {
        JournalLine(
            key: .random(), slot: DataKeySlot(.random(), .contact), generation: number + 1,
            fingerprint: [UInt8](repeating: UInt8(number), count: 32), position: Int64(number),
            at: VaultFixture.moment)
    }

    private func append(_ lines: [JournalLine]) async throws {
        try await journal.exclusively { try await $0.append(lines) }
    }

    private func fault(_ body: () async throws -> Void) async -> JournalFault? {
        do {
            try await body()
            return nil
        } catch {
            guard let failure = error as? VaultFailure, case .journal(let fault) = failure else { return nil }
            return fault
        }
    }

    private func contents() throws -> Data { try Data(contentsOf: URL(filePath: journal.path)) }

    private func overwrite(_ data: Data) throws { try data.write(to: URL(filePath: journal.path)) }

    @Test("has the bytes that its page describes")
    func bytes() {
        let text = JournalText(organisation: Samples.organisation)
        #expect(
            String(decoding: text.head, as: UTF8.self)
                == "dossier-journal 1\norganisation 6f1c0a52-7d0e-4b39-9a64-0c5b1f7d2e01\n")
        #expect(text.head.count == JournalText.headLength)
        #expect(
            Samples.hexadecimal(text.start.hash) == "f0f5d75f9466c1d3074edd6a9f57e8935020a0e148a678c27c99e146d357971b")
        let line = JournalLine(
            key: Samples.keyID, slot: DataKeySlot(Samples.subject, .contact), generation: 1,
            fingerprint: Samples.bytes(0..<32), position: 41, at: VaultFixture.moment)
        let written = JournalText.line(line, after: text.start)
        #expect(written.count == JournalText.lineLength)
        #expect(
            String(decoding: written, as: UTF8.self)
                == """
                f0f5d75f9466c1d3074edd6a9f57e8935020a0e148a678c27c99e146d357971b \
                6f1c0a52-7d0e-4b39-9a64-0c5b1f7d2e04 6f1c0a52-7d0e-4b39-9a64-0c5b1f7d2e03 00002 0000000001 \
                000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f 0000000000000041 \
                2026-03-05T10:00:00.000000Z

                """)
        #expect(
            Samples.hexadecimal(JournalText.mark(after: text.start, line: written).hash)
                == "fcb31ea3700ab582db48f7f94f503679664f2b981b76de456bc40018480f4c58")
    }

    @Test("is empty where nothing was ever destroyed, and gives back every line that was added")
    func added() async throws {
        #expect(try await journal.head().lines == 0)
        #expect(try await journal.destroyedKeys().isEmpty)
        let lines = (0..<7).map(Self.line)
        try await append(Array(lines[..<3]))
        try await append(Array(lines[3...]))
        var read: [JournalLine] = []
        try await journal.read(0..<7) { line, _ in read.append(line) }
        #expect(read == lines)
        var rest: [JournalLine] = []
        try await journal.read(5..<7) { line, _ in rest.append(line) }
        #expect(rest == Array(lines[5...]))
        #expect(try await journal.verify().lines == 7)
        #expect(try await journal.destroyedKeys() == Set(lines.map(\.key)))
        #expect(try await keyring.journalMark() == journal.head())
        var found = stat()
        #expect(lstat(journal.path, &found) == 0 && found.st_mode & 0o7777 == 0o600)
    }

    @Test("that was cut off, lost or put back from an older copy is refused, whatever was cut")
    func older() async throws {
        try await append((0..<3).map(Self.line))
        let older = try contents()
        try await append((3..<5).map(Self.line))
        let newest = try contents()
        try overwrite(older)
        #expect(await fault { _ = try await journal.head() } == .older(than: .keyring, lines: 3, known: 5))
        #expect(await fault { try await append([Self.line(9)]) } == .older(than: .keyring, lines: 3, known: 5))
        for length in [0, 1, 40, JournalText.headLength, newest.count - 1] {
            try overwrite(newest.prefix(length))
            #expect(await fault { _ = try await journal.head() } != nil, "cut after \(length) bytes")
        }
        try FileManager.default.removeItem(atPath: journal.path)
        #expect(await fault { _ = try await journal.head() } == .file(.missing))
        try overwrite(newest)
        chmod(journal.path, 0o600)
        #expect(try await journal.verify().lines == 5)
    }

    @Test("that was changed is refused: its last line at once, any other when all of it is checked")
    func changed() async throws {
        try await append((0..<4).map(Self.line))
        let whole = try contents()
        for line in 0..<4 {
            var bytes = whole
            bytes[JournalText.headLength + line * JournalText.lineLength + 160] ^= 1
            try overwrite(bytes)
            // The digit stands in the fingerprint: the line still reads well, and the next one doesn't continue it.
            let expected: JournalFault =
                line == 3 ? .differs(from: .keyring, line: 4) : .damaged(line: line + 2)
            #expect(await fault { _ = try await journal.verify() } == expected)
        }
        // Another journal of the same length, chained rightly.
        let other = try TemporaryFolder()
        let elsewhere = KeyJournal(
            root: "\(other.path)/journal",
            keyring: try FolderKeyring.establish(root: "\(other.path)/keyring", organisation: organisation))
        try await elsewhere.exclusively { try await $0.append((0..<4).map(Self.line)) }
        try overwrite(try Data(contentsOf: URL(filePath: elsewhere.path)))
        #expect(await fault { _ = try await journal.head() } == .differs(from: .keyring, line: 4))
    }

    @Test("of another organisation, of a later release or of another kind is refused")
    func foreign() async throws {
        try await append([Self.line(0)])
        let own = try contents()
        let foreign = "dossier-journal 1\norganisation \(OrganisationID.random())\n"
        try overwrite(Data(foreign.utf8) + own.dropFirst(JournalText.headLength))
        #expect(await fault { _ = try await journal.head() } == .otherOrganisation)
        try overwrite(Data("dossier-journal 2\n".utf8) + own.dropFirst(18))
        #expect(await fault { _ = try await journal.head() } == .newerFormat)
        try overwrite(Data("something else   \n".utf8) + own.dropFirst(18))
        #expect(await fault { _ = try await journal.head() } == .notAJournal)
        try overwrite(own)
        chmod(journal.path, 0o644)
        #expect(await fault { _ = try await journal.head() } == .file(.exposed(permissions: 0o644)))
    }

    @Test("forgets what a killed writer left unfinished, and nothing that was whole")
    func torn() async throws {
        try await append((0..<2).map(Self.line))
        let whole = try contents()
        // A line that was written whole and not yet remembered counts; half of the next one does not.
        let third = JournalText.line(Self.line(2), after: try await journal.head())
        try overwrite(whole + Data(third) + Data(third.prefix(100)))
        #expect(try await journal.head().lines == 3)
        // Blocks that never reached the disk read as zeros.
        try overwrite(whole + Data(repeating: 0, count: JournalText.lineLength + 11))
        #expect(try await journal.head().lines == 2)
        try await append([Self.line(5)])
        #expect(try await journal.verify().lines == 3)
        #expect(try contents().count == whole.count + JournalText.lineLength)
        // The very first writer, stopped within the head.
        let fresh = try FolderKeyring.establish(root: "\(folder.path)/keyring", organisation: .random())
        let begun = KeyJournal(root: "\(folder.path)/journal", keyring: fresh)
        try Data("dossier-jour".utf8).write(to: URL(filePath: begun.path))
        chmod(begun.path, 0o600)
        #expect(try await begun.head().lines == 0)
        try await begun.exclusively { try await $0.append([Self.line(0)]) }
        #expect(try await begun.verify().lines == 1)
    }

    @Test("takes the lines of many writers one after the other")
    func race() async throws {
        let journal = journal
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<16 {
                group.addTask {
                    try await journal.exclusively { try await $0.append([Self.line(number), Self.line(number)]) }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await journal.verify().lines == 32)
    }
}
