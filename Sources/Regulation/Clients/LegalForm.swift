/// The legal form of an organisation, as far as a rule asks for it.
package enum LegalForm: String, CaseIterable, Sendable {
    /// Eenmanszaak.
    case soleTrader = "sole-trader"
    /// Vennootschap onder firma and maatschap.
    case partnership
    /// Commanditaire vennootschap.
    case limitedPartnership = "limited-partnership"
    /// B.V.
    case privateLimited = "private-limited"
    /// N.V.
    case publicLimited = "public-limited"
    case association
    case foundation
    case cooperative
    case publicBody = "public-body"
    case other

    /// Whether its people count as natural persons under the Telecommunicatiewet, Article 11.7(2).
    ///
    /// A form that is none of those named is taken for one: the stricter rule errs on the right side.
    package var countsAsNaturalPerson: Bool {
        switch self {
        case .soleTrader, .partnership, .limitedPartnership, .other: true
        case .privateLimited, .publicLimited, .association, .foundation, .cooperative, .publicBody: false
        }
    }
}
