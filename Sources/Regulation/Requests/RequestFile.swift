package import Facts

/// Everything about a request up to its decision: what came in, what was asked, and the term.
package struct RequestFile: Hashable, Sendable {
    package let receipt: RequestReceipt
    /// The first day on which it can have come, from which the term runs; that of the calendar where nobody knows one.
    package let received: Day
    package internal(set) var identity = IdentityCheck.notAsked
    package internal(set) var clarifications: [Clarification] = []
    /// Every extension that was notified, in order, whether or not it counts.
    package internal(set) var extensions: [Extension] = []
    package internal(set) var notified: [ElementID: NotificationResult] = [:]

    /// A question about what is meant, as with a request that reaches over much data (recital 63).
    package struct Clarification: Hashable, Sendable {
        package let asked: Day
        package internal(set) var answered: Day?
    }

    package struct Extension: Hashable, Sendable {
        package let reason: ExtensionReason
        package let notified: Day
    }

    init(_ receipt: RequestReceipt, received: Day) {
        self.receipt = receipt
        self.received = received
    }

    /// Whether nobody knows any day on or after which it came, so that no term can be reckoned.
    package var isReceiptUnknown: Bool { received == .distantPast }

    /// The term of Article 12(3); nothing for a day of receipt that nobody knows, or before the Regulation applied.
    package var period: ResponsePeriod? {
        let pauses = clarifications.compactMap { ResponsePause(asked: $0.asked, answered: $0.answered) }
        return ResponsePeriod(
            received: received, pauses: pauses + [identity.pause].compactMap(\.self), calendar: receipt.calendar)
    }

    /// The term and what follows from it, worked out once; a register asks for all of it.
    package var term: RequestTerm { RequestTerm(period, firstExtension: extensions.first) }

    /// The extension that counts: the first, if it was notified in time.
    package var `extension`: Extension? { term.extension }

    /// The last day on which an answer is in time; nothing where there is no term.
    package var due: Day? { term.due }

    /// Whether the term stands still, waiting for an answer that was asked for in time.
    package var isSuspended: Bool { term.isSuspended }

    /// Whether something was asked of the requester and not answered yet.
    package var isAwaitingRequester: Bool {
        identity.isAwaited || clarifications.contains { $0.answered == nil }
    }

    /// Whether an answer on a day is late; while the term stands still, none is.
    package func isLate(on day: Day) -> Bool {
        let term = term
        guard let due = term.due, !term.isSuspended else { return false }
        return day > due
    }

    mutating func take(_ event: RequestEvent, on day: Day) {
        switch event {
        case .identityAsked(let method):
            switch identity {
            case .notAsked: identity = .asked(method, on: day)
            // The first question is the one that stopped the clock; a reminder starts no other pause.
            case .asked, .verified: break
            }
        case .identityVerified(let method, _):
            switch identity {
            case .notAsked: identity = .verified(method, on: day, asked: nil)
            case .asked(_, let asked): identity = .verified(method, on: day, asked: asked)
            case .verified: break
            }
        case .clarificationAsked:
            clarifications.append(Clarification(asked: day, answered: nil))
        case .clarificationAnswered:
            guard let open = clarifications.firstIndex(where: { $0.answered == nil }) else { break }
            clarifications[open].answered = day
        case .extended(let reason, _):
            extensions.append(Extension(reason: reason, notified: day))
        case .recipientNotified(let recipient, let result):
            notified[recipient] = result
        case .received, .decided, .answered, .closed:
            break  // What these change is the phase of the request.
        }
    }
}
