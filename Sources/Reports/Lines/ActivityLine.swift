package import Facts
import Regulation
package import Views

/// A processing activity as the register has it, with its texts opened.
package struct ActivityLine: Sendable {
    package let stream: StreamID
    package let values: ActivityRegister.Values
    package let texts: Opening<Details>
    /// The entries from which it follows.
    package let events: [Int64]

    package init(stream: StreamID, values: ActivityRegister.Values, texts: Opening<Details>, events: [Int64]) {
        self.stream = stream
        self.values = values
        self.texts = texts
        self.events = events
    }

    package var name: Opening<String> { texts.name ?? .value(stream.description) }
    package var slug: String? { texts.field(.slug)?.value }
}
