package import Facts
package import Regulation

/// A document that is kept, in its last version.
package struct DocumentLine: Sendable {
    package let stream: StreamID
    package let content: DocumentContent
    /// The numbers of the versions that are there to be opened; those that were taken back are missing.
    package let versions: [Int]
    package let day: Day
    package let texts: Opening<Details>
    package let media: MediaType
    package let events: [Int64]

    package init(
        stream: StreamID, content: DocumentContent, versions: [Int], day: Day, texts: Opening<Details>,
        media: MediaType, events: [Int64]
    ) {
        self.stream = stream
        self.content = content
        self.versions = versions
        self.day = day
        self.texts = texts
        self.media = media
        self.events = events
    }

    /// What it is called.
    var title: Opening<String>? { texts.field(.title) ?? texts.field(.fileName) }
}
