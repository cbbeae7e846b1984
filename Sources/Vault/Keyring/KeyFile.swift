import Crypto
import Facts

/// One key of the keyring as the text of its file.
///
/// ```
/// dossier key 1
/// purpose epoch-1
/// organisation 6f1c…
/// key 0b1e…
/// secret <32 bytes in base64url>
/// check <SHA-256 over everything above, in hexadecimal>
/// ```
///
/// It is text so that it can be printed on a recovery sheet and typed in again; the check tells a slip of the hand, a
/// file that broke off and a file from elsewhere from each other.
struct KeyFile: Sendable {
    static let secretLength = 32
    /// A file is never longer than this, so nothing longer is read.
    static let largestSize = 1024
    private static let opening = "dossier key "
    private static let format = "1"

    let purpose: KeyPurpose
    let organisation: OrganisationID
    let key: KeyID
    let secret: SymmetricKey

    /// A new key.
    init(purpose: KeyPurpose, organisation: OrganisationID) {
        self.purpose = purpose
        self.organisation = organisation
        key = .random()
        secret = .drawn()
    }

    var bytes: [UInt8] {
        var text = Array("\(Self.opening)\(Self.format)\n".utf8)
        text += Array("purpose \(purpose.name)\norganisation \(organisation)\nkey \(key)\nsecret ".utf8)
        var plain = secret.withUnsafeBytes { Array($0) }
        Base64URL.write(plain, to: &text)
        plain.withUnsafeMutableBytes { _ = $0.initializeMemory(as: UInt8.self, repeating: 0) }
        text.append(UInt8(ascii: "\n"))
        text += Array("check \(Self.check(of: text))\n".utf8)
        return text
    }

    /// Reads the file of a key that must have this purpose and organisation.
    init(_ bytes: [UInt8], purpose: KeyPurpose, organisation: OrganisationID) throws(KeyFault) {
        guard bytes.starts(with: Self.opening.utf8) else {
            // A file of which only the first letters were written began as a key too.
            throw bytes.isEmpty || Self.opening.utf8.starts(with: bytes) ? .truncated : .notAKey
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .damaged }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let version = lines[0].dropFirst(Self.opening.count)
        guard lines.count == 1 || version == Self.format else { throw .newerFormat }
        guard lines.count == 7, lines[6].isEmpty else { throw lines.count < 7 ? .truncated : .damaged }
        let checked = bytes.count - lines[5].utf8.count - 1
        guard lines[5] == "check \(Self.check(of: bytes.prefix(checked)))" else { throw .damaged }
        guard lines[1].hasPrefix("purpose "), let owner = OrganisationID(Self.value("organisation ", lines[2])),
            let key = KeyID(Self.value("key ", lines[3])), var secret = Self.secret(lines[4])
        else { throw .damaged }
        guard owner == organisation else { throw .otherOrganisation }
        guard lines[1] == "purpose \(purpose.name)" else { throw .otherPurpose }
        self.purpose = purpose
        self.organisation = organisation
        self.key = key
        self.secret = .holding(secret)
        secret.withUnsafeMutableBytes { _ = $0.initializeMemory(as: UInt8.self, repeating: 0) }
    }

    /// Reads a key whose purpose and organisation stand in it, line by line as somebody typed it.
    init(typed lines: [String]) throws(KeyFault) {
        guard lines.count == 6 else { throw .truncated }
        guard lines[1].hasPrefix("purpose "), let purpose = KeyPurpose(name: Self.value("purpose ", lines[1][...])),
            let organisation = OrganisationID(Self.value("organisation ", lines[2][...]))
        else { throw .damaged }
        try self.init(
            Array((lines.joined(separator: "\n") + "\n").utf8), purpose: purpose, organisation: organisation)
    }

    private static func value(_ name: String, _ line: Substring) -> String {
        line.hasPrefix(name) ? String(line.dropFirst(name.count)) : ""
    }

    private static func secret(_ line: Substring) -> [UInt8]? {
        let text = Array(value("secret ", line).utf8)
        guard let secret = text.withUnsafeBytes({ Base64URL.bytes(of: $0) }), secret.count == secretLength else {
            return nil
        }
        return secret
    }

    private static func check(of bytes: some Collection<UInt8>) -> String {
        Hexadecimal.text(of: SHA256.hash(data: Array(bytes)))
    }
}
