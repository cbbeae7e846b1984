package import Facts
package import Regulation

extension Office {
    /// Takes in a rights request; the term runs from the day on which it arrived (Article 12(3)).
    ///
    /// An objection to marketing and a withdrawal of consent take effect at once: the "no" of a known client is
    /// recorded first, so that nothing that breaks off in between leaves a request without it.
    package func receiveRequest(
        _ receipt: RequestReceipt, requester: Details, wording: String?, by order: Order
    ) async throws -> Outcome {
        var subject = receipt.person ?? SubjectID.random()
        if let client = receipt.client {
            guard let known = try await self.subject(of: client, kind: .client) else {
                throw Refusal.clientUnknown(client)
            }
            subject = receipt.person ?? known
        }
        if receipt.right.takesEffectAtOnce, let client = receipt.client {
            let command = CommandID(high: order.command.high, low: order.command.low ^ 1)
            _ = try await recordObjection(
                ConsentParty(client: client, person: receipt.person), purpose: nil, .every,
                by: order.continued(as: command))
        }
        var parts: [PersonalPart] = []
        if !requester.isEmpty { parts.append(.details(requester, of: subject, .request)) }
        if let wording { parts.append(.text(wording, as: .wording, of: subject, .request)) }
        let filing = Filing(
            in: .timeOrdered(at: now), belongingTo: receipt.client, reading: [receipt.client].compactMap(\.self),
            parts: parts, index: [IndexTerms(subject: subject, terms: ClientTerms(requester).terms)])
        return try await record(Recording(Request.self, filing) { _ in .receive(receipt) }, by: order)
    }

    /// Takes the next step with a request; a reason or a note is sealed with it.
    package func step(
        _ command: Request.Command, with request: StreamID, reason: String? = nil, by order: Order
    ) async throws -> Outcome {
        let subject = try await subject(of: request, kind: .request) ?? ownSubject
        let filing = Filing(
            in: request, parts: reason.map { [.text($0, as: .reason, of: subject, .request)] } ?? [])
        return try await record(Recording(Request.self, filing) { _ in command }, by: order)
    }
}
