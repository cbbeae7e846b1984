package import Facts
package import Postgres

/// A document as it lies in its chunks, with the key that opens them.
package struct SealedContent: Sendable {
    package let reference: SealedReference
    let opening: ChunkOpening
    private let organisation: OrganisationID

    init(_ reference: SealedReference, with key: DataKey, in organisation: OrganisationID, chunks: Int) {
        self.reference = reference
        self.organisation = organisation
        opening = ChunkOpening(reference, with: key, in: organisation, chunks: chunks)
    }

    /// Opens it chunk by chunk over a connection in a transaction, and lends each of them; only the result says that
    /// it was the document.
    package func read(
        on connection: isolated PostgresConnection,
        _ take: (_ piece: UnsafeRawBufferPointer, _ isLast: Bool) throws -> Void
    ) throws -> Opening<Int> {
        var opening = opening
        while let chunk = opening.next {
            let rows = try connection.execute(Self.query(for: chunk, of: reference, in: organisation))
            guard let box = try rows.first?.decode([UInt8].self, at: 0) else { return .unreadable(.partMissing) }
            let isLast = opening.isAtLast
            if let alarm = try opening.open(box, { try take($0, isLast) }) { return .unreadable(alarm) }
        }
        return opening.result
    }

    static func query(for chunk: Int, of reference: SealedReference, in organisation: OrganisationID) -> SQL {
        """
        select box from dossier.sealed_chunk
         where organisation = \(organisation) and command = \(reference.command)
           and ordinal = \(Int32(reference.ordinal)) and part = \(Int16(reference.part.number))
           and chunk = \(Int32(chunk))
        """
    }
}
