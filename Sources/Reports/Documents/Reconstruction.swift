package import Facts
package import Regulation

/// Out of which import something was reconstructed that happened before there was a record.
package struct Reconstruction: Sendable {
    package let intake: StreamID
    package let records: ImportedSheet
    /// The day on which it was brought in.
    package let day: Day
    package let events: [Int64]

    package init(intake: StreamID, records: ImportedSheet, day: Day, events: [Int64]) {
        self.intake = intake
        self.records = records
        self.day = day
        self.events = events
    }

    var phrase: Phrase {
        Phrase(HeadingText.reconstructed.words, [.what: records.phrase, .day: .day(day)])
    }

    var json: JSON {
        [
            "import": .identifier(intake), "records": .code(records), "day": .day(day), "events": .events(events),
        ]
    }
}
