package import Facts

/// A request by which a person exercises a right (Article 12–22), from its receipt to the closed file.
package enum Request: Decider {
    case notReceived
    case open(RequestFile)
    case decided(RequestFile, RequestDecision)
    /// Answered; without a decision where none was recorded.
    case answered(RequestFile, RequestDecision?, on: Day)
    case closed(RequestFile, RequestDecision?, answered: Day?, on: Day)

    package static let kind = StreamKind.request

    package init() { self = .notReceived }

    package enum Command: Hashable, Sendable {
        case receive(RequestReceipt)
        case askIdentity(IdentityMethod)
        case verifyIdentity(IdentityMethod)
        case askClarification
        case takeClarification
        /// Takes two months more; `explained` says whether the requester is told why.
        case extend(ExtensionReason, explained: Bool)
        /// Decides; `explained` says whether the reasons are written down.
        case decide(RequestDecision, explained: Bool)
        /// Sends the answer; `remedies` says whether complaint and petition are named in it.
        case answer(remedies: Bool)
        case notify(ElementID, NotificationResult)
        case close
    }

    package var file: RequestFile? {
        switch self {
        case .notReceived: nil
        case .open(let file), .decided(let file, _), .answered(let file, _, _), .closed(let file, _, _, _): file
        }
    }

    package var decision: RequestDecision? {
        switch self {
        case .notReceived, .open: nil
        case .decided(_, let decision): decision
        case .answered(_, let decision, _), .closed(_, let decision, _, _): decision
        }
    }

    /// Whether it is being dealt with.
    package var isOpen: Bool {
        switch self {
        case .notReceived, .closed: false
        case .open, .decided, .answered: true
        }
    }

    package var answeredOn: Day? {
        switch self {
        case .notReceived, .open, .decided: nil
        case .answered(_, _, let day): day
        case .closed(_, _, let day, _): day
        }
    }

    package var closedOn: Day? {
        switch self {
        case .notReceived, .open, .decided, .answered: nil
        case .closed(_, _, _, let day): day
        }
    }

    /// The recipients who have yet to be told, in the order in which they were named (Article 19).
    package var recipientsToNotify: [ElementID] {
        guard let file, file.receipt.right.concernsRecipients, let decision else { return [] }
        switch decision.outcome {
        case .granted, .partlyGranted: return decision.recipients.filter { file.notified[$0] == nil }
        case .refused, .notIdentified, .noData, .withdrawn, .forwarded: return []
        }
    }

    package mutating func apply(_ event: RequestEvent, on day: Day) {
        guard var file else {
            // Whatever is said of a request whose receipt was retracted has nothing to be about.
            if case .received(let receipt, _, _) = event { self = .open(RequestFile(receipt, received: day)) }
            return
        }
        file.take(event, on: day)
        switch event {
        case .received, .identityAsked, .identityVerified, .clarificationAsked, .clarificationAnswered, .extended,
            .recipientNotified:
            self = .standing(file, decision, answered: answeredOn, closed: closedOn)
        case .decided(let decision):
            self = .standing(file, decision, answered: answeredOn, closed: closedOn)
        case .answered:
            self = .standing(file, decision, answered: answeredOn ?? day, closed: closedOn)
        case .closed:
            self = .standing(file, decision, answered: answeredOn, closed: closedOn ?? day)
        }
    }

    /// The phase that follows from what has happened so far.
    private static func standing(
        _ file: RequestFile,
        _ decision: RequestDecision?,
        answered: Day?,
        closed: Day?
    ) -> Request {
        switch (closed, answered, decision) {
        case (let closed?, let answered, let decision): .closed(file, decision, answered: answered, on: closed)
        case (nil, let answered?, let decision): .answered(file, decision, on: answered)
        case (nil, nil, let decision?): .decided(file, decision)
        case (nil, nil, nil): .open(file)
        }
    }
}
