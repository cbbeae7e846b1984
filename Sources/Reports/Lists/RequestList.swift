import Facts
import Regulation
import Views

/// The rights requests, those due first at the top.
package struct RequestList: Sendable {
    package let masthead: Masthead
    package let requests: [RequestLine]

    package init(masthead: Masthead, requests: [RequestLine]) {
        self.masthead = masthead
        self.requests = requests
    }

    /// The requests as a table; `identified` says whether each row begins with its id, by which commands call it.
    static func table(_ requests: [RequestLine], on day: Day, identified: Bool) -> Table {
        Table(
            HeadingText.requests.phrase,
            columns: (identified ? [Column(.id, .identifier)] : []) + [
                Column(.right), Column(.requester), Column(.received, .date), Column(.due, .date),
                Column(.phase), Column(.outcome), Column(.answered, .date), Column(.late),
            ],
            rows: requests.map { request in
                let values = request.values
                let isLate = values.wasLate ?? request.isOverdue(on: day)
                return Table.Row(
                    (identified ? [.text(request.stream.description)] : []) + [
                        .code(values.receipt.right), .text(request.requester),
                        .day(values.received, within: request.receivedWithin), .day(values.due), .code(values.phase),
                        .code(values.outcome),
                        .day(values.answered),
                        // Where nobody knows when it came, nobody can say that there was time.
                        values.isReceiptUnknown ? .phrase(HeadingText.unknown.phrase) : .flag(isLate),
                    ], events: request.events)
            })
    }

    static func json(_ request: RequestLine, on day: Day) -> JSON {
        let values = request.values
        let json: JSON = [
            "id": .identifier(request.stream), "right": .code(values.receipt.right),
            "channel": .code(values.receipt.channel), "client": .identifier(values.receipt.client),
            "person": .identifier(values.receipt.person), "requester": .text(request.requester),
            "email": .text(request.email),
            "calendar": .code(values.receipt.calendar), "phase": .code(values.phase),
            "due": .day(values.due), "extended": .bool(values.isExtended),
            "suspended": .bool(values.isSuspended), "outcome": .code(values.outcome), "ground": .code(values.ground),
            "answered": .day(values.answered), "closed": .day(values.closed),
            "overdue": values.isReceiptUnknown ? .null : .bool(request.isOverdue(on: day)),
            "late": values.wasLate.map { .bool($0) } ?? .null,
            "recipientsToNotify": .count(values.untold), "events": .events(request.events),
        ]
        return json.adding(JSON.members("received", values.received, within: request.receivedWithin))
    }

    /// Open ones by due day, then the others, the newest first.
    private var ordered: [RequestLine] {
        let open = requests.filter { $0.isOpen(on: masthead.asOf) }.sorted {
            ($0.values.due ?? .distantFuture, $0.stream) < ($1.values.due ?? .distantFuture, $1.stream)
        }
        let done = requests.filter { !$0.isOpen(on: masthead.asOf) }.sorted {
            ($1.values.received, $1.stream) < ($0.values.received, $0.stream)
        }
        return open + done
    }
}

extension RequestList: Report {
    package var document: Document {
        Document(HeadingText.requests.phrase, masthead: masthead, blocks: [.table(table)])
    }

    package var table: Table { Self.table(ordered, on: masthead.asOf, identified: true) }

    package var json: JSON { .array(ordered.map { Self.json($0, on: masthead.asOf) }) }
}
