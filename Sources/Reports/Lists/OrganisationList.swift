import Facts
import Regulation

/// The organisations of an installation.
package struct OrganisationList: Report {
    package let organisations: [OrganisationLine]

    package init(organisations: [OrganisationLine]) {
        self.organisations = organisations.sorted { $0.slug < $1.slug }
    }

    package var document: Document {
        Document(HeadingText.organisations.phrase, masthead: nil, blocks: [.table(table)])
    }

    package var table: Table {
        Table(
            HeadingText.organisations.phrase,
            columns: [Column(.slug), Column(.name), Column(.practice), Column(.closed), Column(.size, .number)],
            rows: organisations.map { organisation in
                Table.Row([
                    .text(organisation.slug), .text(organisation.name), .flag(organisation.isPractice),
                    .flag(organisation.isClosed), .number(Int(organisation.size)),
                ])
            })
    }

    package var json: JSON {
        .array(
            organisations.map { organisation in
                [
                    "slug": .string(organisation.slug), "id": .identifier(organisation.organisation),
                    "name": .text(organisation.name), "practice": .bool(organisation.isPractice),
                    "closed": .bool(organisation.isClosed), "size": .integer(organisation.size),
                ]
            })
    }
}
