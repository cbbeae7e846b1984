/// What a client is: a person, or an organisation of a form that may not be known.
package enum ClientKind: Hashable, Sendable {
    case person
    case organisation(LegalForm?)

    /// Whether the rules for natural persons apply; where the form is unknown they do.
    package var isNaturalPerson: Bool {
        switch self {
        case .person: true
        case .organisation(let form): form?.countsAsNaturalPerson ?? true
        }
    }

    package var legalForm: LegalForm? {
        switch self {
        case .person: nil
        case .organisation(let form): form
        }
    }

    /// The code of the kind without the form.
    package enum Code: String, CaseIterable, Sendable {
        case person
        case organisation
    }

    package var code: Code {
        switch self {
        case .person: .person
        case .organisation: .organisation
        }
    }
}
