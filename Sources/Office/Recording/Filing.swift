package import Facts
import Vault

/// Where something is recorded, what is read for it, and what personal data goes with it.
package struct Filing: Sendable {
    package var stream: StreamID
    /// The stream it belongs to, where it opens one that does.
    package var parent: StreamID?
    /// Other streams that the decision reads.
    package var streams: [StreamID]
    /// Streams that it reads together with all that belong to them.
    package var families: [StreamID]
    package var parts: [PersonalPart]
    package var index: [IndexTerms]
    /// The documents that are kept with it.
    package var contents: [FiledContent] = []
    /// By which values a "no" is still found once nothing else leads to whoever said it.
    var suppressed: [SuppressionList.Entry] = []
    /// Whom the facts name besides who acts: those who are new are introduced with them.
    package var people: Set<ActorID> = []
    /// The version that the stream must have, where a plan was made from it and shown to somebody.
    package var expected: Int32?

    package init(
        in stream: StreamID,
        belongingTo parent: StreamID? = nil,
        reading streams: [StreamID] = [],
        families: [StreamID] = [],
        parts: [PersonalPart] = [],
        index: [IndexTerms] = []
    ) {
        self.stream = stream
        self.parent = parent
        self.streams = streams
        self.families = families
        self.parts = parts
        self.index = index
    }
}
