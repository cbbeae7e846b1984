import Facts
import Regulation
import Views

/// The processors and other recipients, and how their agreements stand.
package struct PartyList: Report {
    package let masthead: Masthead
    package let parties: [PartyLine]

    package init(masthead: Masthead, parties: [PartyLine]) {
        self.masthead = masthead
        self.parties = parties
    }

    package var document: Document {
        Document(HeadingText.parties.phrase, masthead: masthead, blocks: [.table(table)])
    }

    package var table: Table {
        Table(
            HeadingText.parties.phrase,
            columns: [
                Column(.id, .identifier), Column(.slug), Column(.name), Column(.role), Column(.country),
                Column(.agreement),
                Column(.until, .date), Column(.reviewDue, .date), Column(.phase),
            ],
            rows: parties.map { party in
                let content = party.values.content
                return Table.Row(
                    [
                        .text(party.stream.description), party.slug.map { .text($0) } ?? .empty,
                        .phrase(party.name.phrase), .code(content.role),
                        content.country.map { .code($0.code, $0.words) } ?? .empty,
                        .code(AgreementState(content, on: masthead.asOf)), .day(content.agreement?.until),
                        .day(party.values.reviewDue), .code(party.values.phase),
                    ], events: party.events)
            })
    }

    package var json: JSON {
        .array(parties.map { PartyJSON.json($0, on: masthead.asOf) })
    }
}
