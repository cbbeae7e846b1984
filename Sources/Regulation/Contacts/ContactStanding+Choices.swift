import Facts

extension ContactStanding {
    /// The objection that stands against an approach, by which marks.
    ///
    /// An objection to all direct marketing (no purpose) stands against every approach of that kind; one against a
    /// purpose stands against that purpose, and against direct marketing that doesn't say what it is for.
    func objection(to question: ContactQuestion) -> Mark? {
        var standing: [Choice] = []
        for choice in choices where choice.stands(before: question) {
            switch choice.event {
            case .objected:
                standing.append(choice)
            case .objectionLifted(let party, let purpose, let scope):
                standing.removeAll { $0.event.isObjection(of: party, to: purpose, within: scope, by: question.channel) }
            case .given, .refused, .withdrawn, .optedOut:
                break
            }
        }
        return standing.first { $0.event.forbids(question) }?.mark
    }

    /// The last word on a purpose and channel other than an objection.
    func lastWord(on question: ContactQuestion) -> (answer: Answer, mark: Mark)? {
        var last: (answer: Answer, mark: Mark)?
        for choice in choices where choice.stands(before: question) {
            guard let answer = choice.event.answer(to: question) else { continue }
            if case .yes(let grant) = answer, case .yes(let earlier)? = last?.answer, !grant.replaces(earlier) {
                continue
            }
            last = (answer, choice.mark)
        }
        return last
    }

    /// What somebody said about an approach.
    enum Answer: Hashable, Sendable {
        case yes(ConsentGrant)
        case refused
        case withdrawn
        case optedOut
    }
}

extension ConsentEvent {
    /// Whether it is a "yes".
    package var isConsent: Bool {
        switch self {
        case .given: true
        case .refused, .withdrawn, .optedOut, .objected, .objectionLifted: false
        }
    }

    /// Whether it is a "no": it narrows what may be done.
    package var isNo: Bool {
        switch self {
        case .refused, .withdrawn, .optedOut, .objected: true
        case .given, .objectionLifted: false
        }
    }

    /// Whether a "no" of this party reaches an approach: also where it doesn't say whom at the client it would reach.
    private func reaches(_ question: ContactQuestion) -> Bool {
        guard let person = party.person, let asked = question.person else { return true }
        return person == asked
    }

    /// Whether a "no" for a purpose is one to this approach; none named means all direct marketing.
    private static func concerns(_ purpose: ElementID?, _ question: ContactQuestion) -> Bool {
        if question.nature.isOwed { return false }
        guard let purpose else { return question.nature.isDirectMarketing }
        guard let asked = question.purpose.id else { return question.nature.isDirectMarketing }
        return purpose == asked
    }

    fileprivate func forbids(_ question: ContactQuestion) -> Bool {
        switch self {
        case .objected(_, let purpose, let scope):
            scope.covers(question.channel) && reaches(question) && Self.concerns(purpose, question)
        case .given, .refused, .withdrawn, .optedOut, .objectionLifted:
            false
        }
    }

    /// Whether this is an objection that a lifting by the same party for the same purpose takes away on a channel.
    fileprivate func isObjection(
        of lifting: ConsentParty,
        to lifted: ElementID?,
        within scope: ChannelScope,
        by channel: Channel
    ) -> Bool {
        switch self {
        case .objected(let party, let purpose, _):
            party == lifting && purpose == lifted && scope.covers(channel)
        case .given, .refused, .withdrawn, .optedOut, .objectionLifted:
            false
        }
    }

    fileprivate func answer(to question: ContactQuestion) -> ContactStanding.Answer? {
        switch self {
        case .given(let party, let purpose, let grant):
            // A "yes" counts only for whom, what and how it was said.
            guard purpose == question.purpose.id, grant.channels.contains(question.channel),
                party.person == nil || party.person == question.person
            else { return nil }
            return .yes(grant)
        case .refused(_, let purpose, let scope):
            guard purpose == question.purpose.id, scope.covers(question.channel), reaches(question) else { return nil }
            return .refused
        case .withdrawn(_, let purpose, let scope):
            guard purpose == question.purpose.id, scope.covers(question.channel), reaches(question) else { return nil }
            return .withdrawn
        case .optedOut(_, let purpose, let scope):
            guard scope.covers(question.channel), reaches(question), Self.concerns(purpose, question) else {
                return nil
            }
            return .optedOut
        case .objected, .objectionLifted:
            return nil
        }
    }
}
