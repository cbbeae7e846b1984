package import Facts
package import Regulation

/// The messages that came in by mail: which of them wait, and until when they would have to be answered.
package enum MessageRegister: SteppedView {
    package typealias State = Message
    package typealias Part = Whole

    package static let name = RegisterName.message

    package enum Phase: String, CaseIterable, Sendable {
        /// Nobody has decided yet what it is.
        case open
        case filed
        case discarded
    }

    package struct Values: Hashable, Sendable {
        package let phase: Phase
        package let received: Day
        package let proof: ReceiptProof
        /// The client whom it was filed under or, until then, whom the sender's address led to.
        package let client: StreamID?
        package let suggestion: MessageSuggestion?
        /// The last day for an answer if it is the request that it seems to be.
        package let due: Day?
        package let use: MessageUse?
        package let record: StreamID?

        package init(
            phase: Phase, received: Day, proof: ReceiptProof, client: StreamID?, suggestion: MessageSuggestion?,
            due: Day?, use: MessageUse?, record: StreamID?
        ) {
            self.phase = phase
            self.received = received
            self.proof = proof
            self.client = client
            self.suggestion = suggestion
            self.due = due
            self.use = use
            self.record = record
        }
    }

    package static func parts(of state: Message) -> [(part: Whole, values: Values)] {
        guard let content = state.content, let received = state.received else { return [] }
        let phase: Phase
        var filing: MessageFiling?
        switch state {
        case .notReceived: return []
        case .open: phase = .open
        case .filed(_, let how, _): (phase, filing) = (.filed, how)
        case .discarded: phase = .discarded
        }
        return [
            (
                .whole,
                Values(
                    phase: phase, received: received, proof: content.proof, client: filing?.client ?? content.client,
                    suggestion: content.suggestions.first, due: state.due, use: filing?.use, record: filing?.record)
            )
        ]
    }
}
