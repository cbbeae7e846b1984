package import Facts
package import Regulation

/// How the agreement with a party stands on a day.
package enum AgreementState: String, CaseIterable, Sendable {
    /// The party's role asks for none.
    case notNeeded = "not-needed"
    case valid
    case missing
    case unsigned
    case notYet = "not-yet"
    case expired

    package init(_ content: ProcessorContent, on day: Day) {
        guard let agreement = content.agreement else {
            self = content.role.needsAgreement ? .missing : .notNeeded
            return
        }
        if agreement.covers(day) {
            self = .valid
        } else if let until = agreement.until, until < day {
            self = .expired
        } else if agreement.signed == nil {
            self = .unsigned
        } else {
            self = .notYet
        }
    }

    /// Whether data may go to the party as far as the agreement is concerned.
    var covers: Bool {
        switch self {
        case .valid, .notNeeded: true
        case .missing, .unsigned, .notYet, .expired: false
        }
    }
}

extension PartyRole {
    /// Whether an agreement of Article 28(3), or an arrangement of Article 26(1), has to be there.
    var needsAgreement: Bool {
        switch self {
        case .processor, .jointController: true
        case .independentController, .authority: false
        }
    }
}
