import Facts
import Regulation
import Testing

@testable import Intake

@Suite("A declaration is written back without loss")
struct RoundTripTests {
    @Test("The example, and one in which every field has a value, are read as they were written")
    func examples() throws {
        for original in [try Example.declaration(), try declaration(everything)] {
            let text = original.write()
            #expect(try declaration(text) == original)
            #expect(try declaration(text).write() == text)
        }
    }

    @Test("Every field of the format has a value in the declaration of everything")
    func allFields() throws {
        let text = try declaration(everything).write()
        let keys = [
            Declaration.keys, DeclaredOrganisation.keys, DeclaredOrganisation.contactKeys,
            DeclaredOrganisation.officerKeys, DeclaredStatement.keys.filter { $0 != "file" }, DeclaredPromise.keys,
            DeclaredProcessor.keys, DeclaredProcessor.agreementKeys, DeclaredProcessor.safeguardKeys,
            DeclaredSubProcessor.keys, DeclaredActivity.keys, DeclaredActivity.assessmentKeys, DeclaredPurpose.keys,
            DeclaredSubjects.keys, DeclaredData.keys, DeclaredRecipient.keys, DeclaredTransfer.keys,
            DeclaredRetention.keys, DeclaredMeasure.keys, DeclaredController.keys, DeclaredProcessing.keys,
        ]
        for key in keys.joined() { #expect(text.contains(" \(key):") || text.contains("\n\(key):") || key == "format") }
    }

    @Test("Whatever words are in it", arguments: 0..<200)
    func words(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var original = try declaration(everything)
        original.restsOn = Bool.random(using: &generator) ? nil : Int64.random(in: 0...1 << 50, using: &generator)
        original.organisation?.name = Self.text(&generator).trimmed
        original.organisation?.post = Self.text(&generator).trimmed
        original.statements[0].wording = Self.text(&generator)
        original.statements[0].promises[0].text = Self.text(&generator).trimmed
        original.processors[0].agreementReference = Self.text(&generator).trimmed
        original.activities[0].description = Self.text(&generator).trimmed
        original.activities[0].purposes[0].title = Self.text(&generator).trimmed
        original.activities[0].retention[1].criterion = Self.text(&generator).trimmed
        original.activities.shuffle(using: &generator)
        original.processors.shuffle(using: &generator)
        let text = original.write()
        let again = try declaration(text)
        #expect(again == original)
        // Swift takes composed and decomposed letters for equal; bytes are not.
        #expect(again.statements[0].wording.utf8.elementsEqual(original.statements[0].wording.utf8))
    }

    /// A text of the pieces that YAML makes something else of.
    static func text(_ generator: inout SeededGenerator) -> String {
        let pieces = [
            "a", "é", "e\u{301}", "no", "null", "~", "true", "12", "1e3", "2019-04-04", ":", ": ", " #", "# ", "- ",
            "?", "|", ">", "&a", "*a", "!", "%", "@", "`", "'", "\"", "\\", "{", "}", "[", "]", ",", " ", "  ", "\n",
            "\n\n", "\n  ", "\t", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{A0}", "\u{200B}", "\u{E000}",
            "---", "...", "<<", "=", "\u{1F512}", "woord", "Twee woorden",
        ]
        let count = Int.random(in: 0...12, using: &generator)
        return "x" + (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }

    @Test("Through the ledger's facts and sealed words, and every part finds its id again")
    func throughTheLedger() throws {
        for original in [try Example.declaration(), try declaration(everything)] {
            var streams: [String: StreamID] = [:]
            for processor in original.processors { streams[processor.slug] = .random() }
            for activity in original.activities {
                var ids: [PartSlug: ElementID] = [:]
                for part in activity.parts { ids[part] = .random() }
                let naming = { (part: PartSlug) in ids[part] ?? .random() }
                let content = activity.content(naming, processors: { streams[$0] })
                try content.requireSound()
                let details = try Details(canonicalBytes: activity.details(naming).canonicalBytes)
                let again = DeclaredActivity(content, details) { stream in
                    streams.first { $0.value == stream }?.key
                }
                #expect(again == activity.inOrder)
                #expect(KnownParts(content, details).ids == ids)
            }
            for processor in original.processors {
                var ids: [PartSlug: ElementID] = [:]
                for part in processor.parts { ids[part] = .random() }
                let naming = { (part: PartSlug) in ids[part] ?? .random() }
                let content = processor.content(naming)
                try content.requireSound()
                let details = processor.details(naming)
                let again = DeclaredProcessor(content, details, since: processor.since, until: processor.until)
                #expect(again == processor)
                #expect(KnownParts(content, details).ids == ids)
            }
            for statement in original.statements {
                var ids: [PartSlug: ElementID] = [:]
                for part in statement.parts { ids[part] = .random() }
                let details = statement.details { ids[$0] ?? .random() }
                let again = DeclaredStatement(statement.content, details, wording: statement.wording)
                #expect(again == statement)
                #expect(KnownParts(promises: details).ids == ids)
            }
            let organisation = try #require(original.organisation)
            let content = organisation.content(practice: true)
            #expect(DeclaredOrganisation(content, organisation.details) == organisation)
        }
    }
}

extension String {
    var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}

extension DeclaredActivity {
    /// The parts by their slugs, as the ledger gives them back.
    fileprivate var inOrder: DeclaredActivity {
        var copy = self
        copy.purposes = purposes.inOrder
        copy.subjects = subjects.inOrder
        copy.data = data.inOrder
        copy.recipients = recipients.inOrder
        switch transfers {
        case .notStated, .none: break
        case .to(let transfers): copy.transfers = .to(transfers.inOrder)
        }
        copy.retention = retention.inOrder
        copy.measures = measures.inOrder
        copy.controllers = controllers.inOrder
        copy.processing = processing.inOrder
        return copy
    }
}
