package import Facts

/// History from before there was a record, brought in out of a file (Article 5(2): from where one knows it).
package enum Import: Decider {
    case notBegun
    case begun(ImportContent, on: Day)
    case finished(ImportContent, ImportTally, on: Day)

    package static let kind = StreamKind.intake

    package init() { self = .notBegun }

    package enum Command: Hashable, Sendable {
        case begin(ImportContent)
        case finish(ImportTally)
    }

    package func decide(
        _ command: Command,
        at moment: Moment
    ) throws(Refusal) -> [Decided<ImportEvent>] {
        try moment.requireHappened()
        switch (self, command) {
        case (.notBegun, .begin(let content)): return [Decided(.begun(content))]
        case (.begun(let known, _), .begin(let content)), (.finished(let known, _, _), .begin(let content)):
            guard known == content else { throw .importAlreadyBegun }
            return []
        case (.notBegun, .finish): throw .importNotBegun
        case (.begun, .finish(let tally)): return [Decided(.finished(tally))]
        case (.finished(_, let known, _), .finish(let tally)):
            // The same file once more, with more of its rows mended, is another tally.
            return known == tally ? [] : [Decided(.finished(tally))]
        }
    }

    package mutating func apply(_ event: ImportEvent, on day: Day) {
        switch (self, event) {
        case (.notBegun, .begun(let content)), (.begun, .begun(let content)): self = .begun(content, on: day)
        case (.finished(_, let tally, let end), .begun(let content)): self = .finished(content, tally, on: end)
        case (.begun(let content, _), .finished(let tally)), (.finished(let content, _, _), .finished(let tally)):
            self = .finished(content, tally, on: day)
        case (.notBegun, .finished):
            break  // The end of an import whose begin was retracted has nothing to be about.
        }
    }

    package var content: ImportContent? {
        switch self {
        case .notBegun: nil
        case .begun(let content, _), .finished(let content, _, _): content
        }
    }
}
