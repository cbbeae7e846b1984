package import Facts

extension ConsentEvent {
    /// The same word of another party, or about another purpose.
    ///
    /// `purpose`: Without one it stays about what it was, where only an objection or opt-out can be about everything.
    package func moved(to party: ConsentParty, purpose: ElementID?) -> ConsentEvent {
        switch self {
        case .given(_, let old, let grant): .given(party, purpose: purpose ?? old, grant)
        case .refused(_, let old, let scope): .refused(party, purpose: purpose ?? old, scope)
        case .withdrawn(_, let old, let scope): .withdrawn(party, purpose: purpose ?? old, scope)
        case .optedOut(_, _, let scope): .optedOut(party, purpose: purpose, scope)
        case .objected(_, _, let scope): .objected(party, purpose: purpose, scope)
        case .objectionLifted(_, _, let scope): .objectionLifted(party, purpose: purpose, scope)
        }
    }
}
