package import Facts
import Regulation

extension Office {
    /// Erases a message that was not for the organisation, and then says so.
    ///
    /// Each of its parts is taken out as one wrong part is. A machine that stops in between leaves the message waiting,
    /// and the same goes on where it was; what is known of it afterwards is that it came, so that it is not read again.
    ///
    /// `reason`: Why it was not for the organisation, to be sealed.
    ///
    /// - Throws: `Refusal.messageAlreadyFiled` for one that was filed, `Refusal.held` where its parts are held.
    package func discardMessage(_ message: MessageItem, reason: String, by order: Order) async throws -> Outcome {
        switch message.state {
        case .open, .discarded: break
        case .notReceived: throw Refusal.messageNotReceived
        case .filed: throw Refusal.messageAlreadyFiled
        }
        var own = order
        own.occurred = nil
        own.tense = .happened
        for part in message.parts {
            let step = own.continued(
                as: CommandID(high: order.command.high, low: order.command.low ^ (UInt64(part) + 1) << 8))
            do {
                let redaction = try await redact(message.position, part: part, reason: reason, by: step)
                try await carryOut(redaction.stream, by: step)
            } catch Refusal.nothingAtPosition {
                // It was taken out before somebody stopped the machine.
                continue
            }
        }
        return try await record(Recording(Message.self, Filing(in: message.stream)) { _ in .discard }, by: own)
    }
}
