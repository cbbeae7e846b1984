package import Facts

/// A server that takes in the organisation's mail: what it wrote down proves when a message was received.
package enum MailServer: Decider {
    case notDeclared
    case declared
    case ended

    package static let kind = StreamKind.mailServer

    package init() { self = .notDeclared }

    package enum Command: Hashable, Sendable {
        case declare
        case end
    }

    package func decide(_ command: Command, at moment: Moment) throws(Refusal) -> [Decided<MailServerEvent>] {
        try moment.requireHappened()
        switch (self, command) {
        case (.notDeclared, .declare), (.ended, .declare): return [Decided(.declared)]
        case (.declared, .end): return [Decided(.ended)]
        case (.declared, .declare), (.ended, .end): return []
        case (.notDeclared, .end): throw .mailServerNotDeclared
        }
    }

    package mutating func apply(_ event: MailServerEvent, on day: Day) {
        switch event {
        case .declared: self = .declared
        case .ended: self = .ended
        }
    }
}
