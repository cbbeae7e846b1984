import Facts
import Regulation

extension DeclaredProcessor {
    init(from section: Section) {
        slug = section.slug()
        name = section.text("name")
        description = section.optionalText("description")
        contact = section.optionalText("contact")
        since = section.optionalDay("since")
        until = section.optionalDay("until")
        section.requireOrder(since, until, at: "until")
        role = section.code("role", insteadOf: .processor)
        country = section.optionalCountry("country")
        storage = section.countries("storage")
        access = section.countries("access")
        parentCountry = section.optionalCountry("parent")
        let agreement = section.section("agreement", keys: Self.agreementKeys)
        self.agreement = agreement.map { Self.agreement(from: $0) }
        agreementReference = agreement?.optionalText("reference")
        let safeguard = section.section("safeguard", keys: Self.safeguardKeys)
        mechanism = safeguard?.code("mechanism", insteadOf: .nothing)
        safeguardDocument = safeguard?.optionalText("document")
        subProcessors = section.parts(DeclaredSubProcessor.self)
        reviewMonths = section.reviewMonths()
        section.requireFew(subProcessors.count, limit: DeclaredActivity.partsLimit)
    }

    private static func agreement(from section: Section) -> ProcessorAgreement {
        let from = section.day("from")
        let until = section.optionalDay("until")
        section.requireOrder(from, until, at: "until")
        return ProcessorAgreement(
            signed: section.optionalDay("signed"),
            from: from,
            until: until,
            clauses: section.codes("clauses", AgreementClause.self)
        )
    }

    var written: [WrittenField] {
        let agreement: [WrittenField] =
            agreement.map { agreement in
                [
                    .day("signed", agreement.signed), .day("from", agreement.from), .day("until", agreement.until),
                    .codes("clauses", agreement.clauses.map(\.rawValue)), .text("reference", agreementReference),
                ]
            } ?? []
        let safeguard: [WrittenField] =
            mechanism.map { [.code("mechanism", $0), .text("document", safeguardDocument)] } ?? []
        return [
            .text("slug", slug), .text("name", name), .text("description", description), .text("contact", contact),
            .day("since", since), .day("until", until), .code("role", role), .text("country", country?.code),
            .codes("storage", storage.map(\.code)), .codes("access", access.map(\.code)),
            .text("parent", parentCountry?.code), .fields("agreement", agreement), .fields("safeguard", safeguard),
            .list("subProcessors", subProcessors.map(\.written)), .number("reviewMonths", Int64(reviewMonths)),
        ]
    }
}
