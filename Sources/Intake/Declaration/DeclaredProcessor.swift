package import Facts
package import Regulation

/// A party that works with the organisation's data: a processor, or another controller (Article 28, 26, 30(1)(d)).
package struct DeclaredProcessor: Hashable, Sendable {
    package var slug: String
    package var name: String
    package var description: String?
    package var contact: String?
    /// The first day on which it worked with the data, where that is known.
    package var since: Day?
    /// The last such day, where there is one.
    package var until: Day?
    package var role: PartyRole
    package var country: Country?
    package var storage: [Country]
    package var access: [Country]
    package var parentCountry: Country?
    package var agreement: ProcessorAgreement?
    /// Where the agreement is to be found.
    package var agreementReference: String?
    /// What was arranged for countries outside the area.
    package var mechanism: TransferMechanism?
    /// Where that is on paper.
    package var safeguardDocument: String?
    package var subProcessors: [DeclaredSubProcessor]
    package var reviewMonths: Int

    static let keys = [
        "slug", "name", "description", "contact", "since", "until", "role", "country", "storage", "access", "parent",
        "agreement", "safeguard", "subProcessors", "reviewMonths",
    ]
    static let agreementKeys = ["signed", "from", "until", "clauses", "reference"]
    static let safeguardKeys = ["mechanism", "document"]

    /// The names of its sub-processors.
    package var parts: [PartSlug] { subProcessors.map(\.name) }

    /// What of it counts.
    ///
    /// The days are those on which it is declared and ended.
    package func content(_ ids: PartNaming) -> ProcessorContent {
        ProcessorContent(
            role: role,
            country: country,
            storage: storage,
            access: access,
            parentCountry: parentCountry,
            agreement: agreement,
            safeguard: mechanism.map { TransferSafeguard($0, documented: safeguardDocument != nil) },
            subProcessors: subProcessors.map { $0.content(ids) },
            reviewMonths: reviewMonths
        )
    }

    /// Its words, to be sealed.
    package func details(_ ids: PartNaming) -> Details {
        Details(
            .init(words: [
                .slug: slug, .name: name, .description: description, .contact: contact,
                .reference: agreementReference, .safeguard: safeguardDocument,
            ]),
            elements: .init(subProcessors, ids)
        )
    }

    /// The declaration of a party as the ledger has it.
    ///
    /// - Parameters:
    ///   - content: What of it counts.
    ///   - details: Its opened words.
    ///   - since: The day from which it was declared.
    ///   - until: The day on which it was ended.
    package init(_ content: ProcessorContent, _ details: Details, since: Day?, until: Day?) {
        slug = details[.slug] ?? ""
        name = details[.name] ?? ""
        description = details[.description]
        contact = details[.contact]
        self.since = since
        self.until = until
        role = content.role
        country = content.country
        storage = content.storage
        access = content.access
        parentCountry = content.parentCountry
        agreement = content.agreement
        agreementReference = details[.reference]
        mechanism = content.safeguard?.mechanism
        safeguardDocument = details[.safeguard]
        subProcessors = content.subProcessors.map { DeclaredSubProcessor($0, details.words(of: $0.id)) }.inOrder
        reviewMonths = content.reviewMonths
    }
}
