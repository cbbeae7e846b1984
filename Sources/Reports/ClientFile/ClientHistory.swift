package import Facts
import Regulation

/// What happened with one client, newest first: when, by whom, what, what was found, and since when it is known.
package struct ClientHistory: Sendable {
    package let masthead: Masthead
    package let client: StreamID
    package let name: Opening<String>
    package let timeline: Timeline

    package init(_ file: ClientFile) {
        masthead = file.masthead
        client = file.client
        name = file.name
        timeline = file.timeline
    }
}

extension ClientHistory: Report {
    package var document: Document {
        Document(
            Phrase(ClientText.historyTitle.words, [.name: name.phrase]), masthead: masthead,
            blocks: [
                .paragraph(ClientText.aboutTimeline.phrase),
                timeline.entries.isEmpty ? .paragraph(HeadingText.none.phrase) : .list(timeline.items),
            ])
    }

    package var table: Table { timeline.table }

    package var json: JSON {
        [
            "report": "client-history", "masthead": masthead.json, "id": .identifier(client), "name": name.json,
            "timeline": timeline.json,
        ]
    }
}
