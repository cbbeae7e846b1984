package import Facts

/// What a wrapped data key belongs to.
///
/// It is authenticated with it, so that no row can pass for another.
package struct DataKeyBinding: Hashable, Sendable {
    package let organisation: OrganisationID
    package let subject: SubjectID
    package let retentionClass: RetentionClass
    package let key: KeyID
    package let generation: Int
    package let epoch: Int

    package init(
        organisation: OrganisationID, subject: SubjectID, retentionClass: RetentionClass, key: KeyID, generation: Int,
        epoch: Int
    ) {
        self.organisation = organisation
        self.subject = subject
        self.retentionClass = retentionClass
        self.key = key
        self.generation = generation
        self.epoch = epoch
    }

    private static let opening = Array("dossier data key".utf8)

    /// The authenticated bytes: 16 letters, algorithm (1), organisation (16), subject (16), class (2), key (16),
    /// generation (4), epoch (4); numbers with their highest byte first.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(75)
        bytes.append(contentsOf: Self.opening)
        bytes.append(SealingAlgorithm.aes256GCM.rawValue)
        organisation.appendBytes(to: &bytes)
        subject.appendBytes(to: &bytes)
        withUnsafeBytes(of: retentionClass.number.bigEndian) { bytes.append(contentsOf: $0) }
        key.appendBytes(to: &bytes)
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: generation).bigEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: epoch).bigEndian) { bytes.append(contentsOf: $0) }
        return bytes
    }
}
