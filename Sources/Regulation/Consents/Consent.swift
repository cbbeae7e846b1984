package import Facts

/// What one party says about one purpose, over the years: yes, no, no more, and objections (Article 6(1)(a), 7, 21).
///
/// Every "no" is taken in as it comes, asked for or not; only a "yes" has conditions.
package enum Consent: Decider {
    case unasked
    case known(ConsentStanding)

    package static let kind = StreamKind.consent

    package init() { self = .unasked }

    package var standing: ConsentStanding? {
        switch self {
        case .unasked: nil
        case .known(let standing): standing
        }
    }

    package enum Command: Hashable, Sendable {
        /// Records a "yes"; whether the register knows the purpose, and whether who says it was erased, is for the
        /// caller to look up.
        case give(ConsentParty, purpose: ElementID, ConsentGrant, purposeIsKnown: Bool, isErased: Bool = false)
        case refuse(ConsentParty, purpose: ElementID, ChannelScope)
        case withdraw(ConsentParty, purpose: ElementID, ChannelScope)
        case optOut(ConsentParty, purpose: ElementID?, ChannelScope)
        case object(ConsentParty, purpose: ElementID?, ChannelScope)
        /// Takes an objection back; whether one was made under another record of whoever has the address is for the
        /// caller to look up.
        case liftObjection(ConsentParty, purpose: ElementID?, ChannelScope, isHeard: Bool = false)
    }

    package func decide(
        _ command: Command,
        at moment: Moment
    ) throws(Refusal) -> [Decided<ConsentEvent>] {
        try moment.requireHappened()
        let event = command.event
        if let standing, standing.party != event.party || standing.purpose != event.purpose {
            throw .consentOfAnother
        }
        switch command {
        case .give(let party, let purpose, let grant, let purposeIsKnown, let isErased):
            // Of somebody whose data were erased nobody can say any more who it is that agrees (Art. 7(1)).
            guard !isErased else { throw .consentOfErased(party.client) }
            // Consent is for a specific purpose (Art. 4(11)): to one that nobody declared, nobody can say yes.
            guard purposeIsKnown else { throw .purposeUnknown(purpose) }
            return try Decided.judging(event, grant.findings + despiteObjection(grant), at: moment)
        case .refuse(_, _, let scope):
            return says(.refused(on: moment.day), within: scope) ? [] : [Decided(event)]
        case .withdraw(_, _, let scope):
            if says(.withdrawn(on: moment.day), within: scope) { return [] }
            return [Decided(event, findings: standing?.wasGiven ?? false ? [] : [.withdrawalWithoutConsent])]
        case .optOut(_, _, let scope):
            return says(.optedOut(on: moment.day), within: scope) ? [] : [Decided(event)]
        case .object(_, _, let scope):
            let objections = standing?.objections ?? [:]
            let known = scope.channels.allSatisfy { objections[$0].map { $0 <= moment.day } ?? false }
            return known ? [] : [Decided(event)]
        case .liftObjection(_, _, let scope, let isHeard):
            let objections = standing?.objections ?? [:]
            guard isHeard || scope.channels.contains(where: { objections[$0] != nil }) else { throw .noObjectionToLift }
            return [Decided(event)]
        }
    }

    /// Whether a "no" would only repeat what was said on that day or before.
    private func says(_ no: ConsentAnswer, within scope: ChannelScope) -> Bool {
        guard let standing else { return false }
        return standing.says({ $0.repeats(no) }, within: scope)
    }

    /// An objection is lifted before contact it stands against is agreed to: it wins over a "yes" until then.
    private func despiteObjection(_ grant: ConsentGrant) -> [Finding] {
        let objections = standing?.objections ?? [:]
        return grant.channels.contains { objections[$0] != nil } ? [.consentDespiteObjection] : []
    }

    package mutating func apply(_ event: ConsentEvent, on day: Day) {
        var standing = standing ?? ConsentStanding(event.party, purpose: event.purpose)
        standing.take(event, on: day)
        self = .known(standing)
    }
}

extension Consent.Command {
    fileprivate var event: ConsentEvent {
        switch self {
        case .give(let party, let purpose, let grant, _, _): .given(party, purpose: purpose, grant)
        case .refuse(let party, let purpose, let scope): .refused(party, purpose: purpose, scope)
        case .withdraw(let party, let purpose, let scope): .withdrawn(party, purpose: purpose, scope)
        case .optOut(let party, let purpose, let scope): .optedOut(party, purpose: purpose, scope)
        case .object(let party, let purpose, let scope): .objected(party, purpose: purpose, scope)
        case .liftObjection(let party, let purpose, let scope, _): .objectionLifted(party, purpose: purpose, scope)
        }
    }
}

extension ConsentAnswer {
    /// Whether this says the same "no", no later than the other.
    fileprivate func repeats(_ no: ConsentAnswer) -> Bool {
        switch (self, no) {
        case (.refused(let known), .refused(let day)), (.withdrawn(let known), .withdrawn(let day)),
            (.optedOut(let known), .optedOut(let day)):
            known <= day
        case (.given, _), (.refused, _), (.withdrawn, _), (.optedOut, _):
            false
        }
    }
}
