package import Facts

/// An address or number at which a client is reached, and who else on record has it; what it is stands nowhere in it.
package struct ReachableAddress: Hashable, Sendable {
    package let kind: AddressKind
    /// The person at the client whose it is; none where it is the client's own.
    package let person: SubjectID?
    package let others: [Other]

    package init(_ kind: AddressKind, of person: SubjectID? = nil, others: [Other] = []) {
        self.kind = kind
        self.person = person
        self.others = others
    }

    /// Another client on record with the same address or number, or a person there.
    package struct Other: Hashable, Sendable {
        package let client: StreamID
        package let person: SubjectID?
        /// What they said about contact, and the client as a whole.
        let standing: ContactStanding

        package init?(client: StreamID, person: SubjectID? = nil, consents: [Recorded<ConsentEvent>]) {
            let own = consents.filter { $0.event.party.person == nil || $0.event.party.person == person }
            let parties = Set(own.map(\.event.party.client))
            guard own.contains(where: \.event.isNo),
                let standing = ContactStanding(client: client, facts: [], consents: [own], merged: parties)
            else { return nil }
            self.client = client
            self.person = person
            self.standing = standing
        }
    }

    /// What bars the address for an approach that the client's own words allow.
    ///
    /// An objection or an opt-out of whoever reads there stands whatever the other said: a message would reach the very
    /// person who made it (Article 21(3), Tw 11.7(4)). A consent that was refused or withdrawn was that person's alone
    /// (Article 4(11)), and takes nothing from another's.
    ///
    /// `consented`: Whether it is allowed because the client consented to it.
    func barred(for question: ContactQuestion, consented: Bool) -> BarredAddress? {
        var bars: [(bar: ContactBar, mark: Mark, client: StreamID)] = []
        for other in others {
            let asked = ContactQuestion(
                channel: question.channel, nature: question.nature, purpose: question.purpose, person: other.person,
                occurred: question.occurred, day: question.day, wasMade: question.wasMade)
            guard let no = other.standing.no(to: asked, consented: consented) else { continue }
            bars.append((no.bar, no.mark, other.client))
        }
        guard let first = bars.first else { return nil }
        return BarredAddress(
            kind: kind, person: person, bar: first.bar, clients: Set(bars.map(\.client)).sorted(),
            evidence: Set(bars.flatMap(\.mark.positions)).sorted())
    }
}

/// An address that can't be used for an approach, as somebody else who has it said no.
package struct BarredAddress: Hashable, Sendable {
    package let kind: AddressKind
    /// The person at the client whose it is; none where it is the client's own.
    package let person: SubjectID?
    package let bar: ContactBar
    /// The other clients who said no, or at whom somebody did.
    package internal(set) var clients: [StreamID]
    /// Positions of what they said, in ascending order.
    package let evidence: [Int64]

    package init(kind: AddressKind, person: SubjectID?, bar: ContactBar, clients: [StreamID], evidence: [Int64]) {
        self.kind = kind
        self.person = person
        self.bar = bar
        self.clients = clients
        self.evidence = evidence
    }
}

extension ContactStanding {
    /// What was said against an approach to an address that another has too.
    fileprivate func no(to question: ContactQuestion, consented: Bool) -> (bar: ContactBar, mark: Mark)? {
        if question.nature.isOwed { return nil }
        if let objection = objection(to: question) { return (.objected, objection) }
        guard let last = lastWord(on: question) else { return nil }
        switch last.answer {
        case .optedOut: return (.optedOut, last.mark)
        case .refused: return consented ? nil : (.consentRefused, last.mark)
        case .withdrawn: return consented ? nil : (.consentWithdrawn, last.mark)
        case .yes: return nil
        }
    }

    /// The addresses at which an approach would arrive: those of whom it is for, or else those of the client itself.
    func addresses(for question: ContactQuestion) -> [ReachableAddress] {
        guard let kind = question.channel.address else { return [] }
        let all = addresses.filter { $0.kind == kind }
        guard let person = question.person else { return all }
        let own = all.filter { $0.person == person }
        return own.isEmpty ? all.filter { $0.person == nil } : own
    }
}
