package import Facts
package import Regulation
import Vault

extension Office {
    /// Takes in a rights request; the term runs from the day on which it arrived (Article 12(3)).
    ///
    /// An objection to marketing and a withdrawal of consent take effect at once: the "no" of a known client is
    /// recorded first, under an id that follows from the command's, so that a machine that stops in between leaves no
    /// request without it and the same command goes on. The "no" of somebody who is no client is the request itself,
    /// found by the address it came from.
    ///
    /// `purpose`: What the "no" is about, where the request names it.
    ///
    /// Returns the outcome, and that of what took effect at once.
    package func receiveRequest(
        _ receipt: RequestReceipt, requester: Details, wording: String?, purpose: ElementID? = nil, by order: Order
    ) async throws -> (request: Outcome, effects: [Outcome]) {
        var subject = receipt.person ?? SubjectID.random()
        var effects: [Outcome] = []
        if let client = receipt.client {
            guard let known = try await self.subject(of: client, kind: .client) else {
                throw Refusal.clientUnknown(client)
            }
            subject = receipt.person ?? known
            // What will be refused has no effect either.
            _ = try Request().decide(.receive(receipt), at: moment(of: order))
            let party = ConsentParty(client: client, person: receipt.person)
            effects = try await takeEffect(receipt, party, purpose, order)
        }
        let outcome = try await take(receipt, of: subject, requester, wording, by: order)
        return (outcome, effects)
    }

    /// Takes a request in anew under the client whose it is.
    ///
    /// What it did the moment it arrived is a choice, which moves by itself; it does nothing a second time.
    package func moveRequest(
        _ receipt: RequestReceipt, of subject: SubjectID, requester: Details, wording: String?, by order: Order
    ) async throws -> Outcome {
        try await take(receipt, of: subject, requester, wording, by: order)
    }

    private func take(
        _ receipt: RequestReceipt, of subject: SubjectID, _ requester: Details, _ wording: String?, by order: Order
    ) async throws -> Outcome {
        var parts: [PersonalPart] = []
        if !requester.isEmpty { parts.append(.details(requester, of: subject, .request)) }
        if let wording { parts.append(.text(wording, as: .wording, of: subject, .request)) }
        let terms = ClientTerms(requester)
        var filing = Filing(
            in: .timeOrdered(at: now), belongingTo: receipt.client, reading: [receipt.client].compactMap(\.self),
            parts: parts, index: [IndexTerms(subject: subject, terms: terms.terms)])
        if receipt.right.takesEffectAtOnce {
            // The address it came from is barred with it, whether or not anybody is known by it (Article 21(3)).
            filing.suppressed = terms.addresses.map {
                SuppressionList.Entry($0, stream: receipt.client ?? filing.stream, subject: subject)
            }
        }
        return try await record(Recording(Request.self, filing) { _ in .receive(receipt) }, by: order)
    }

    /// The choice that a request recorded the moment it arrived, if it did and that counts.
    package func effect(of request: OpenedEntry, at client: StreamID) async throws -> OpenedEntry? {
        let choices = try await files(families: [client]).members(of: client, kind: .consent)
        let command = Self.effectCommand(of: request.command)
        guard
            let choice = try await openStreams(choices).first(where: {
                $0.command == command && ConsentEvent.names.contains($0.name)
            })
        else { return nil }
        let counts = try await files([choice.stream]).history(of: choice.stream, as: ConsentEvent.self).effective
        return counts.contains { $0.position == choice.position } ? choice : nil
    }

    /// The command of what a request does the moment it arrives.
    package static func effectCommand(of command: CommandID) -> CommandID {
        CommandID(high: command.high, low: command.low ^ 1)
    }

    /// Records what a request does the moment it arrives: the month is only for the confirmation.
    private func takeEffect(
        _ receipt: RequestReceipt, _ party: ConsentParty, _ purpose: ElementID?, _ order: Order
    ) async throws -> [Outcome] {
        let own = order.continued(as: Self.effectCommand(of: order.command))
        switch (receipt.right, purpose) {
        case (.consentWithdrawal, let purpose?):
            return [try await withdrawConsent(party, purpose: purpose, .every, by: own)]
        case (.marketingObjection, let purpose):
            return [try await recordObjection(party, purpose: purpose, .every, by: own)]
        case (.consentWithdrawal, nil), (.information, _), (.access, _), (.rectification, _), (.erasure, _),
            (.restriction, _), (.portability, _), (.objection, _), (.automatedDecision, _), (.complaint, _):
            return []
        }
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
