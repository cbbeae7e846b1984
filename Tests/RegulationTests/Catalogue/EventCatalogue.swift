import Facts
import Foundation
import Regulation

/// The page `Documentation/Events.md`, made from the code and the golden payloads.
struct EventCatalogue {
    /// Schema numbers that have a golden payload, with it, by name.
    private let payloads: [EventName: [(schema: Int, json: String)]]

    /// Reads the golden payloads of a folder.
    init(payloads folder: URL) throws {
        var payloads: [EventName: [(schema: Int, json: String)]] = [:]
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let stem = file.deletingPathExtension()
            guard let name = EventName(rawValue: stem.deletingPathExtension().lastPathComponent),
                let schema = Int(stem.pathExtension)
            else { continue }
            payloads[name, default: []].append((schema, try String(contentsOf: file, encoding: .utf8)))
        }
        self.payloads = payloads.mapValues { $0.sorted { $0.schema < $1.schema } }
    }

    /// The kinds of stream by the names that stand in them; corrections stand in all of them.
    static let kinds: [EventName: StreamKind] = {
        var kinds: [EventName: StreamKind] = [:]
        func enter<State: Decider>(_ state: State.Type) {
            for name in State.Event.names { kinds[name] = State.kind }
        }
        enter(Organisation.self)
        enter(ActingPerson.self)
        enter(Statement.self)
        enter(Activity.self)
        enter(Processor.self)
        enter(Share.self)
        enter(Client.self)
        enter(Engagement.self)
        enter(Invoice.self)
        enter(Contact.self)
        enter(Consent.self)
        enter(Request.self)
        enter(Paper.self)
        enter(ErasureOrder.self)
        enter(Hold.self)
        enter(Breach.self)
        enter(Import.self)
        enter(LedgerLife.self)
        enter(Message.self)
        enter(MailServer.self)
        return kinds
    }()

    var page: String {
        var page = Self.opening
        for (title, names) in Self.chapters {
            page += "\n## \(title)\n"
            for name in names { page += section(name) }
        }
        return page
    }

    /// The names by the kind of their stream, in the order in which they are declared.
    private static var chapters: [(title: String, names: [EventName])] {
        let streams = StreamKind.allCases.map { kind in
            ("Streams of kind `\(kind.rawValue)`", EventName.allCases.filter { kinds[$0] == kind })
        }
        return streams + [("In streams of every kind", EventName.allCases.filter { kinds[$0] == nil })]
    }

    private func section(_ name: EventName) -> String {
        let fact = GoldenFacts.fact(name)
        let type = String(describing: Swift.type(of: fact))
        var section = """

            ### `\(name.rawValue)`

            \(name.sentence) Schema \(fact.schema), written by `\(type)`.

            """
        for (schema, json) in payloads[name] ?? [] {
            let remark = schema == fact.schema ? "" : "Schema \(schema), which older entries have:\n\n"
            section += "\n\(remark)```json\n\(LaidOut.text(json))\n```\n"
        }
        section += "\n\(Self.mended(name.mending))\n"
        let findings = Finding.allCases.filter { $0.raisedBy.contains(name) }
        if !findings.isEmpty {
            section +=
                "\nMay raise "
                + findings.map { "[`\($0.code)`](Findings.md)" }.joined(separator: ", ") + ".\n"
        }
        return section
    }

    /// What `dossier correct` and `dossier retract` do with it.
    private static func mended(_ mending: Mending) -> String {
        let values = ["its day"] + mending.values.map { "`--\($0.rawValue)`" }
        let corrected =
            mending.correctionBar.map { "Is not corrected. \($0.sentence(in: .english))" }
            ?? "Can be corrected: \(values.joined(separator: ", "))."
        switch (mending.correctionBar, mending.retractionBar) {
        case (_, nil): return corrected + " Can be retracted."
        case (let bar?, let other?) where bar == other:
            return "Is neither corrected nor retracted. \(bar.sentence(in: .english))"
        case (_, let bar?): return corrected + " Is not retracted. \(bar.sentence(in: .english))"
        }
    }

    private static let opening = """
        # Events

        <!-- Made by EventCatalogueTests from the code. Run it with DOSSIER_WRITE_GOLDEN=1 to write it anew. -->

        Every name that a fact can have in the ledger, in the order of the streams. What surrounds a payload in its
        entry is in [Formats/Entry.md](Formats/Entry.md).

        A payload holds ids, codes, days and numbers. Names, addresses and texts are sealed parts of the same entry and
        are not in it. A field that is absent was not stated; an empty list and an absent one mean the same. The
        examples have every field that their type can have, so they need not make sense as cases.

        The schema number counts the shapes that the payload of a name has had. Stored payloads are never rewritten:
        each shape that was ever released stays readable, and stays on this page.

        """
}
