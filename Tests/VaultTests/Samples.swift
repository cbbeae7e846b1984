import Facts
import Foundation
import Glibc

@testable import Vault

/// Values that tests share, fixed ones for what must come out the same to the byte.
enum Samples {
    static let organisation = OrganisationID(high: 0x6F1C_0A52_7D0E_4B39, low: 0x9A64_0C5B_1F7D_2E01)
    static let command = CommandID(high: 0x018F_3A52_7D0E_7B39, low: 0x9A64_0C5B_1F7D_2E02)
    static let subject = SubjectID(high: 0x6F1C_0A52_7D0E_4B39, low: 0x9A64_0C5B_1F7D_2E03)
    static let keyID = KeyID(high: 0x6F1C_0A52_7D0E_4B39, low: 0x9A64_0C5B_1F7D_2E04)

    static func bytes(_ range: Range<UInt8>) -> [UInt8] { Array(range) }

    static func key(
        _ id: KeyID = keyID, subject: SubjectID = subject, _ retentionClass: RetentionClass = .contact,
        secret: [UInt8] = bytes(0..<32)
    ) -> DataKey {
        DataKey(
            id: id, slot: DataKeySlot(subject, retentionClass), generation: 1, epoch: 1, secret: .holding(secret))
    }

    static func hexadecimal(_ bytes: [UInt8]) -> String { Hexadecimal.text(of: bytes) }
}

/// A folder of its own for one test, removed when the test lets go of it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let place = FileManager.default.temporaryDirectory.path
        path = "\(place)/dossier-vault-\(getpid())-\(Hexadecimal.text(of: Randomness.bytes(8)))"
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    }

    deinit {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            FileHandle.standardError.write(Data("A folder of the vault's tests is still there: \(path)\n".utf8))
        }
    }
}

/// What a closure throws as a failure of the vault, for `#expect` to look at.
func failure(_ body: () throws -> Void) -> VaultFailure? {
    do {
        try body()
        return nil
    } catch {
        return error as? VaultFailure
    }
}

extension VaultFailure {
    /// The keyring's fault, if it is one.
    var fault: KeyFault? {
        guard case .keyring(_, let fault) = self else { return nil }
        return fault
    }
}
