package import Facts
package import Regulation

/// An invoice to a client.
package struct InvoiceLine: Sendable {
    package let stream: StreamID
    package let record: InvoiceRecord
    /// The days between which it was sent, where nobody knows the day.
    package var dateWithin: DaySpan?
    package let number: Opening<String>?
    /// What the client is called, where that is not plain from elsewhere.
    package let client: Opening<String>?
    /// The first day on which it no longer has to be kept; nothing while it is to be paid.
    package let eraseFrom: Day?
    package let events: [Int64]

    package init(
        stream: StreamID, record: InvoiceRecord, number: Opening<String>? = nil, client: Opening<String>? = nil,
        eraseFrom: Day?, events: [Int64]
    ) {
        self.stream = stream
        self.record = record
        self.number = number
        self.client = client
        self.eraseFrom = eraseFrom
        self.events = events
    }

    var json: JSON {
        ([
            "id": .identifier(stream), "client": .identifier(record.content.client),
            "clientName": .text(client), "engagement": .identifier(record.content.engagement),
            "number": .text(number),
            "cents": record.content.cents.map { .count($0) } ?? .null, "paid": .day(record.paid),
            "eraseFrom": .day(eraseFrom), "events": .events(events),
        ] as JSON).adding(JSON.members("date", record.date, within: dateWithin))
    }
}
