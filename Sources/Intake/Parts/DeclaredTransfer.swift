import Facts
package import Regulation

/// A transfer to a third country or an international organisation (Article 30(1)(e)).
package struct DeclaredTransfer: DeclaredPart {
    package var slug: String
    package var title: String?
    package var destination: TransferDestination
    package var mechanism: TransferMechanism
    /// Where the safeguard, or the ground of the derogation, is on paper (Article 49(6)).
    package var document: String?

    static let list = PartList.transfers
    static let keys = ["slug", "title", "country", "organisation", "mechanism", "document"]

    init(from section: Section) {
        let country = section.optionalCountry("country")
        let organisation = section.optionalCode("organisation", InternationalOrganisation.self)
        if section.has("country") == section.has("organisation") {
            section.reading.log.add(
                .shape(.oneOf(["country", "organisation"])), at: section.place, field: section.field)
        }
        destination = organisation.map { .organisation($0) } ?? .country(country ?? .netherlands)
        let code = organisation?.rawValue ?? country?.code
        slug = section.optionalSlug() ?? code?.lowercased() ?? ""
        title = section.optionalText("title")
        mechanism = section.code("mechanism", insteadOf: .nothing)
        document = section.optionalText("document")
    }

    var written: [WrittenField] {
        let place: WrittenField =
            switch destination {
            case .country(let country): .text("country", country.code)
            case .organisation(let organisation): .code("organisation", organisation)
            }
        return [
            .text("slug", slug), .text("title", title), place, .code("mechanism", mechanism),
            .text("document", document),
        ]
    }

    var words: [PersonalField: String] { .init(words: [.slug: slug, .title: title, .safeguard: document]) }

    func content(_ ids: PartNaming) -> Transfer {
        let safeguard = TransferSafeguard(mechanism, documented: document != nil)
        return Transfer(id: ids(name), destination: destination, safeguard: safeguard)
    }

    init(_ content: Transfer, _ words: [PersonalField: String]) {
        slug = Self.slug(words, content.id)
        title = words[.title]
        destination = content.destination
        mechanism = content.safeguard.mechanism
        document = words[.safeguard]
    }
}
