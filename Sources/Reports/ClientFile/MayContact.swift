package import Facts
package import Regulation

/// Whether a client may be contacted, for everything one may want to contact them about, by every channel.
package struct MayContact: Sendable {
    package let day: Day
    package let answers: [Answer]

    package struct Answer: Hashable, Sendable {
        package let nature: ContactNature
        /// The purpose that was asked about; none where it is about the nature as such.
        package let purpose: ElementID?
        package let channel: Channel
        package let permission: ContactPermission
    }

    /// By a web form only the client makes contact.
    private static let channels: [Channel] = [.mail, .phone, .letter, .meeting, .sms]
    private static let natures: [ContactNature] = [.information, .service, .billing, .request, .followUp, .marketing]

    package init(
        _ standing: ContactStanding?, purposes: [PurposeLine], on day: Day, register: [ActivityContent]
    ) {
        self.day = day
        var answers: [Answer] = []
        func ask(_ nature: ContactNature, _ purpose: PurposeInQuestion) {
            for channel in Self.channels {
                let question = ContactQuestion(channel: channel, nature: nature, purpose: purpose, on: day)
                let permission = ContactPermission(
                    question, standing: standing, term: FollowUpTerm(for: purpose.id, in: register))
                answers.append(
                    Answer(nature: nature, purpose: purpose.id, channel: channel, permission: permission))
            }
        }
        for nature in Self.natures { ask(nature, .notNamed) }
        for purpose in purposes {
            switch purpose.basis {
            case .consent: ask(.marketing, .declared(purpose.element, basis: .consent))
            case .contract, .legalObligation, .vitalInterests, .publicTask, .legitimateInterests, nil: break
            }
        }
        self.answers = answers
    }

    /// Which addresses can't be used for some of it, as others who have them said no, and the entries that say so.
    var barred: [ListItem] {
        var seen: Set<Barred> = []
        return answers.flatMap { answer in
            answer.permission.barred.map { Barred(address: $0, isAllowed: answer.permission.isAllowed) }
        }
        .filter { seen.insert($0).inserted }
        .map { ListItem($0.address.phrase(isAllowed: $0.isAllowed), events: $0.address.evidence) }
    }

    private struct Barred: Hashable {
        let address: BarredAddress
        let isAllowed: Bool
    }

    /// The answers, those taken together that differ in nothing but the channel.
    var grouped: [(answer: Answer, channels: [Channel])] {
        var groups: [(answer: Answer, channels: [Channel])] = []
        for answer in answers {
            let same = groups.firstIndex {
                $0.answer.nature == answer.nature && $0.answer.purpose == answer.purpose
                    && $0.answer.permission == answer.permission
            }
            if let same {
                groups[same].channels.append(answer.channel)
            } else {
                groups.append((answer, [answer.channel]))
            }
        }
        return groups
    }
}

extension ContactPermission {
    /// Why, in a few words.
    package var words: Words {
        switch verdict {
        case .allowed(let ground): ground.words
        case .denied(let bar): bar.words
        }
    }

    /// The answer to "may we contact them?", with the keys that scripts depend on.
    package var json: JSON {
        [
            "allowed": .bool(isAllowed), "reason": .string(reason), "rule": .string(rule.citation(in: .english)),
            "evidence": .events(evidence), "validUntil": .day(validUntil), "byAddress": .bool(isByAddress),
            "barred": .array(barred.map(\.json)),
        ]
    }
}
