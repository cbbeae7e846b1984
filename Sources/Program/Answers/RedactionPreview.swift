import Facts
import Office
import Regulation
import Reports

/// What taking parts out would destroy, before it is done.
struct RedactionPreview {
    /// So many ranges of positions are named.
    private static let mostRanges = 12

    let plan: RedactionPlan
    /// What else is told of it.
    var facts: [LabelledFact] = []
    var more: [String: JSON] = [:]

    var answer: Answer {
        var blocks: [Block] = [.facts(facts + own)]
        if !plan.holds.isEmpty {
            let ids = plan.holds.map { Phrase.text($0.stream.description) }
            blocks.append(
                .alert(
                    Phrase(
                        "Wordt vastgehouden ({what}): er gaat niets weg tot dat is vrijgegeven (dossier hold release).",
                        "Is held ({what}): nothing goes until that is released (dossier hold release).",
                        [.what: .list(ids)])))
        }
        blocks.append(
            .paragraph(
                Phrase(
                    "Dit is niet terug te draaien. De vastlegging zelf blijft, en zegt dat dit is gewist.",
                    "This can't be undone. The entry itself stays, and says that this was erased.")))
        return Answer(
            Phrase("Dit zou worden gewist", "This would be erased"), blocks, json: json)
    }

    private var own: [LabelledFact] {
        let parts = plan.going.map { part in
            Phrase(
                "deel {number}: {name} ({what})", "part {number}: {name} ({what})",
                [
                    .number: .number(part.number), .name: Phrase(part.name.words),
                    .what: Phrase(part.retentionClass.words),
                ])
        }
        let (ranges, left) = PositionRanges(plan.staying).prefix(Self.mostRanges)
        let places = left == 0 ? ranges : "\(ranges), …"
        let staying =
            plan.staying.isEmpty
            ? Phrase("niets", "nothing")
            : Phrase(
                "{count} delen, van vastlegging {position}", "{count} parts, of entry {position}",
                [.count: .number(plan.staying.count), .position: .text(places)])
        return [
            LabelledFact(Phrase("Vastlegging", "Entry"), .text("\(plan.position)")),
            LabelledFact(Phrase("Wat er gebeurde", "What happened"), Phrase(plan.event.words)),
            LabelledFact(
                Phrase("Wordt gewist", "Is erased"), parts.isEmpty ? Phrase("niets", "nothing") : .list(parts)),
            LabelledFact(Phrase("Sleutels die worden vernietigd", "Keys that are destroyed"), .number(plan.keys)),
            LabelledFact(Phrase("Wordt opnieuw verzegeld en blijft", "Is sealed again and stays"), staying),
        ]
    }

    private var json: JSON {
        JSON.object([
            "position": .integer(plan.position), "event": .code(plan.event),
            "going": .array(
                plan.going.map {
                    [
                        "part": .count($0.number), "name": .code($0.name), "class": .code($0.retentionClass),
                    ]
                }), "keys": .count(plan.keys), "resealed": .count(plan.staying.count),
            "holds": .array(plan.holds.map { .identifier($0.stream) }), "done": .bool(false),
        ]).adding(more)
    }
}

extension PartName {
    /// What it holds, in words.
    var words: Words {
        switch self {
        case .details: Words("gegevens", "details")
        case .note: Words("notitie", "note")
        case .reason: Words("reden", "reason")
        case .wording: Words("tekst", "wording")
        case .original: Words("bericht zoals het kwam", "message as it came")
        case .content: Words("document", "document")
        }
    }
}

extension NoSuchPart: Worded {
    var words: Words {
        func list(_ gone: Words, _ tongue: (Words) -> String, none: String) -> String {
            let part = tongue(Words("deel", "part"))
            let parts = parts.map {
                "\(part) \($0.number), \($0.name.rawValue)" + ($0.isThere ? "" : " (\(tongue(gone)))")
            }
            return parts.isEmpty ? none : parts.joined(separator: "; ")
        }
        let gone = Words("gewist", "erased")
        return Words(
            "PART: dit deel is er niet. Vastlegging \(position) heeft: \(list(gone, \.dutch, none: "geen delen")).",
            "PART: there is no such part. Entry \(position) has: \(list(gone, \.english, none: "no parts")).")
    }
}
