package import Facts
import Regulation
import Views

/// Messages that came in by mail, those to be looked at first first.
package struct MessageList: Report {
    package let masthead: Masthead
    package let messages: [MessageLine]
    /// How many there are beyond those.
    package let left: Int

    package init(masthead: Masthead, messages: [MessageLine], left: Int = 0) {
        self.masthead = masthead
        self.messages = messages.sorted { Self.precedes($0.place, $1.place) }
        self.left = left
    }

    /// What a message's place in the list follows from.
    package struct Place: Hashable, Sendable {
        let due: Day?
        let received: Day
        let stream: StreamID

        package init(due: Day?, received: Day, stream: StreamID) {
            self.due = due
            self.received = received
            self.stream = stream
        }
    }

    /// Those that may have a term come first, by their last day; the others by when they were received.
    package static func precedes(_ one: Place, _ other: Place) -> Bool {
        (one.due ?? .distantFuture, one.received, one.stream)
            < (other.due ?? .distantFuture, other.received, other.stream)
    }

    package var document: Document {
        Document(HeadingText.messages.phrase, masthead: masthead, blocks: [.table(table)])
    }

    package var table: Table { Self.table(messages) }

    static func table(_ messages: [MessageLine]) -> Table {
        Table(
            HeadingText.messages.phrase,
            columns: [
                Column(.id, .identifier), Column(.received, .date), Column(.sender), Column(.topic),
                Column(.suggestion), Column(.due, .date), Column(.state),
            ],
            rows: messages.map { message in
                Table.Row(
                    [
                        .text(message.stream.description), .day(message.received), .text(message.sender),
                        .text(message.texts.field(.title)), message.hint, Cell.day(message.due),
                        message.standing,
                    ], events: message.events)
            })
    }

    package var json: JSON { .array(messages.map(Self.json)) }

    static func json(_ message: MessageLine) -> JSON {
        [
            "id": .identifier(message.stream), "state": .code(message.phase), "received": .day(message.received),
            "proof": .code(message.content.proof), "name": .text(message.texts.field(.name)),
            "email": .text(message.texts.field(.email)), "subject": .text(message.texts.field(.title)),
            "client": .identifier(message.filing?.client ?? message.content.client),
            "person": .identifier(message.content.person),
            "suggestions": .array(message.content.suggestions.map { .code($0) }), "due": .day(message.due),
            "problem": .code(message.content.problem), "attachments": .count(message.content.attachments),
            "size": .count(message.content.size), "as": .code(message.filing?.use),
            "record": .identifier(message.filing?.record), "events": .events(message.events),
            "messageID": .text(message.texts.field(.reference)),
            "namesakes": .array(message.namesakes.map { .identifier($0) }),
        ]
    }
}

extension MessageLine {
    fileprivate var place: MessageList.Place {
        MessageList.Place(due: due, received: received, stream: stream)
    }

    /// What its words suggest, or why nothing can be said.
    fileprivate var hint: Cell {
        var hints = [content.problem.map { Phrase($0.words) }].compactMap(\.self)
        hints += content.suggestions.map { Phrase($0.words) }
        if !namesakes.isEmpty { hints.append(HeadingText.sameMessageID.phrase) }
        return hints.isEmpty ? .empty : .phrase(.list(hints))
    }

    fileprivate var standing: Cell {
        switch phase {
        case .open:
            .phrase(content.proof.isProven ? HeadingText.waiting.phrase : HeadingText.waitingUnproven.phrase)
        case .filed: filing.map { .phrase(Phrase($0.use.words)) } ?? .empty
        case .discarded: .phrase(HeadingText.discarded.phrase)
        }
    }
}
