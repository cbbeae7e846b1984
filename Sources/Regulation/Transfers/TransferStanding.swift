package import Facts

/// How a transfer stands on a day.
package enum TransferStanding: String, CaseIterable, Sendable {
    /// The Regulation applies there: no transfer to a third country at all.
    case withinArea = "within-area"
    /// It rests on a decision that holds, or on a documented safeguard or derogation.
    case allowed
    /// It would be allowed, were it on paper.
    case undocumented
    /// Nothing carries it: Article 44.
    case barred
}

extension TransferDestination {
    /// How a transfer here stands on a day, with or without something arranged for it.
    ///
    /// A decision of the Commission carries it whatever was arranged, and no longer from the day it lapses.
    package func standing(with safeguard: TransferSafeguard?, on day: Day) -> TransferStanding {
        switch self {
        case .country(let country) where country.isEEA(on: day): return .withinArea
        case .country, .organisation: break
        }
        let decision = AdequacyDecisions.decision(for: self, on: day)
        if let decision, decision.scope == .everyone { return .allowed }
        guard let safeguard else { return .barred }
        switch safeguard.mechanism {
        case .nothing:
            return .barred
        case .adequacy:
            guard decision != nil else { return .barred }
            return safeguard.documented ? .allowed : .undocumented
        case .standardClauses, .bindingRules, .publicInstrument, .codeOfConduct, .certification, .authorisedClauses,
            .derogationConsent, .derogationContract, .derogationContractForSubject, .derogationPublicInterest,
            .derogationLegalClaims, .derogationVitalInterests, .derogationRegister, .derogationCompellingInterests:
            return safeguard.documented ? .allowed : .undocumented
        }
    }
}
