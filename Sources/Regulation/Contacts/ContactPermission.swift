package import Facts

/// The answer to "may we contact them?", with its rule, its evidence and how long it holds.
///
/// What is not known is not allowed. Objections win over everything that does not follow from a contract or a duty;
/// then the last word of the person; then the Telecommunicatiewet, Article 11.7, under the law of the day; and an
/// approach about new work ends with the term that the register declares.
package struct ContactPermission: Hashable, Sendable {
    package let verdict: Verdict
    /// Positions in the ledger of the facts that decided, in ascending order.
    package let evidence: [Int64]
    /// The last day on which the permission holds if nothing else happens; none where no day is known.
    package let validUntil: Day?
    /// The term for approaches about new work, where it decided or sets the last day.
    package let term: FollowUpTerm?
    /// Whether it was decided by what somebody with the same address or number said who is not on record any more, or
    /// never was.
    package private(set) var isByAddress = false
    /// The addresses that can't be used, as others on record who have them said no: every one that the channel reaches
    /// where that is what decided, or some of them, and another can be used.
    package private(set) var barred: [BarredAddress] = []

    package enum Verdict: Hashable, Sendable {
        case allowed(ContactGround)
        case denied(ContactBar)
    }

    package var isAllowed: Bool {
        switch verdict {
        case .allowed: true
        case .denied: false
        }
    }

    /// The stable code of the reason.
    package var reason: String {
        switch verdict {
        case .allowed(let ground): ground.rawValue
        case .denied(let bar): bar.rawValue
        }
    }

    package var rule: Rule {
        switch verdict {
        case .allowed(let ground): ground.rule
        case .denied(let bar): bar.rule
        }
    }

    private init(_ verdict: Verdict, _ evidence: [Int64], until: Day? = nil, term: FollowUpTerm? = nil) {
        self.verdict = verdict
        self.evidence = Set(evidence).sorted()
        validUntil = until
        self.term = term
    }

    /// Answers a question about a client; nothing for the standing means that no such client is on record.
    ///
    /// - Parameters:
    ///   - question: The approach that is asked about.
    ///   - standing: What is on record about the client.
    ///   - term: How long after the end of service an approach about new work is allowed.
    package init(_ question: ContactQuestion, standing: ContactStanding?, term: FollowUpTerm = .standard) {
        guard let standing else {
            self.init(.denied(.clientUnknown), [])
            return
        }
        self = Self.decide(question, standing, term)
        isByAddress = standing.isHeard(evidence)
        hear(standing, question)
    }

    /// Hears what others say who read at the same address (Article 21(3)).
    private mutating func hear(_ standing: ContactStanding, _ question: ContactQuestion) {
        guard case .allowed(let ground) = verdict else { return }
        let addresses = standing.addresses(for: question)
        var barred = addresses.compactMap { $0.barred(for: question, consented: ground == .consent) }
        guard let first = barred.first else { return }
        if barred.count == addresses.count { self = Self.denied(first.bar, barred.flatMap(\.evidence)) }
        if !standing.namesOthers { for index in barred.indices { barred[index].clients = [] } }
        self.barred = barred
    }

    private static func decide(
        _ question: ContactQuestion, _ standing: ContactStanding, _ term: FollowUpTerm
    ) -> ContactPermission {
        guard let kind = standing.kind(on: question.day) else { return unknown(question, standing) }
        if case .unknown = question.purpose { return denied(.purposeUnknown, kind.mark.positions) }
        if let objection = standing.objection(to: question) { return denied(.objected, objection.positions) }
        if question.nature != .request, let erasure = standing.erasure(before: question) {
            if let last = standing.lastWord(on: question), let no = last.answer.bar {
                return denied(no, last.mark.positions)
            }
            return denied(.erased, erasure.positions)
        }
        switch question.nature {
        case .request:
            return allowed(.rightsAnswer, kind.mark.positions)
        case .service, .billing:
            let service = standing.service(on: question.day)
            switch service {
            case .never: return denied(.neverServed, kind.mark.positions)
            case .running, .ended: return allowed(.service, service.positions)
            }
        case .information, .other:
            return answer(question, standing, kind)
        case .followUp, .marketing:
            return Approach(question: question, standing: standing, kind: kind, term: term).permission
        }
    }

    /// Of whom nothing is known but a "no": that is the reason, where it stands against the approach.
    private static func unknown(_ question: ContactQuestion, _ standing: ContactStanding) -> ContactPermission {
        if let objection = standing.objection(to: question) { return denied(.objected, objection.positions) }
        if let last = standing.lastWord(on: question), let no = last.answer.bar {
            return denied(no, last.mark.positions)
        }
        return denied(.clientUnknown, [])
    }

    /// Messages that promote nothing: free, unless the purpose rests on consent that is missing or somebody said no.
    private static func answer(
        _ question: ContactQuestion,
        _ standing: ContactStanding,
        _ kind: ContactStanding.Dated<ClientKind>
    ) -> ContactPermission {
        let last = standing.lastWord(on: question)
        if let last, let no = last.answer.bar { return ContactPermission(.denied(no), last.mark.positions) }
        switch question.purpose {
        case .declared(_, basis: .consent):
            guard let last else { return ContactPermission(.denied(.consentMissing), kind.mark.positions) }
            return ContactPermission(.allowed(.consent), last.mark.positions)
        case .declared, .notNamed, .unknown:
            return ContactPermission(.allowed(.answer), kind.mark.positions)
        }
    }

    static func allowed(
        _ ground: ContactGround, _ evidence: [Int64], until: Day? = nil, term: FollowUpTerm? = nil
    ) -> ContactPermission {
        ContactPermission(.allowed(ground), evidence, until: until, term: term)
    }

    static func denied(_ bar: ContactBar, _ evidence: [Int64], term: FollowUpTerm? = nil) -> ContactPermission {
        ContactPermission(.denied(bar), evidence, term: term)
    }
}

extension ContactStanding.Answer {
    /// What the answer bars, or nothing where it is a "yes" that counts.
    var bar: ContactBar? {
        switch self {
        case .refused: .consentRefused
        case .withdrawn: .consentWithdrawn
        case .optedOut: .optedOut
        case .yes(let grant): grant.bar
        }
    }
}

extension ConsentGrant {
    /// Why a "yes" doesn't count: it can't be shown (Article 7(1)) or its giver could not give it (UAVG, Article 5).
    var bar: ContactBar? {
        switch giver {
        case .minor: .consentByMinor
        case .person, .representative: hasProof ? nil : .consentUnproven
        }
    }
}
