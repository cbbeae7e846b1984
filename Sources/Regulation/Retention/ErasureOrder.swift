package import Facts

/// An erasure: asked for, approved, carried out.
///
/// Whoever asks does not approve.
package enum ErasureOrder: Decider {
    case notRequested
    case requested(Asked)
    case approved(Asked, ErasureApproval, on: Day)
    case withdrawn(Asked, on: Day)
    /// Another one took everything that it asks for.
    case covered(Asked, by: StreamID, on: Day)
    case redacted(position: Int64, part: Int)
    /// Carried out; nothing stands before it where keys were destroyed again because the journal says so.
    case completed(Asked?, ErasureApproval?, ErasureCount, on: Day)

    /// Who asked for what.
    package struct Asked: Hashable, Sendable {
        package let scope: ErasureScope
        package let requester: ActorID
        package let account: ActorID
        package let confirmableFrom: Instant
        package let on: Day
    }

    package static let kind = StreamKind.erasure

    package init() { self = .notRequested }

    /// What is known of whoever approves.
    package struct Approving: Hashable, Sendable {
        package let approver: ActorID
        package let account: ActorID
        /// Whether it is the name under which it was asked for, however each of the two is known.
        package let isRequester: Bool
        /// Whether the organisation has declared that one person decides.
        package let decidesAlone: Bool
        package let now: Instant
        /// A hold that keeps any of the data, and the last day it is known to.
        package let hold: StreamID?
        /// Requests that would be left without an answer, unless that was said to be meant.
        package let unanswered: [UnansweredRequest]

        package init(
            approver: ActorID, account: ActorID, isRequester: Bool, decidesAlone: Bool, now: Instant, hold: StreamID?,
            unanswered: [UnansweredRequest] = []
        ) {
            self.approver = approver
            self.account = account
            self.isRequester = isRequester
            self.decidesAlone = decidesAlone
            self.now = now
            self.hold = hold
            self.unanswered = unanswered
        }
    }

    package enum Command: Hashable, Sendable {
        /// Asks for it, at an instant; whether there is anything to erase, and which requests it would leave without an
        /// answer, is for the caller to look up.
        case request(
            ErasureScope, requester: ActorID, account: ActorID, at: Instant, isThere: Bool, reasonGiven: Bool,
            unanswered: [UnansweredRequest] = [])
        case approve(Approving)
        case withdraw(reasonGiven: Bool)
        /// Takes one part of one fact out.
        case redact(position: Int64, part: Int, hold: StreamID?, reasonGiven: Bool)
    }

    /// Who decides alone confirms no earlier than so many hours after asking.
    package static let hoursToReconsider = 24

    package func decide(_ command: Command, at moment: Moment) throws(Refusal) -> [Decided<ErasureEvent>] {
        try moment.requireHappened()
        switch (self, command) {
        case (
            .notRequested,
            .request(let scope, let requester, let account, let now, let isThere, let reasonGiven, let unanswered)
        ):
            guard reasonGiven else { throw .reasonMissing }
            guard isThere else { throw .nothingToErase }
            guard unanswered.isEmpty else { throw .requestsUnanswered(unanswered) }
            let confirmable = now.adding(hours: Self.hoursToReconsider)
            return [Decided(.requested(scope, requester: requester, account: account, confirmableFrom: confirmable))]
        case (.notRequested, .redact(let position, let part, let hold, let reasonGiven)):
            guard reasonGiven else { throw .reasonMissing }
            if let hold { throw .held(by: hold) }
            return [Decided(.redacted(position: position, part: part))]
        case (.requested, .request), (.approved, .request), (.withdrawn, .request), (.covered, .request),
            (.redacted, .request), (.completed, .request), (.requested, .redact), (.approved, .redact),
            (.withdrawn, .redact), (.covered, .redact), (.redacted, .redact), (.completed, .redact):
            throw .erasureAlreadyRequested
        case (.notRequested, .approve), (.notRequested, .withdraw), (.redacted, .approve), (.redacted, .withdraw):
            throw .erasureNotRequested
        case (.requested(let asked), .approve(let approving)):
            return [Decided(.approved(try Self.approve(asked, approving)))]
        case (.requested, .withdraw(let reasonGiven)):
            guard reasonGiven else { throw .reasonMissing }
            return [Decided(.withdrawn)]
        // It goes on where it stopped.
        case (.approved, .approve), (.completed, .approve): return []
        case (.approved, .withdraw), (.completed, .withdraw): throw .erasureAlreadyApproved
        case (.withdrawn(_, let day), .approve), (.withdrawn(_, let day), .withdraw):
            throw .erasureAlreadyWithdrawn(on: day)
        case (.covered(_, let other, _), .approve), (.covered(_, let other, _), .withdraw):
            throw .erasureAlreadyCovered(by: other)
        }
    }

    private static func approve(_ asked: Asked, _ approving: Approving) throws(Refusal) -> ErasureApproval {
        if let hold = approving.hold { throw .held(by: hold) }
        guard approving.unanswered.isEmpty else { throw .requestsUnanswered(approving.unanswered) }
        let people: DecidingPeople
        if approving.isRequester {
            guard approving.decidesAlone else { throw .approverIsRequester }
            guard approving.now >= asked.confirmableFrom else { throw .tooSoonToConfirm(from: asked.confirmableFrom) }
            people = .one
        } else {
            people = approving.account == asked.account ? .twoFromOneAccount : .two
        }
        return ErasureApproval(approver: approving.approver, account: approving.account, people: people)
    }

    package mutating func apply(_ event: ErasureEvent, on day: Day) {
        switch (self, event) {
        case (_, .requested(let scope, let requester, let account, let confirmable)):
            self = .requested(
                Asked(
                    scope: scope, requester: requester, account: account, confirmableFrom: confirmable, on: day))
        case (.requested(let asked), .approved(let approval)): self = .approved(asked, approval, on: day)
        case (.requested(let asked), .withdrawn): self = .withdrawn(asked, on: day)
        case (.requested(let asked), .covered(let other)): self = .covered(asked, by: other, on: day)
        case (_, .redacted(let position, let part)): self = .redacted(position: position, part: part)
        case (.approved(let asked, let approval, _), .completed(let count)):
            self = .completed(asked, approval, count, on: day)
        case (_, .completed(let count)), (_, .repeated(let count)): self = .completed(nil, nil, count, on: day)
        case (_, .keysDestroyed), (_, .approved), (_, .withdrawn), (_, .covered): break
        }
    }
}

extension ErasureOrder {
    /// Who asked for what, where somebody did.
    package var asked: Asked? {
        switch self {
        case .notRequested, .redacted: nil
        case .requested(let asked), .approved(let asked, _, _), .withdrawn(let asked, _),
            .covered(let asked, _, _):
            asked
        case .completed(let asked, _, _, _): asked
        }
    }

    /// Whether it was ordered, and not carried out yet.
    package var isOrdered: Bool {
        switch self {
        case .approved, .redacted: true
        case .notRequested, .requested, .withdrawn, .covered, .completed: false
        }
    }
}
