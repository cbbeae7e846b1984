package import Facts
package import Vault

/// An entry with its sealed parts opened, for somebody who may read them.
package struct OpenedEntry: Sendable {
    package let position: Int64
    package let stream: StreamID
    package let kind: StreamKind
    package let name: EventName
    package let schema: Int
    /// The payload, as a canonical object.
    package let facts: [UInt8]
    package let occurred: Occurrence
    package let recordedAt: Instant
    package let actor: ActorID
    package let known: ActorEvidence
    package let findings: [String]
    package let command: CommandID
    /// The command that led to it, such as the one that began an import.
    package let cause: CommandID?
    package let parts: [OpenedPart]
    /// The documents that came with it: not opened yet.
    package let contents: [SealedReference]

    /// A sealed part and what came of opening it.
    package struct OpenedPart: Sendable {
        package let description: PartDescription
        package let opening: Opening<[UInt8]>
    }

    /// The document that came with it, if one did.
    package var content: SealedReference? { contents.first }

    /// What kind of bytes that document has.
    package var media: MediaType? { content?.part.media }

    /// The first part of a name.
    package func part(_ name: PartName) -> OpenedPart? {
        parts.first { $0.description.name == name }
    }

    /// The personal values of the fact, if it has any.
    package var details: Opening<Details>? { part(.details)?.opening.details }

    /// Words that go with it, if there are any.
    package func text(_ name: PartName) -> Opening<String>? { part(name)?.opening.text }
}
