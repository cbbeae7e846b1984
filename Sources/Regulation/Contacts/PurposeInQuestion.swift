package import Facts

/// The purpose of an approach, as far as the register knows it.
package enum PurposeInQuestion: Hashable, Sendable {
    case notNamed
    case declared(ElementID, basis: LawfulBasis)
    /// A purpose that no activity declares: nothing can rest on it (Article 5(1)(b)).
    case unknown(ElementID)

    package init(_ purpose: ElementID?, basis: LawfulBasis?) {
        switch (purpose, basis) {
        case (nil, _): self = .notNamed
        case (let purpose?, let basis?): self = .declared(purpose, basis: basis)
        case (let purpose?, nil): self = .unknown(purpose)
        }
    }

    package var id: ElementID? {
        switch self {
        case .notNamed: nil
        case .declared(let purpose, _), .unknown(let purpose): purpose
        }
    }
}
