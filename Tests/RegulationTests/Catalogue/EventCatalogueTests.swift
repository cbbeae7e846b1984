import Facts
import Foundation
import Regulation
import Testing

@Suite("The catalogue of events")
struct EventCatalogueTests {
    private static let here = URL(filePath: #filePath).deletingLastPathComponent()
    private static let payloads = here.deletingLastPathComponent().appending(path: "Golden/Payloads")
    private static let file = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Documentation/Events.md")

    @Test("says what the code says")
    func current() throws {
        let page = try EventCatalogue(payloads: Self.payloads).page
        if ProcessInfo.processInfo.environment["DOSSIER_WRITE_GOLDEN"] != nil {
            try page.write(to: Self.file, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOf: Self.file, encoding: .utf8)
        #expect(written == page, "Documentation/Events.md is out of date; see CONTRIBUTING.md.")
    }

    @Test("has every name, with its payloads to the letter once blanks are taken out", arguments: EventName.allCases)
    func complete(name: EventName) throws {
        let page = try EventCatalogue(payloads: Self.payloads).page
        #expect(page.contains("### `\(name.rawValue)`\n"))
        let schema = GoldenFacts.fact(name).schema
        for number in 1...schema {
            let file = Self.payloads.appending(path: "\(name.rawValue).\(number).json")
            let json = try String(contentsOf: file, encoding: .utf8)
            let bare = { (text: String) in text.filter { !$0.isWhitespace } }
            #expect(bare(page).contains(bare(json)))
            #expect(page.contains("```json\n\(LaidOut.text(json))\n```"))
        }
    }

    @Test("knows a kind of stream for every name but a correction's")
    func kinds() {
        let without = EventName.allCases.filter { EventCatalogue.kinds[$0] == nil }
        #expect(without == CorrectionEvent.names)
        #expect(Set(EventCatalogue.kinds.values) == Set(StreamKind.allCases))
    }

    @Test("lays out what is too long for a line, and only that")
    func layout() {
        #expect(LaidOut.text(#"{"a":[1,2]}"#) == #"{"a":[1,2]}"#)
        let long = String(repeating: "x", count: 110)
        #expect(
            LaidOut.text(#"{"a":"\#(long),\"","b":{"c":1,"d":[]}}"#)
                == "{\n  \"a\":\"\(long),\\\"\",\n  \"b\":{\"c\":1,\"d\":[]}\n}")
    }
}
