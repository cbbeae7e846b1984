/// Why a piece of personal data is kept, and so how long: keys belong to a subject and one of these.
///
/// The same name on an invoice and in a follow-up list is sealed twice, as the one stays seven years (AWR art. 52) and
/// the other eighteen months. How long each class lasts is data of the organisation, not of this type.
package enum RetentionClass: String, CaseIterable, Sendable {
    /// Who a client is and how to reach them.
    case relation
    /// What was said or written in one contact.
    case contact
    /// What an assignment was about.
    case engagement
    /// What the tax authority may ask for.
    case invoice
    /// What proves a consent, and what was objected to (Art. 7(1), 21).
    case consent
    /// The file of a rights request (Art. 12–22).
    case request
    /// What was shown to establish who somebody is.
    case identity
    /// The organisation's own words in its register and statements (Art. 30, 13).
    case register
    /// Who recorded or decided, and why: staff are subjects too.
    case staff

    /// A small number for the database, stable for ever.
    package var number: Int16 {
        switch self {
        case .relation: 1
        case .contact: 2
        case .engagement: 3
        case .invoice: 4
        case .consent: 5
        case .request: 6
        case .identity: 7
        case .register: 8
        case .staff: 9
        }
    }

    package init?(number: Int16) {
        guard let found = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = found
    }
}
