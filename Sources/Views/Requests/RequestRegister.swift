package import Facts
package import Regulation

/// The requests by which people exercise their rights, Articles 12 to 22.
///
/// It holds due days, never "overdue".
package enum RequestRegister: SteppedView {
    package typealias State = Request
    package typealias Part = Whole

    package static let name = RegisterName.request

    package enum Phase: String, CaseIterable, Sendable {
        case open
        /// Something was asked of the requester and is not answered yet.
        case awaiting
        case decided
        case answered
        case closed
    }

    package struct Values: Hashable, Sendable {
        package let receipt: RequestReceipt
        package let phase: Phase
        /// The first day on which it can have come; that of the calendar where nobody knows it.
        package let received: Day
        /// The last day for an answer; nothing where there is no term.
        package let due: Day?
        /// Whether the term stands still.
        package let isSuspended: Bool
        package let isExtended: Bool
        package let outcome: RequestOutcome?
        package let ground: RefusalGround?
        package let answered: Day?
        package let closed: Day?
        /// The recipients who have yet to be told, Article 19.
        package let untold: Int

        package init(
            receipt: RequestReceipt, phase: Phase, received: Day, due: Day?, isSuspended: Bool, isExtended: Bool,
            outcome: RequestOutcome?, ground: RefusalGround?, answered: Day?, closed: Day?, untold: Int
        ) {
            self.receipt = receipt
            self.phase = phase
            self.received = received
            self.due = due
            self.isSuspended = isSuspended
            self.isExtended = isExtended
            self.outcome = outcome
            self.ground = ground
            self.answered = answered
            self.closed = closed
            self.untold = untold
        }

        /// Whether nobody knows on which day it came.
        package var isReceiptUnknown: Bool { received == .distantPast }

        /// Whether the answer came after the term; nothing while there is none, and where nobody can say.
        package var wasLate: Bool? {
            guard let answered, !isReceiptUnknown else { return nil }
            guard let due, !isSuspended else { return false }
            return answered > due
        }
    }

    package static func parts(of state: Request) -> [(part: Whole, values: Values)] {
        guard let file = state.file else { return [] }
        let phase: Phase
        switch state {
        case .notReceived: return []
        case .open: phase = file.isAwaitingRequester ? .awaiting : .open
        case .decided: phase = .decided
        case .answered: phase = .answered
        case .closed: phase = .closed
        }
        let term = file.term
        return [
            (
                .whole,
                Values(
                    receipt: file.receipt, phase: phase, received: file.received, due: term.due,
                    isSuspended: term.isSuspended, isExtended: term.extension != nil,
                    outcome: state.decision?.outcome, ground: state.decision?.ground, answered: state.answeredOn,
                    closed: state.closedOn, untold: state.recipientsToNotify.count)
            )
        ]
    }
}
