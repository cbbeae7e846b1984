import Facts
package import Regulation

extension UnansweredRequest {
    /// Which request, for what, and by when it is to be answered.
    package var phrase: Phrase {
        let values: [Slot: Phrase] = [
            .number: .text(request.description), .right: right.phrase, .day: due.map { .day($0) } ?? .text(""),
        ]
        return due == nil
            ? Phrase("{number} ({right})", "{number} ({right})", values)
            : Phrase("{number} ({right}, uiterlijk {day})", "{number} ({right}, by {day})", values)
    }

    package var json: JSON {
        [
            "id": .identifier(request), "right": .code(right), "due": .day(due),
            "rule": .string(right.rule.citation(in: .english)),
        ]
    }
}
