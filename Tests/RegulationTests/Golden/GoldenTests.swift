import Facts
import Foundation
import Regulation
import Testing

/// The bytes of every fact that a release has ever written, one file for each name and schema number.
///
/// A file is never changed once released: old entries have those bytes, and their hashes hang on them. A new one is
/// written by running the tests with `DOSSIER_WRITE_GOLDEN=1`, and then read by a person before it is kept.
@Suite("The payloads of all facts")
struct GoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Payloads")

    private static func file(_ name: EventName, _ schema: Int) -> URL {
        folder.appending(path: "\(name.rawValue).\(schema).json")
    }

    @Test("are written to the byte as they always were", arguments: EventName.allCases)
    func written(name: EventName) throws {
        let fact = GoldenFacts.fact(name)
        #expect(fact.name == name)
        #expect(type(of: fact).names.contains(name))
        let file = Self.file(name, fact.schema)
        if ProcessInfo.processInfo.environment["DOSSIER_WRITE_GOLDEN"] != nil,
            !FileManager.default.fileExists(atPath: file.path)
        {
            try Data(fact.canonicalFacts).write(to: file)
        }
        let golden = try #require(try? Data(contentsOf: file), "There is no golden file for \(name.rawValue).")
        #expect(
            String(decoding: fact.canonicalFacts, as: UTF8.self) == String(decoding: golden, as: UTF8.self))
    }

    @Test("of every schema number ever written are still read, and written alike where the number is today's")
    func read() throws {
        let files = try FileManager.default.contentsOfDirectory(at: Self.folder, includingPropertiesForKeys: nil)
        #expect(files.count >= EventName.allCases.count)
        for file in files {
            #expect(file.pathExtension == "json", "\(file.lastPathComponent) is no payload.")
            let stem = file.deletingPathExtension()
            let name = try #require(EventName(rawValue: stem.deletingPathExtension().lastPathComponent))
            let schema = try #require(Int(stem.pathExtension))
            let bytes = [UInt8](try Data(contentsOf: file))
            let again = try GoldenFacts.rewritten(name, schema: schema, bytes)
            if schema == again.schema { #expect(again.bytes == bytes) }
        }
    }

    @Test("of a number that is yet to come are an error, never skipped", arguments: EventName.allCases)
    func unknownSchema(name: EventName) {
        let fact = GoldenFacts.fact(name)
        #expect(throws: MalformedFacts.self) {
            try GoldenFacts.rewritten(name, schema: fact.schema + 1, fact.canonicalFacts)
        }
    }

    @Test("refuse a key that nobody knows", arguments: EventName.allCases)
    func unknownKey(name: EventName) {
        let fact = GoldenFacts.fact(name)
        let body = fact.canonicalFacts.dropLast()
        let strange = Array(body) + Array((body.count == 1 ? #""zzz":1}"# : #","zzz":1}"#).utf8)
        #expect(throws: MalformedFacts.self) {
            try GoldenFacts.rewritten(name, schema: fact.schema, strange)
        }
    }

    @Test("belong to one kind of event each")
    func names() {
        let types: [any LedgerEvent.Type] = [
            OrganisationEvent.self, ActorEvent.self, StatementEvent.self, ActivityEvent.self, ProcessorEvent.self,
            ShareEvent.self, ClientEvent.self, EngagementEvent.self, InvoiceEvent.self, ContactEvent.self,
            ConsentEvent.self, RequestEvent.self, DocumentEvent.self, MessageEvent.self, MailServerEvent.self,
            ErasureEvent.self, HoldEvent.self, BreachEvent.self, ImportEvent.self, LedgerLifeEvent.self,
            CorrectionEvent.self,
        ]
        let names = types.flatMap { $0.names }
        #expect(names.count == Set(names).count)
        #expect(Set(names) == Set(EventName.allCases))
    }
}
