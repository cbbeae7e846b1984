package import Facts

/// Where and when something stands in the ledger, for whoever asks for the evidence.
package struct Mark: Hashable, Sendable {
    package let occurred: Occurrence
    package let day: Day
    /// The position of the fact, and of its correction where it was corrected.
    package let positions: [Int64]

    package init<Event>(_ fact: Recorded<Event>) {
        occurred = fact.occurred
        day = fact.day
        positions = fact.position == fact.source ? [fact.position] : [fact.position, fact.source]
    }

    /// The first day on which it can have happened; the first of the calendar where nobody knows.
    var firstDay: Day { occurred.firstDay ?? day }

    /// Whether it had happened when a question arises.
    ///
    /// Within a day only two instants can be told apart. Where either is a day, it counts as having happened: an
    /// objection stops contact on its own day (Article 21(3)).
    func precedes(_ question: ContactQuestion) -> Bool {
        switch (occurred, question.occurred) {
        case (.instant(let instant), .instant(let asked)): instant <= asked
        case (.day, _), (.instant, .day), (.instant, .within), (.within, _): day <= question.day
        }
    }
}
