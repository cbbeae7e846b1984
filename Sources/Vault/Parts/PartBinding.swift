import Facts

/// Where a sealed part belongs.
///
/// It is authenticated with the part, so that no box can pass for another.
struct PartBinding: Sendable {
    let organisation: OrganisationID
    /// With ``ordinal``, the id of the event.
    let command: CommandID
    let ordinal: Int
    let part: Int
    let slot: DataKeySlot
    let key: KeyID

    private static let opening = Array("dossier part 01\n".utf8)

    /// The authenticated bytes: 16 letters with the format, algorithm (1), organisation (16), command (16),
    /// ordinal (4), part (4), subject (16), class (2), key (16); numbers with their highest byte first.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(91)
        bytes.append(contentsOf: Self.opening)
        bytes.append(SealingAlgorithm.aes256GCM.rawValue)
        organisation.appendBytes(to: &bytes)
        command.appendBytes(to: &bytes)
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: ordinal).bigEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: part).bigEndian) { bytes.append(contentsOf: $0) }
        slot.subject.appendBytes(to: &bytes)
        withUnsafeBytes(of: slot.retentionClass.number.bigEndian) { bytes.append(contentsOf: $0) }
        key.appendBytes(to: &bytes)
        return bytes
    }
}
