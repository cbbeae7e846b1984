package import Facts
import Postgres
import Vault

/// The bytes of a document that go with a fact: whose they are, why they are kept, and where they come from.
package struct FiledContent: Sendable {
    package let subject: SubjectID
    package let retentionClass: RetentionClass
    private let origin: Origin

    private enum Origin: Sendable {
        case source(any DocumentSource)
        /// A document that is on record, and sealed anew.
        case sealed(SealedContent)
    }

    package init(subject: SubjectID, retentionClass: RetentionClass, source: any DocumentSource) {
        (self.subject, self.retentionClass, origin) = (subject, retentionClass, .source(source))
    }

    /// `position`: Where the document stands, for an error that names it.
    init(subject: SubjectID, retentionClass: RetentionClass, sealed: SealedContent) {
        (self.subject, self.retentionClass, origin) = (subject, retentionClass, .sealed(sealed))
    }

    var slot: DataKeySlot { DataKeySlot(subject, retentionClass) }

    var media: MediaType {
        switch origin {
        case .source(let source): source.media
        case .sealed(let content): content.reference.part.media
        }
    }

    /// Lends all of the bytes, piece by piece.
    ///
    /// - Throws: `OfficeFailure.textMissing` where a document that is on record doesn't open.
    func read(
        on connection: isolated PostgresConnection,
        _ take: (_ piece: UnsafeRawBufferPointer, _ isLast: Bool) throws -> Void
    ) throws {
        switch origin {
        case .source(let source): try source.read(take)
        case .sealed(let content):
            guard case .value = try content.read(on: connection, take) else {
                throw OfficeFailure.textMissing(position: content.reference.position)
            }
        }
    }
}

/// Which part of which fact of a command the bytes of a document are.
struct PlacedContent: Sendable {
    let content: FiledContent
    /// Counts the facts of the command from 0.
    let ordinal: Int
    /// Counts within the fact from 0.
    let part: Int
    let key: DataKey
}
