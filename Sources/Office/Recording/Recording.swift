package import Facts
package import Regulation

/// Something to be recorded in one stream: what to read, how to decide, what to seal.
package struct Recording<Subject: Decider>: Sendable {
    package var stream: StreamID
    /// The stream it belongs to, where it opens one that does.
    package var parent: StreamID?
    /// Other streams that the decision reads.
    package var streams: [StreamID]
    /// Streams that it reads together with all that belong to them.
    package var families: [StreamID]
    package var parts: [PersonalPart]
    package var index: [IndexTerms]
    /// Makes the command out of what was read. It may run again when somebody else was faster.
    package var command: @Sendable (Files) throws -> Subject.Command

    package init(
        _ subject: Subject.Type,
        in stream: StreamID,
        belongingTo parent: StreamID? = nil,
        reading streams: [StreamID] = [],
        families: [StreamID] = [],
        parts: [PersonalPart] = [],
        index: [IndexTerms] = [],
        command: @escaping @Sendable (Files) throws -> Subject.Command
    ) {
        self.stream = stream
        self.parent = parent
        self.streams = streams
        self.families = families
        self.parts = parts
        self.index = index
        self.command = command
    }
}
