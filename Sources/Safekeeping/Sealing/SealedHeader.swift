package import Facts

/// The readable beginning of a sealed file: whose it is, which key opens it, and a salt.
///
/// ```
/// dossier sealed file 1
/// content data
/// organisation 6f1c…
/// backup 0b1e…
/// key 93d0…
/// salt <32 bytes in base64url>
///
/// ```
///
/// It ends with an empty line, and every chunk behind it authenticates it.
package struct SealedHeader: Hashable, Sendable {
    /// What is in a sealed file.
    package enum Content: String, Sendable {
        /// Everything but the keys.
        case data
        /// The key store.
        case keys
    }

    static let opening = "dossier sealed file "
    static let format = "1"
    static let saltLength = 32
    /// A header is never longer than this, so nothing longer is read.
    static let largestSize = 512

    package let content: Content
    package let organisation: OrganisationID
    package let backup: BackupID
    package let key: KeyID
    let salt: [UInt8]

    init(
        content: Content, organisation: OrganisationID, backup: BackupID, key: KeyID,
        salt: [UInt8] = Randomness.bytes(saltLength)
    ) {
        self.content = content
        self.organisation = organisation
        self.backup = backup
        self.key = key
        self.salt = salt
    }

    var bytes: [UInt8] {
        Array(
            """
            \(Self.opening)\(Self.format)
            content \(content.rawValue)
            organisation \(organisation)
            backup \(backup)
            key \(key)
            salt \(Base64URL.text(of: salt))


            """.utf8)
    }

    /// Reads the header at the beginning of some bytes.
    ///
    /// - Throws: `SafekeepingFailure` that names the file.
    init(_ bytes: [UInt8], file: String) throws(SafekeepingFailure) {
        guard bytes.starts(with: Self.opening.utf8) else {
            throw Self.opening.utf8.starts(with: bytes) ? .truncated(file: file) : .notSealed(file: file)
        }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 6, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard lines[0] == Self.opening + Self.format else { throw .newerFormat(file: file) }
        guard lines.count == 7 else { throw .truncated(file: file) }
        func value(_ name: String, _ line: String) -> String {
            line.hasPrefix("\(name) ") ? String(line.dropFirst(name.count + 1)) : ""
        }
        var salt = value("salt", lines[5])
        guard let content = Content(rawValue: value("content", lines[1])),
            let organisation = OrganisationID(value("organisation", lines[2])),
            let backup = BackupID(value("backup", lines[3])), let key = KeyID(value("key", lines[4])),
            let bytesOfSalt = salt.withUTF8({ Base64URL.bytes(of: UnsafeRawBufferPointer($0)) }),
            bytesOfSalt.count == Self.saltLength
        else { throw .damaged(file: file, offset: 0) }
        self.init(content: content, organisation: organisation, backup: backup, key: key, salt: bytesOfSalt)
        guard bytes.starts(with: self.bytes) else { throw .damaged(file: file, offset: 0) }
    }
}
