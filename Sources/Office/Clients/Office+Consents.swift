package import Facts
package import Regulation

extension Office {
    /// Records a "yes".
    ///
    /// The words that were agreed to, and what proves it, are sealed.
    ///
    /// `declared`: The activity that declares the purpose; without one the purpose is unknown, and refused.
    package func giveConsent(
        _ party: ConsentParty, purpose: ElementID, declared: StreamID?, _ grant: ConsentGrant, wording: String?,
        by order: Order
    ) async throws -> Outcome {
        let reading = [declared, grant.statement].compactMap(\.self)
        return try await recordChoice(of: party, purpose: purpose, reading: reading, wording: wording, by: order) {
            .give(
                party, purpose: purpose, grant,
                purposeIsKnown: try $0.basis(of: purpose, in: declared) != nil, isErased: try $0.isErased(party))
        }
    }

    package func refuseConsent(
        _ party: ConsentParty, purpose: ElementID, _ scope: ChannelScope, by order: Order
    ) async throws -> Outcome {
        try await recordChoice(of: party, purpose: purpose, by: order) { _ in
            .refuse(party, purpose: purpose, scope)
        }
    }

    package func withdrawConsent(
        _ party: ConsentParty, purpose: ElementID, _ scope: ChannelScope, note: String? = nil, by order: Order
    ) async throws -> Outcome {
        try await recordChoice(of: party, purpose: purpose, wording: note, by: order) { _ in
            .withdraw(party, purpose: purpose, scope)
        }
    }

    /// Records that somebody wants no more messages (Tw 11.7(4)); without a purpose, none about new work at all.
    package func optOut(
        _ party: ConsentParty, purpose: ElementID?, _ scope: ChannelScope, note: String? = nil, by order: Order
    ) async throws -> Outcome {
        try await recordChoice(of: party, purpose: purpose, wording: note, by: order) { _ in
            .optOut(party, purpose: purpose, scope)
        }
    }

    /// Records an objection (Article 21); without a purpose it is to all direct marketing.
    package func recordObjection(
        _ party: ConsentParty, purpose: ElementID?, _ scope: ChannelScope, note: String? = nil, by order: Order
    ) async throws -> Outcome {
        try await recordChoice(of: party, purpose: purpose, wording: note, by: order) { _ in
            .object(party, purpose: purpose, scope)
        }
    }

    package func liftObjection(
        _ party: ConsentParty, purpose: ElementID?, _ scope: ChannelScope, by order: Order
    ) async throws -> Outcome {
        let heard = try await heard(by: circle(of: party.client).clients)
        // One that was made under another record, and is found by the address, can be taken back too.
        let isHeard = heard.said.contains {
            if case .objected(party, purpose, _) = $0.event { true } else { false }
        }
        return try await recordChoice(of: party, purpose: purpose, by: order) { _ in
            .liftObjection(party, purpose: purpose, scope, isHeard: isHeard)
        }
    }

    /// Records what a party said, as an event says it; its words are sealed.
    package func recordChoice(
        _ event: ConsentEvent, declared: StreamID?, wording: String?, by order: Order
    ) async throws -> Outcome {
        switch event {
        case .given(let party, let purpose, let grant):
            return try await giveConsent(
                party, purpose: purpose, declared: declared, grant, wording: wording, by: order)
        case .refused(let party, let purpose, let scope):
            return try await recordChoice(of: party, purpose: purpose, wording: wording, by: order) { _ in
                .refuse(party, purpose: purpose, scope)
            }
        case .withdrawn(let party, let purpose, let scope):
            return try await withdrawConsent(party, purpose: purpose, scope, note: wording, by: order)
        case .optedOut(let party, let purpose, let scope):
            return try await optOut(party, purpose: purpose, scope, note: wording, by: order)
        case .objected(let party, let purpose, let scope):
            return try await recordObjection(party, purpose: purpose, scope, note: wording, by: order)
        case .objectionLifted(let party, let purpose, let scope):
            return try await liftObjection(party, purpose: purpose, scope, by: order)
        }
    }

    private func recordChoice(
        of party: ConsentParty, purpose: ElementID?, reading: [StreamID] = [], wording: String? = nil,
        by order: Order, _ command: @escaping @Sendable (Files) throws -> Consent.Command
    ) async throws -> Outcome {
        guard let subject = try await subject(of: party.client, kind: .client) else {
            throw Refusal.clientUnknown(party.client)
        }
        let filing = Filing(
            in: party.stream(for: purpose), belongingTo: party.client,
            reading: [party.client] + reading,
            parts: wording.map { [.text($0, as: .wording, of: party.person ?? subject, .consent)] } ?? [])
        return try await record(Recording(Consent.self, filing, command: command), by: order)
    }
}

extension Files {
    /// Whether what a party is known by was erased.
    fileprivate func isErased(_ party: ConsentParty) throws -> Bool {
        guard let details = try state(of: party.client, as: Client.self).details else { return false }
        return details.isErased || party.person.map(details.erasedPeople.contains) ?? false
    }
}
