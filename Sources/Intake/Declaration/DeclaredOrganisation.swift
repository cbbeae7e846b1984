package import Facts
package import Regulation

/// The organisation itself: who it is and how to reach it (Article 30(1)(a)).
package struct DeclaredOrganisation: Hashable, Sendable {
    /// The name under which it is known.
    package var name: String
    /// The name by its articles of association, where that is another.
    package var legalName: String?
    /// The town in which it is established.
    package var seat: String?
    package var kvk: String?
    package var vat: String?
    package var email: String?
    package var phone: String?
    package var post: String?
    package var website: String?
    package var timeZone: String
    package var language: Language
    package var financialYear: FinancialYear
    /// How many people decide on privacy here.
    package var officers: Int
    package var officerDuty: OfficerDuty
    /// Who the data protection officer is, and how to reach them.
    package var officer: String?
    /// Why none is needed.
    package var officerReason: String?
    /// The representative of a controller outside the Union (Article 27).
    package var representative: String?

    static let keys = [
        "name", "legalName", "seat", "kvk", "vat", "contact", "timeZone", "language", "financialYearEnd", "officers",
        "dataProtectionOfficer", "representative",
    ]
    static let contactKeys = ["email", "phone", "post", "website"]
    static let officerKeys = ["duty", "officer", "reason"]

    /// The ways to reach the organisation that are given.
    package var contacts: [ContactWay] {
        ContactWay.allCases.filter { way in
            switch way {
            case .email: email != nil
            case .phone: phone != nil
            case .post: post != nil
            }
        }
    }

    /// What of it counts.
    ///
    /// - Parameter practice: Whether everything in the organisation is invented, which its creation says and no file.
    /// - Returns: The content as its event holds it.
    package func content(practice: Bool) -> OrganisationContent {
        OrganisationContent(
            financialYear: financialYear,
            language: language,
            officers: officers,
            practice: practice,
            timeZone: timeZone,
            contacts: contacts,
            dataProtectionOfficer: officerDuty
        )
    }

    /// Its words, to be sealed.
    package var details: Details {
        Details(
            .init(words: [
                .tradeName: name, .name: legalName, .city: seat, .kvk: kvk, .vat: vat, .email: email, .phone: phone,
                .postalAddress: post, .website: website, .officer: officer, .reason: officerReason,
                .representative: representative,
            ]))
    }

    /// The declaration of an organisation as the ledger has it.
    package init(_ content: OrganisationContent, _ details: Details) {
        name = details[.tradeName] ?? details[.name] ?? ""
        legalName = details[.name]
        seat = details[.city]
        kvk = details[.kvk]
        vat = details[.vat]
        email = details[.email]
        phone = details[.phone]
        post = details[.postalAddress]
        website = details[.website]
        timeZone = content.timeZone
        language = content.language
        financialYear = content.financialYear
        officers = content.officers
        officerDuty = content.dataProtectionOfficer
        officer = details[.officer]
        officerReason = details[.reason]
        representative = details[.representative]
    }
}
