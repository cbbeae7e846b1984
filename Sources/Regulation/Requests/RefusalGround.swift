/// A ground on which a request may be refused in full or in part.
package enum RefusalGround: String, CaseIterable, Sendable {
    /// Manifestly unfounded or excessive.
    case excessive = "gdpr-12.5"
    /// The requester can't be told apart in the data.
    case notIdentifiable = "gdpr-11.2"
    /// The rights and freedoms of others stand against a copy.
    case rightsOfOthers = "gdpr-15.4"
    case expression = "gdpr-17.3.a"
    /// A legal obligation to keep the data, such as AWR art. 52.
    case legalObligation = "gdpr-17.3.b"
    case publicHealth = "gdpr-17.3.c"
    case archiving = "gdpr-17.3.d"
    case legalClaims = "gdpr-17.3.e"
    /// The data rest on neither consent nor contract, or are not processed by automated means.
    case notPortable = "gdpr-20"
    case compellingGrounds = "gdpr-21.1"
    case nationalSecurity = "uavg-41.1.a"
    case defence = "uavg-41.1.b"
    case publicSecurity = "uavg-41.1.c"
    case criminalOffences = "uavg-41.1.d"
    case generalInterest = "uavg-41.1.e"
    case judicialIndependence = "uavg-41.1.f"
    case professionalEthics = "uavg-41.1.g"
    case supervision = "uavg-41.1.h"
    case protectionOfOthers = "uavg-41.1.i"
    case civilClaims = "uavg-41.1.j"

    package var rule: Rule {
        switch self {
        case .excessive: .gdpr("12(5)")
        case .notIdentifiable: .gdpr("11(2)")
        case .rightsOfOthers: .gdpr("15(4)")
        case .expression: .gdpr("17(3)(a)")
        case .legalObligation: .gdpr("17(3)(b)")
        case .publicHealth: .gdpr("17(3)(c)")
        case .archiving: .gdpr("17(3)(d)")
        case .legalClaims: .gdpr("17(3)(e)")
        case .notPortable: .gdpr("20(1)")
        case .compellingGrounds: .gdpr("21(1)")
        case .nationalSecurity: .uavg("41(1)(a)")
        case .defence: .uavg("41(1)(b)")
        case .publicSecurity: .uavg("41(1)(c)")
        case .criminalOffences: .uavg("41(1)(d)")
        case .generalInterest: .uavg("41(1)(e)")
        case .judicialIndependence: .uavg("41(1)(f)")
        case .professionalEthics: .uavg("41(1)(g)")
        case .supervision: .uavg("41(1)(h)")
        case .protectionOfOthers: .uavg("41(1)(i)")
        case .civilClaims: .uavg("41(1)(j)")
        }
    }

    /// Whether the law knows this ground for a right.
    package func applies(to right: RequestRight) -> Bool {
        switch self {
        case .excessive, .notIdentifiable:
            true
        case .rightsOfOthers:
            right == .access || right == .portability
        case .expression, .legalObligation, .publicHealth, .archiving, .legalClaims:
            right == .erasure
        case .notPortable:
            right == .portability
        case .compellingGrounds:
            right == .objection
        case .nationalSecurity, .defence, .publicSecurity, .criminalOffences, .generalInterest, .judicialIndependence,
            .professionalEthics, .supervision, .protectionOfOthers, .civilClaims:
            // UAVG art. 41 sets aside the articles 12 to 21; the two absolute rights have a finding of their own.
            right != .automatedDecision && right != .complaint
        }
    }
}
