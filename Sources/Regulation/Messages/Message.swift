package import Facts

/// A message that came in by mail: it waits until somebody decides what it is.
package enum Message: Decider {
    case notReceived
    case open(MessageContent, received: Day)
    case filed(MessageContent, MessageFiling, received: Day)
    case discarded(MessageContent, received: Day)

    package static let kind = StreamKind.message

    package init() { self = .notReceived }

    package enum Command: Hashable, Sendable {
        case receive(MessageContent)
        case file(MessageFiling)
        case discard
    }

    package var content: MessageContent? {
        switch self {
        case .notReceived: nil
        case .open(let content, _), .filed(let content, _, _), .discarded(let content, _): content
        }
    }

    package var received: Day? {
        switch self {
        case .notReceived: nil
        case .open(_, let day), .filed(_, _, let day), .discarded(_, let day): day
        }
    }

    /// The last day for an answer, if it is what it seems to be: a request whose receipt is proven (Article 12(3)).
    package var due: Day? {
        switch self {
        case .open(let content, let received):
            guard content.proof.isProven, content.suggestions.contains(where: \.hasTerm) else { return nil }
            return ResponsePeriod(received: received)?.due
        case .notReceived, .filed, .discarded: return nil
        }
    }

    package func decide(_ command: Command, at moment: Moment) throws(Refusal) -> [Decided<MessageEvent>] {
        try moment.requireHappened()
        switch (self, command) {
        case (.notReceived, .receive(let content)): return [Decided(.received(content))]
        case (.open, .receive), (.filed, .receive), (.discarded, .receive): throw .messageAlreadyReceived
        case (.notReceived, .file), (.notReceived, .discard): throw .messageNotReceived
        case (.open, .file(let filing)): return [Decided(.filed(filing))]
        case (.filed(_, let known, _), .file(let filing)):
            // Saying the same twice adds nothing; another filing takes the first one back before.
            guard known == filing else { throw .messageAlreadyFiled }
            return []
        case (.filed, .discard): throw .messageAlreadyFiled
        case (.open, .discard): return [Decided(.discarded)]
        case (.discarded, .discard): return []
        case (.discarded, .file): throw .messageDiscarded
        }
    }

    package mutating func apply(_ event: MessageEvent, on day: Day) {
        switch (self, event) {
        case (.notReceived, .received(let content)), (.open, .received(let content)):
            self = .open(content, received: day)
        case (.filed(_, let filing, _), .received(let content)): self = .filed(content, filing, received: day)
        case (.discarded, .received(let content)): self = .discarded(content, received: day)
        case (.open(let content, let received), .filed(let filing)),
            (.filed(let content, _, let received), .filed(let filing)):
            self = .filed(content, filing, received: received)
        case (.open(let content, let received), .discarded), (.filed(let content, _, let received), .discarded):
            self = .discarded(content, received: received)
        // What is said of a message whose receipt isn't on record has nothing to be about.
        case (.notReceived, .filed), (.notReceived, .discarded), (.discarded, .filed), (.discarded, .discarded): break
        }
    }
}
