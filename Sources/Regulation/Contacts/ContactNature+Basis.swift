extension ContactNature {
    /// What an approach is taken for where somebody names its declared purpose and no more: what its ground suggests.
    ///
    /// Consent is asked for marketing, a legitimate interest is claimed for new work, a contract is carried out and
    /// a law is followed.
    package init(suggestedBy basis: LawfulBasis) {
        switch basis {
        case .consent: self = .marketing
        case .legitimateInterests: self = .followUp
        case .contract: self = .service
        case .legalObligation: self = .billing
        case .vitalInterests, .publicTask: self = .information
        }
    }
}
