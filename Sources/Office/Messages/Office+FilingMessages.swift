package import Facts
package import Regulation

extension Office {
    /// Files a message as what somebody decided it is: records that first, and then that the message is it.
    ///
    /// The record has an id that follows from the message's, so that a machine that stops in between leaves nothing
    /// twice: the same filing goes on.
    ///
    /// `text`: What the message says, to be sealed with the record.
    ///
    /// `order`: When it was received; what is recorded of it happened then.
    ///
    /// Returns the filing's outcome, and that of what was recorded.
    package func fileMessage(
        _ message: MessageItem, as decision: MessageDecision, text: String, by order: Order
    ) async throws -> (filing: Outcome, effects: [Outcome]) {
        // What will be refused has no effect either.
        switch message.state {
        case .open: break
        case .notReceived: throw Refusal.messageNotReceived
        case .discarded: throw Refusal.messageDiscarded
        // What it was filed as may have been retracted, or be another right or purpose: only somebody can tell.
        case .filed: throw Refusal.messageAlreadyFiled
        }
        var effect = order.continued(
            as: MessageRecord.command(of: message.stream, version: message.version, as: decision.use))
        effect.tense = .happened
        let effects = try await record(decision, of: message, text: text.isEmpty ? nil : text, by: effect)
        guard let record = effects.first?.stream else { throw OfficeFailure.unknown(.message) }
        let filing = MessageFiling(decision.use, record: record, client: decision.client)
        var own = order
        own.occurred = nil
        let outcome = try await self.record(
            Recording(Message.self, Filing(in: message.stream)) { _ in .file(filing) }, by: own)
        return (outcome, effects)
    }

    private func record(
        _ decision: MessageDecision, of message: MessageItem, text: String?, by order: Order
    ) async throws -> [Outcome] {
        switch decision {
        case .contact(let contact, let declared):
            return [try await recordContact(contact, declared: declared, note: text, by: order)]
        case .request(let receipt, let purpose):
            var requester = Details()
            if case .value(let texts) = message.texts {
                requester[.name] = texts[.name]
                requester[.email] = texts[.email]
            }
            let (outcome, effects) = try await receiveRequest(
                receipt, requester: requester, wording: text, purpose: purpose, by: order)
            return [outcome] + effects
        case .objection(let party, let purpose, let scope):
            return [try await recordObjection(party, purpose: purpose, scope, note: text, by: order)]
        case .optOut(let party, let purpose, let scope):
            return [try await optOut(party, purpose: purpose, scope, note: text, by: order)]
        }
    }
}
