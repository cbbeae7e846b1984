import Facts
import Mail
import Office
import Regulation
import Reports

/// A message to be read: what is on record of it, and what it says.
struct MessageSheet {
    let item: MessageItem
    /// What came of opening the message as it came.
    let opening: Opening<[UInt8]>
    /// The message, where its bytes are one.
    let read: MailMessage?

    var answer: Answer {
        Answer(Phrase("Bericht", "Message"), blocks, json: json)
    }

    /// The parts that can't be read: seen anew, as messages of before were recorded without.
    private var unread: [UnreadPart] { read.flatMap { try? $0.unreadParts() } ?? [] }

    private var text: String? { read.flatMap { try? $0.text() } }

    private var blocks: [Block] {
        var facts = [
            LabelledFact(Phrase("Id", "Id"), .text(item.stream.description)),
            LabelledFact(Phrase("Van", "From"), item.senderPhrase),
            LabelledFact(Phrase("Onderwerp", "Subject"), item.texts.field(.title)?.phrase ?? .text("")),
            LabelledFact(Phrase("Ontvangen", "Received"), received),
            LabelledFact(Phrase("Bewijs van ontvangst", "Proof of receipt"), Phrase(item.content.proof.words)),
        ]
        if !item.content.proof.isProven, let claimed = read?.claimed {
            facts.append(LabelledFact(Phrase("Datum volgens afzender", "Date the sender claims"), .moment(claimed)))
        }
        if let problem = item.content.problem {
            facts.append(LabelledFact(Phrase("Leesbaar", "Readable"), Phrase(problem.words)))
        }
        if !unread.isEmpty {
            facts.append(
                LabelledFact(Phrase("Niet te lezen", "Can't be read"), .joined(unread.map(\.phrase), by: "; ")))
        }
        if !item.content.suggestions.isEmpty {
            facts.append(
                LabelledFact(
                    Phrase("Lijkt op", "Looks like"), .list(item.content.suggestions.map { Phrase($0.words) })))
        }
        if !item.namesakes.isEmpty {
            facts.append(
                LabelledFact(
                    Phrase("Zelfde Message-ID, andere inhoud", "Same Message-ID, other content"),
                    .list(item.namesakes.map { .text($0.description) })))
        }
        if let due = item.state.due {
            facts.append(LabelledFact(Phrase("Dan antwoorden uiterlijk", "Then to be answered by"), .day(due)))
        }
        facts.append(LabelledFact(Phrase("Stand", "Standing"), standing))
        var blocks: [Block] = [.facts(facts)]
        if let read, !read.attachments.isEmpty {
            blocks.append(.heading(2, Phrase("Bijlagen", "Attachments")))
            blocks.append(
                .list(
                    read.attachments.enumerated().map { number, part in
                        ListItem(.text("\(number + 1). \(part.fileName ?? part.mediaType) (\(part.mediaType))"))
                    }))
            if read.structure.isCut {
                blocks.append(
                    .paragraph(
                        Phrase(
                            "Er zit meer in dan hier staat; bewaar het hele bericht om het te zien.",
                            "There is more in it than is listed; save the whole message to see it.")))
            }
        }
        switch opening {
        case .value:
            if let text, !text.isEmpty {
                blocks.append(.heading(2, Phrase("Tekst", "Text")))
                blocks += text.split(separator: "\n").map { .paragraph(.text(String($0))) }
            }
        case .erased(let erasure): blocks.append(.paragraph(erasure.phrase))
        case .unreadable(let alarm): blocks.append(.alert(alarm.phrase))
        }
        return blocks
    }

    private var received: Phrase {
        switch item.occurred {
        case .instant(let instant): .moment(instant)
        case .day(let day):
            Phrase("onbekend; ingelezen op {day}", "unknown; imported on {day}", [.day: .day(day)])
        case .within(let span): .span(span)
        }
    }

    private var standing: Phrase {
        switch item.state {
        case .notReceived, .open: Phrase("wacht op een besluit", "waiting for a decision")
        case .filed(_, let filing, _):
            Phrase(
                "{what}, vastgelegd als {name}", "{what}, recorded as {name}",
                [.what: Phrase(filing.use.words), .name: .text(filing.record.description)])
        case .discarded: Phrase("gewist: niet voor u", "erased: not for you")
        }
    }

    private var json: JSON {
        let state: JSON =
            switch opening {
            case .value(let bytes): ["bytes": .count(bytes.count)]
            case .erased(let erasure): erasure.json
            case .unreadable(let alarm): alarm.json
            }
        let phase: JSON =
            switch item.state {
            case .notReceived, .open: .string("open")
            case .filed: .string("filed")
            case .discarded: .string("discarded")
            }
        return [
            "id": .identifier(item.stream), "state": phase, "received": .occurrence(item.occurred),
            "proof": .code(item.content.proof), "name": .text(item.texts.field(.name)),
            "email": .text(item.texts.field(.email)), "subject": .text(item.texts.field(.title)),
            "claimed": read?.claimed.map { .instant($0) } ?? .null, "client": .identifier(item.content.client),
            "person": .identifier(item.content.person),
            "suggestions": .array(item.content.suggestions.map { .code($0) }), "due": .day(item.state.due),
            "problem": .code(item.content.problem), "as": .code(item.filing?.use),
            "record": .identifier(item.filing?.record), "messageID": .text(item.texts.field(.reference)),
            "namesakes": .array(item.namesakes.map { .identifier($0) }), "text": text.map { .string($0) } ?? .null,
            "attachments": .array(
                (read?.attachments ?? []).enumerated().map { number, part in
                    [
                        "number": .count(number + 1), "fileName": part.fileName.map { .string($0) } ?? .null,
                        "media": .string(part.mediaType),
                    ]
                }),
            "unreadParts": .array(unread.map(\.json)), "content": state, "events": .events(item.events),
        ]
    }
}

extension MessageItem {
    /// Whom it says it is from.
    var senderPhrase: Phrase {
        let name = texts.field(.name)?.phrase
        guard let email = texts.field(.email)?.phrase else { return name ?? Phrase("onbekend", "unknown") }
        return name.map { Phrase("{name} ({value})", "{name} ({value})", [.name: $0, .value: email]) } ?? email
    }
}
