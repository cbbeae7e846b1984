import Facts
import Foundation
import Ledger
import MerkleLog
import Testing

/// The example of `Documentation/Formats/Entry.md`, kept true: strangers check what they hold against these bytes.
@Suite("The format of an entry")
struct EntryFormatTests {
    private static let example = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Documentation/Formats/Example")

    private static func bytes(of file: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: example.appending(path: file)))
    }

    private static func commitment() throws -> Commitment {
        let key = [UInt8](0..<64)
        let plaintext = try bytes(of: "part.txt")
        return key.withUnsafeBytes { key in
            plaintext.withUnsafeBytes { Commitment(key: key, plaintext: $0) }
        }
    }

    private static func content() throws -> EntryContent {
        EntryContent(
            organisation: try #require(OrganisationID("22222222-2222-4222-8222-222222222222")),
            command: try #require(CommandID("019cbd3a-6800-7000-8000-000000000001")), ordinal: 0,
            stream: try #require(StreamID("019cbd3a-6800-7000-8000-000000000003")), name: .contactRecorded, schema: 1,
            facts: Array(
                #"{"channel":"phone","client":"019cbd3a-6400-7000-8000-000000000002","#.utf8)
                + Array(#""direction":"in","nature":"information"}"#.utf8),
            occurred: .day(Day(nearestTo: 2026, 3, 5)),
            actor: try #require(ActorID("11111111-1111-4111-8111-111111111111")), known: .account,
            parts: [
                PartDescription(
                    number: 0, name: .note,
                    subject: try #require(SubjectID("44444444-4444-4444-8444-444444444444")), retentionClass: .contact,
                    key: try #require(KeyID("33333333-3333-4333-8333-333333333333")), media: .text,
                    length: try bytes(of: "part.txt").count, commitment: try commitment())
            ])
    }

    @Test("is the one that is documented, to the byte")
    func written() throws {
        var entry: [UInt8] = []
        try EntryDraft(Self.content()).write(
            position: 7, version: 1, recordedAt: LedgerFixture.start, to: &entry)
        let documented = try Self.bytes(of: "entry.json")
        #expect(String(decoding: entry, as: UTF8.self) == String(decoding: documented, as: UTF8.self))
    }

    @Test("hashes to the leaf that other programs computed")
    func leaf() throws {
        let entry = try Self.bytes(of: "entry.json")
        let leaf = entry.withUnsafeBytes { LeafHash(entry: $0) }
        #expect(
            Hexadecimal.text(of: leaf.bytes) == "7ca7d09b11acbca02f73bab7bb275762d73706167b8749edf475b6bbd092bd05")
    }

    @Test("commits to the part with the code that other programs computed")
    func commitment() throws {
        #expect(
            Hexadecimal.text(of: try Self.commitment().bytes)
                == "75153ed2b8b5ae3c5356cb60b02ce0663954c3aaf8f0c4903d89ccac9692284f")
    }

    @Test("is read back whole, and with anything else in it refused")
    func read() throws {
        let entry = try Self.bytes(of: "entry.json")
        try entry.withUnsafeBytes { bytes in
            let envelope = try Envelope(bytes)
            let content = try Self.content()
            #expect(envelope.position == 7 && envelope.version == 1 && envelope.ordinal == 0)
            #expect(envelope.stream == content.stream && envelope.organisation == content.organisation)
            #expect(envelope.actor == content.actor && envelope.command == content.command)
            #expect(envelope.name == .contactRecorded && envelope.occurred == content.occurred)
            #expect(envelope.recordedAt == LedgerFixture.start)
            #expect(try envelope.parts() == content.parts)
        }
        let text = String(decoding: entry, as: UTF8.self)
        for strange in [
            text + "\n", " " + text, text.replacing(#""format":1"#, with: #""format":2"#),
            text.replacing(#""known""#, with: #""kept":1,"known""#),
            text.replacing("contact.recorded", with: "contact.read"),
        ] {
            #expect(throws: MalformedFacts.self) {
                try Array(strange.utf8).withUnsafeBytes { _ = try Envelope($0) }
            }
        }
    }

    @Test("takes 65,535 bytes at most; a longer entry is refused, never cut")
    func longest() throws {
        var content = try Self.content()
        content.facts = Array(#"{"a":"\#(String(repeating: "x", count: EntryDraft.largestSize))"}"#.utf8)
        #expect(throws: EntryTooLong.self) { try EntryDraft(content) }
    }
}
