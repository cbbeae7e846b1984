import Facts
import Testing

@Suite("An entry")
struct EntryTests {
    private static func id<Kind>(_ text: String) throws -> Identifier<Kind> {
        try #require(Identifier<Kind>(text))
    }

    private static func content(
        facts: String = #"{"channel":"mail","direction":"in"}"#, findings: [String] = ["contact.after-objection"]
    ) throws -> EntryContent {
        let commitment = try #require(Commitment(bytes: [UInt8](0..<32)))
        return EntryContent(
            organisation: try id("6f9619ff-8b86-4011-b42d-00cf4fc964ff"),
            command: try id("019cbd70-9d00-7af9-ba11-597f1a3a3f81"), ordinal: 0,
            stream: try id("019cbd70-9d00-7b00-8000-000000000001"), name: .contactRecorded, schema: 1,
            facts: Array(facts.utf8), occurred: .day(try #require(Day("2026-03-05"))),
            actor: try id("11111111-2222-4333-8444-555555555555"), known: .stated, findings: findings,
            parts: [
                PartDescription(
                    number: 0, name: .note, subject: try id("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"),
                    retentionClass: .contact, key: try id("99999999-8888-4777-8666-555555555555"), media: .text,
                    length: 200, commitment: commitment)
            ])
    }

    /// The bytes that are hashed.
    ///
    /// They never change: if this fails, the format of entries has.
    private static let golden = """
        {"actor":"11111111-2222-4333-8444-555555555555","command":"019cbd70-9d00-7af9-ba11-597f1a3a3f81",\
        "facts":{"channel":"mail","direction":"in"},"findings":["contact.after-objection"],"format":1,\
        "known":"stated","occurred":"2026-03-05","ordinal":0,"organisation":"6f9619ff-8b86-4011-b42d-00cf4fc964ff",\
        "parts":[{"class":"contact","commitment":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",\
        "key":"99999999-8888-4777-8666-555555555555","length":8,"media":"text/plain","name":"note","part":0,\
        "subject":"aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"}],"position":41,"recorded":"2026-03-06T08:15:00.123456Z",\
        "schema":1,"stream":"019cbd70-9d00-7b00-8000-000000000001","type":"contact.recorded","version":3}
        """

    private static func written(_ content: EntryContent) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try EntryDraft(content).write(
            position: 41, version: 3, recordedAt: try #require(Instant("2026-03-06T08:15:00.123456Z")), to: &bytes)
        return bytes
    }

    @Test("is written to the byte as it always was")
    func bytes() throws {
        #expect(String(decoding: try Self.written(Self.content()), as: UTF8.self) == Self.golden)
    }

    @Test("reads back, envelope and parts")
    func reading() throws {
        try Self.written(Self.content()).withUnsafeBytes { bytes in
            let envelope = try Envelope(bytes)
            #expect(envelope.position == 41)
            #expect(envelope.version == 3)
            #expect(envelope.name == .contactRecorded)
            #expect(envelope.recordedAt == Instant("2026-03-06T08:15:00.123456Z"))
            #expect(envelope.findings == ["contact.after-objection"])
            #expect(envelope.cause == nil)
            #expect(Array(envelope.facts) == Array(#"{"channel":"mail","direction":"in"}"#.utf8))
            #expect(try envelope.parts() == Self.content().parts)
        }
    }

    @Test("is refused beyond 65,535 bytes, and never cut")
    func tooLong() throws {
        let fits = try Self.content(facts: #"{"x":"\#(String(repeating: "a", count: 60_000))"}"#)
        #expect(try Self.written(fits).count <= EntryDraft.largestSize)
        #expect(throws: EntryTooLong.self) {
            try EntryDraft(try Self.content(facts: #"{"x":"\#(String(repeating: "a", count: 65_000))"}"#))
        }
    }

    @Test("with an event name, a format or a key that this release doesn't know is an error, never skipped")
    func unknown() {
        for (old, new) in [
            ("contact.recorded", "contact.imagined"), (#""format":1"#, #""format":2"#),
            (#""version":3"#, #""version":3,"z":1"#), (#""ordinal":0,"#, ""),
        ] {
            let changed = Array(Self.golden.replacing(old, with: new).utf8)
            #expect(throws: MalformedFacts.self, "\(new)") { try changed.withUnsafeBytes { _ = try Envelope($0) } }
        }
    }

    @Test("cut off or changed anywhere is read as something else or refused, and never traps")
    func fuzz() {
        let bytes = Array(Self.golden.utf8)
        for index in bytes.indices {
            #expect(throws: MalformedFacts.self) {
                try bytes[..<index].withUnsafeBytes { _ = try Envelope($0) }
            }
            var changed = bytes
            changed[index] ^= 0x20
            changed.withUnsafeBytes { bytes in _ = try? Envelope(bytes).parts() }
        }
    }

    @Test("finds every event name by its bytes, and no other")
    func names() {
        for name in EventName.allCases {
            #expect(Array(name.rawValue.utf8).withUnsafeBytes { EventName(bytes: $0) } == name)
        }
        #expect(Array("client.record".utf8).withUnsafeBytes { EventName(bytes: $0) } == nil)
    }
}
